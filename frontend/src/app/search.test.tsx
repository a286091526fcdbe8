import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { open, server } from '../testsupport/app'
import { closedGym, searchAnswer, walkingGroups } from '../testsupport/samples'
import { problem } from '../testsupport/server'

function givenItems() {
  server.on('GET /api/v1/knowledge-items', (query) => ({
    body: searchAnswer(
      [walkingGroups, closedGym].filter(
        ({ outcome }) => !query.has('outcome') || query.getAll('outcome').includes(outcome ?? ''),
      ),
    ),
  }))
}

test('a_card_tells_kind_outcome_and_where_it_was_tried', async () => {
  givenItems()
  await open('/')
  const heading = await screen.findByRole('heading', { name: closedGym.title })
  const card = heading.closest('article')
  expect(card).toHaveTextContent('Erfaring')
  expect(card).toHaveTextContent('Det virkede ikke')
  expect(card).toHaveTextContent('Odense')
})

test('every_call_says_its_language_and_that_a_script_makes_it', async () => {
  givenItems()
  await open('/')
  await screen.findByRole('heading', { name: closedGym.title })
  for (const { headers } of server.received) {
    expect(headers['x-requested-with']).toBe('JavaScript')
    expect(headers['accept-language']).toBe('da')
  }
})

test('a_chosen_filter_is_in_the_address_and_can_be_taken_away', async () => {
  givenItems()
  const { user } = await open('/')
  await user.click(await screen.findByRole('checkbox', { name: /Det virkede ikke/ }))
  await waitFor(() => expect(window.location.search).toBe('?outcome=negative'))
  await waitFor(() =>
    expect(screen.queryByRole('heading', { name: walkingGroups.title })).not.toBeInTheDocument(),
  )
  await user.click(screen.getByRole('button', { name: /Fjern filter: Det virkede ikke/ }))
  expect(await screen.findByRole('heading', { name: walkingGroups.title })).toBeInTheDocument()
  expect(window.location.search).toBe('')
})

test('a_suggestion_is_chosen_with_the_arrow_keys', async () => {
  givenItems()
  server.on('GET /api/v1/knowledge-items/suggestions', {
    body: {
      items: [
        { text: 'Gågrupper', kind: 'topic', id: 'gaagrupper', detail: null },
        { text: 'Gåture', kind: 'topic', id: 'gaature', detail: null },
      ],
    },
  })
  const { user } = await open('/')
  const field = await screen.findByRole('combobox', { name: 'Søg i viden' })
  await user.type(field, 'gå')
  const options = within(await screen.findByRole('listbox')).getAllByRole('option')
  expect(options).toHaveLength(2)
  await user.keyboard('{ArrowDown}{ArrowDown}')
  expect(field).toHaveAttribute('aria-activedescendant', options[1]?.id)
  await user.keyboard('{Enter}')
  await waitFor(() => expect(new URLSearchParams(window.location.search).get('q')).toBe('Gåture'))
})

test('what_is_typed_may_be_a_group_a_place_or_a_person_and_each_has_its_page', async () => {
  givenItems()
  server.on('GET /api/v1/knowledge-items/suggestions', {
    body: {
      items: [
        { text: 'Fredericia', kind: 'municipality', id: '0607', detail: null },
        { text: 'Frede Holm', kind: 'person', id: 'frede', detail: 'Odense' },
        { text: 'Fred i skolen', kind: 'title', id: 'fred1', detail: null },
      ],
    },
  })
  const { user } = await open('/')
  await user.type(await screen.findByRole('combobox', { name: 'Søg i viden' }), 'fred')
  const list = within(await screen.findByRole('listbox'))
  expect(within(list.getByRole('group', { name: 'Kommuner' })).getAllByRole('option')).toHaveLength(
    1,
  )
  expect(list.getByRole('option', { name: 'Frede Holm, Odense, person' })).toBeInTheDocument()
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}{Enter}')
  await waitFor(() => expect(window.location.pathname).toBe('/kommuner/0607'))
})

test('a_search_shows_who_and_where_it_names_and_waits_for_nobody', async () => {
  givenItems()
  server.on('GET /api/v1/names', {
    body: {
      items: [
        { text: 'Tobak og nikotin', kind: 'theme-group', id: 'tobak', detail: 'Afsluttet' },
        { text: 'Odense', kind: 'municipality', id: '0461', detail: null },
      ],
    },
  })
  await open('/?q=tobak%20odense')
  const band = within(await screen.findByRole('region', { name: 'Personer, grupper og steder' }))
  expect(
    band.getByRole('link', { name: 'Tobak og nikotin, Afsluttet, temagruppe' }),
  ).toHaveAttribute('href', '/temagrupper/tobak')
  expect(band.getByRole('link', { name: 'Odense, kommune' })).toHaveAttribute(
    'href',
    '/kommuner/0461',
  )
})

test('a_failure_is_told_with_its_reference_and_can_be_tried_again', async () => {
  server.on('GET /api/v1/knowledge-items', { status: 500, body: problem(500, 'internal') })
  const { user } = await open('/?q=x')
  expect(await screen.findByRole('alert')).toHaveTextContent('request-1')
  givenItems()
  await user.click(screen.getByRole('button', { name: 'Prøv igen' }))
  expect(await screen.findByRole('heading', { name: walkingGroups.title })).toBeInTheDocument()
})

test('hits_that_only_come_near_are_never_told_as_what_was_asked_for', async () => {
  server.on('GET /api/v1/knowledge-items', {
    body: { ...searchAnswer([walkingGroups]), loose: true },
  })
  await open('/?q=stavlauf')
  expect(
    await screen.findByRole('heading', { name: 'Ingen resultater for “stavlauf”' }),
  ).toBeInTheDocument()
  expect(screen.getByText(/ligger tættest på/)).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Efterlys det' })).toHaveAttribute(
    'href',
    '/efterlyst/ny?q=stavlauf',
  )
  expect(screen.getByRole('heading', { name: walkingGroups.title })).toBeInTheDocument()
})

test('nothing_found_offers_a_way_on', async () => {
  server.on('GET /api/v1/knowledge-items', {
    body: { ...searchAnswer([]), suggestion: 'rygestop' },
  })
  const { user } = await open('/?q=rygstop')
  expect(
    await screen.findByRole('heading', { name: 'Det fandt vi ikke noget om' }),
  ).toBeInTheDocument()
  const only = screen.getByRole('link', { name: 'rygstop' })
  expect(new URL(only.getAttribute('href') ?? '', window.location.href).searchParams.get('q')).toBe(
    '"rygstop"',
  )
  await user.click(screen.getByRole('link', { name: 'rygestop' }))
  await waitFor(() => expect(window.location.search).toBe('?q=rygestop'))
})
