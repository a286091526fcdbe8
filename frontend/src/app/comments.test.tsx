import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { open, server } from '../testsupport/app'
import { draft, guest, member } from '../testsupport/samples'
import { problem } from '../testsupport/server'
import { question, thread } from '../testsupport/talk'

const item = {
  ...draft,
  id: 'gaa1',
  status: 'published',
  publishedAt: '2026-01-02T10:00:00Z',
  allowed: [],
}
const counts = { total: 2, questions: 1, experiences: 0, objections: 0, answers: 1 }
const path = '/api/v1/knowledge-items/gaa1/comments'

beforeEach(() => {
  server.on('GET /api/v1/me', { body: member })
  server.on('GET /api/v1/knowledge-items/gaa1', { body: item, etag: '"1-a"' })
  server.on('GET /api/v1/knowledge-items/gaa1/attachments', {
    body: { items: [], total: 0, next: null },
  })
  server.on('GET /api/v1/knowledge-items/gaa1/comment-counts', { body: counts })
  server.on(`GET ${path}`, { body: { items: [thread], total: null, next: null } })
})

const talk = async () =>
  within(await screen.findByRole('region', { name: /Spørgsmål og erfaringer/ }))

test('a_guest_sees_how_much_is_said_and_by_nobody', async () => {
  server.on('GET /api/v1/me', { body: guest })
  await open('/viden/gaa1')
  const section = await talk()
  expect(await section.findByText(/2 kommentarer fra netværkets medlemmer/)).toBeVisible()
  expect(section.getByRole('link', { name: 'Log ind' })).toBeVisible()
  expect(server.received.map(({ path: asked }) => asked)).not.toContain(path)
})

test('an_address_in_a_comment_can_be_followed_and_nothing_else_is_markup', async () => {
  const text = '<img src=x onerror=alert(1)> https://example.org/a.'
  server.on(`GET ${path}`, {
    body: { items: [{ ...thread, comment: { ...question, text } }], total: null, next: null },
  })
  await open('/viden/gaa1')
  const section = await talk()
  expect(await section.findByRole('link', { name: 'https://example.org/a' })).toHaveAttribute(
    'href',
    'https://example.org/a',
  )
  expect(section.getByText(/<img src=x/)).toBeVisible()
})

test('a_question_is_sent_once_with_its_type', async () => {
  server.on(`POST ${path}`, { status: 201, body: question })
  const { user } = await open('/viden/gaa1')
  const section = await talk()
  await user.click(await section.findByRole('radio', { name: 'Indvending' }))
  await user.type(section.getByRole('textbox', { name: 'Din kommentar' }), 'Det tror jeg ikke.')
  await user.click(section.getByRole('button', { name: 'Send kommentar' }))
  await waitFor(() =>
    expect(section.getByRole('textbox', { name: 'Din kommentar' })).toHaveValue(''),
  )
  const sent = server.received.filter(({ method }) => method === 'POST')
  expect(sent).toHaveLength(1)
  expect(sent[0]?.body).toEqual({ type: 'objection', text: 'Det tror jeg ikke.', answerTo: null })
  expect(sent[0]?.headers['idempotency-key']).toMatch(/^[0-9a-f-]{36}$/)
})

test('a_fault_stands_at_the_text_and_the_text_is_kept', async () => {
  server.on(`POST ${path}`, {
    status: 422,
    body: problem(422, 'validation-failed', [
      { pointer: '/text', parameter: null, code: 'no-cpr', detail: 'Fjern CPR-nummeret.' },
    ]),
  })
  const { user, unmount } = await open('/viden/gaa1')
  let section = await talk()
  await user.type(await section.findByRole('textbox', { name: 'Din kommentar' }), '010190-1234')
  await user.click(section.getByRole('button', { name: 'Send kommentar' }))
  expect(await section.findByText('Fjern CPR-nummeret.')).toBeVisible()
  unmount()
  await open('/viden/gaa1')
  section = await talk()
  expect(await section.findByRole('textbox', { name: 'Din kommentar' })).toHaveValue('010190-1234')
})

test('who_may_hide_says_why', async () => {
  server.on(`GET ${path}`, {
    body: {
      items: [{ ...thread, comment: { ...question, allowed: ['hide'] } }],
      total: null,
      next: null,
    },
  })
  server.on(`PUT /api/v1/comments/${question.id}/status`, { body: question })
  const { user } = await open('/viden/gaa1')
  const section = await talk()
  await user.click(await section.findByRole('button', { name: 'Skjul' }))
  const dialog = within(section.getByRole('dialog'))
  await user.click(dialog.getByRole('button', { name: 'Ja, skjul' }))
  expect(dialog.getByText('Skriv et par ord om hvorfor.')).toBeVisible()
  await user.type(dialog.getByRole('textbox'), 'Tonen')
  await user.click(dialog.getByRole('button', { name: 'Ja, skjul' }))
  await waitFor(() =>
    expect(server.received.find(({ method }) => method === 'PUT')).toMatchObject({
      body: { status: 'hidden', reason: 'Tonen' },
      headers: { 'if-match': '"3-0"' },
    }),
  )
})

test('a_place_that_was_taken_away_says_by_whom', async () => {
  const removed = { ...question, status: 'hidden', removedBy: 'chair', text: null, author: null }
  server.on(`GET ${path}`, {
    body: {
      items: [
        { comment: removed, answers: [{ ...question, id: 'x', type: null }], answersTotal: 1 },
      ],
      total: null,
      next: null,
    },
  })
  await open('/viden/gaa1')
  const section = await talk()
  expect(await section.findByText('Fjernet af forpersonen')).toBeVisible()
  expect(section.getByText(/Hvad kostede det/)).toBeVisible()
})
