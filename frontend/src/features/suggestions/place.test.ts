import { describe, expect, it } from 'vitest'
import { noteFrom, placesOf } from './place'

describe('the places for which somebody answers', () => {
  it('are the groups they lead and the municipalities they coordinate', () => {
    const group = { slug: 'tobak', name: 'Tobak' }
    const municipality = { code: '0607', name: 'Fredericia', slug: 'fredericia' }
    const places = placesOf({
      signedIn: true,
      name: 'A',
      email: null,
      memberId: null,
      scopes: [],
      nextStep: null,
      roles: [
        { role: 'member', municipality: null, themeGroup: group, region: null },
        { role: 'chair', municipality: null, themeGroup: group, region: null },
        { role: 'coordinator', municipality, themeGroup: null, region: null },
        { role: 'political-contact', municipality, themeGroup: null, region: null },
      ],
    })
    expect(places).toEqual([
      { kind: 'group', id: 'tobak', name: 'Tobak' },
      { kind: 'municipality', id: '0607', name: 'Fredericia' },
    ])
  })

  it('are none for a guest', () => {
    expect(placesOf(undefined)).toEqual([])
  })
})

describe('a note', () => {
  it('begins as a sentence', () => {
    expect(noteFrom('deler emnet rygestop')).toBe('Deler emnet rygestop.')
    expect(noteFrom('')).toBe('')
  })
})
