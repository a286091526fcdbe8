import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { open, server } from '../testsupport/app'
import { draft, member, photo, report, searchAnswer, walkingGroups } from '../testsupport/samples'
import { problem } from '../testsupport/server'

const list = `GET /api/v1/knowledge-items/${draft.id}/attachments`
const add = `POST /api/v1/knowledge-items/${draft.id}/attachments`
const listed = (...items: unknown[]) => ({ body: { items, total: null, next: null } })

beforeEach(() => {
  server.on('GET /api/v1/me', { body: member })
  server.on(`GET /api/v1/knowledge-items/${draft.id}`, { body: draft, etag: '"1-a"' })
  for (const name of ['topics', 'focus-areas', 'prevention-packages', 'municipalities'])
    server.on(`GET /api/v1/${name}`, listed())
  server.on('GET /api/v1/theme-groups', listed())
  server.on(list, listed(report, photo))
})

const openEditor = async () => {
  const view = await open(`/viden/${draft.id}/rediger?trin=fortael`)
  const section = within(await screen.findByRole('region', { name: 'Bilag' }, { timeout: 4_000 }))
  await section.findByRole('link', { name: report.title })
  return { ...view, section }
}

test('a_reader_sees_what_each_file_is_before_fetching_it', async () => {
  await open(`/viden/${draft.id}`)
  const section = within(await screen.findByRole('region', { name: 'Bilag' }, { timeout: 4_000 }))
  expect(section.getByRole('link', { name: report.title })).toHaveAttribute('href', report.content)
  expect(section.getByText('PDF · 332 KB · Dansk')).toBeVisible()
  expect(section.getByText('Billedet viser: Tolv mennesker ved et hvidt fyrtårn')).toBeVisible()
})

test('an_item_without_files_says_nothing_of_them', async () => {
  server.on(list, listed())
  await open(`/viden/${draft.id}`)
  await screen.findByRole('heading', { level: 1, name: draft.title }, { timeout: 4_000 })
  await waitFor(() =>
    expect(server.received.some(({ path }) => path.includes('/attachments'))).toBe(true),
  )
  expect(screen.queryByRole('region', { name: 'Bilag' })).toBeNull()
})

test('the_file_in_which_the_search_found_something_is_marked', async () => {
  await open(`/viden/${draft.id}#bilag-${report.id}`)
  expect(await screen.findByText('Her fandt søgningen dine ord')).toBeVisible()
})

test('a_hit_in_a_file_names_the_file', async () => {
  const highlight = {
    title: { text: walkingGroups.title, marks: [] },
    snippet: { text: 'Tolv gik med', marks: [{ start: 0, end: 4 }] },
    attachment: { id: report.id, title: report.title },
  }
  server.on('GET /api/v1/knowledge-items', {
    body: searchAnswer([{ ...walkingGroups, highlight }]),
  })
  await open('/?q=tolv')
  expect(await screen.findByText('Fundet i bilag:')).toBeVisible()
  expect(screen.getByRole('link', { name: report.title })).toHaveAttribute(
    'href',
    `/viden/${walkingGroups.id}#bilag-${report.id}`,
  )
})

test('a_picture_is_not_sent_before_it_is_described', async () => {
  const { user, section } = await openEditor()
  await user.upload(
    section.getByLabelText('Vælg filer', { selector: 'input' }),
    new File(['x'], 'tur_til_skoven.jpg', { type: 'image/jpeg' }),
  )
  const title = section.getByRole('textbox', { name: /^Titel/ })
  expect(title).toHaveValue('Tur til skoven')
  await user.click(section.getByRole('button', { name: 'Læg op' }))
  const altText = section.getByRole('textbox', { name: /Hvad viser billedet/ })
  expect(altText).toHaveAccessibleDescription(/Fortæl, hvad billedet viser/)
  expect(altText).toHaveFocus()
  expect(server.received.filter(({ method }) => method === 'POST')).toEqual([])
})

test('a_file_is_sent_with_its_title_and_the_list_is_read_anew', async () => {
  const { user, section } = await openEditor()
  server.on(add, () => {
    server.on(list, listed(report, photo, { ...report, id: 'ny', title: 'Plan', place: 3 }))
    return { status: 201, body: report }
  })
  await user.upload(
    section.getByLabelText('Vælg filer', { selector: 'input' }),
    new File(['x'], 'plan.pdf'),
  )
  await user.click(section.getByRole('button', { name: 'Læg op' }))
  expect(await section.findByRole('link', { name: 'Plan' })).toBeVisible()
  expect(section.getByText('Plan er lagt ved.')).toBeVisible()
  const sent = server.received.find(({ method }) => method === 'POST')
  expect(sent?.headers['idempotency-key']).toBeTruthy()
  expect(sent?.headers['x-requested-with']).toBe('JavaScript')
  expect(sent?.body).toContain('name="title"\r\n\r\nPlan')
})

test('what_is_wrong_with_a_file_stands_at_the_file', async () => {
  const { user, section } = await openEditor()
  server.on(add, {
    status: 422,
    body: problem(422, 'validation-failed', [
      { pointer: '/file', parameter: null, code: 'file-encrypted', detail: 'Filen er låst.' },
    ]),
  })
  await user.upload(
    section.getByLabelText('Vælg filer', { selector: 'input' }),
    new File(['x'], 'plan.pdf'),
  )
  await user.click(section.getByRole('button', { name: 'Læg op' }))
  expect(await section.findByRole('alert')).toHaveTextContent('Filen er låst.')
  await user.click(section.getByRole('button', { name: 'Fortryd' }))
  expect(section.queryByRole('textbox', { name: /^Titel/ })).toBeNull()
})

test('a_file_moves_by_button_and_names_the_version_it_moves', async () => {
  const { user, section } = await openEditor()
  const path = `/api/v1/attachments/${photo.id}`
  server.on(`GET ${path}`, { body: photo, etag: '"7-b"' })
  server.on(`PATCH ${path}`, { body: photo })
  expect(section.getByRole('button', { name: `Flyt op ${report.title}` })).toBeDisabled()
  await user.click(section.getByRole('button', { name: `Flyt op ${photo.title}` }))
  expect(await section.findByText(`${photo.title} er nu nummer 1.`)).toBeVisible()
  const sent = server.received.find(({ method }) => method === 'PATCH')
  expect(sent?.headers['if-match']).toBe('"7-b"')
  expect(sent?.body).toEqual({ place: 1 })
})

test('a_file_that_is_held_back_says_why', async () => {
  server.on(list, listed({ ...report, textState: 'quarantined', textFault: 'cpr' }))
  const { section } = await openEditor()
  expect(section.getByText(/der ser ud til at stå et CPR-nummer/)).toBeVisible()
})
