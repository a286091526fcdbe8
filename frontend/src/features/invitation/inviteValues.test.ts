import { expect, test } from 'vitest'
import { draftOf, reachOf, startWith } from './inviteValues'

const filled = {
  ...startWith('0607', 'tobak-og-nikotin'),
  email: ' ny@example.org ',
  name: 'Ny Nu',
  localRoles: ['coordinator' as const],
  localMandate: 'Taler for kommunen',
}

test('roles_go_with_the_municipality_that_gives_them', () => {
  expect(draftOf(filled)).toMatchObject({
    email: 'ny@example.org',
    municipality: '0607',
    localRoles: ['coordinator'],
    groupRole: 'member',
  })
  const elsewhere = {
    ...filled,
    municipality: '',
    organisation: 'Hjerteforeningen',
    themeGroup: '',
  }
  expect(draftOf(elsewhere)).toMatchObject({
    municipality: null,
    organisation: 'Hjerteforeningen',
    localRoles: [],
    localMandate: null,
    groupRole: null,
  })
})

test('somebody_works_for_one_employer', () => {
  const unsure = { ...filled, region: 'syddanmark', organisation: 'Hjerteforeningen' }
  expect(draftOf(unsure)).toMatchObject({ municipality: '0607', region: null, organisation: null })
  expect(draftOf({ ...unsure, municipality: '' })).toMatchObject({
    municipality: null,
    region: 'syddanmark',
    organisation: null,
    localRoles: ['coordinator'],
    localMandate: 'Taler for kommunen',
  })
})

test('a_coordinator_reaches_the_own_place_and_a_chair_the_own_group', () => {
  const municipality = { code: '0607', name: 'Fredericia', slug: 'fredericia' }
  const region = { slug: 'syddanmark', code: '1083', name: 'Region Syddanmark' }
  const themeGroup = { slug: 'tobak', name: 'Tobak' }
  expect(
    reachOf({
      signedIn: true,
      name: null,
      email: null,
      memberId: null,
      scopes: [],
      nextStep: null,
      roles: [
        { role: 'coordinator', municipality, region: null, themeGroup: null },
        { role: 'coordinator', municipality: null, region, themeGroup: null },
        { role: 'chair', municipality: null, region: null, themeGroup },
        {
          role: 'member',
          municipality: null,
          region: null,
          themeGroup: { slug: 'andet', name: 'Andet' },
        },
      ],
    }),
  ).toEqual({
    everywhere: false,
    municipalities: ['0607'],
    regions: ['syddanmark'],
    groups: ['tobak'],
  })
})
