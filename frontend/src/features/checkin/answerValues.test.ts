import { expect, test } from 'vitest'
import { type AnswerValues, draftOf, evidenceIn } from './answerValues'

const nothing: AnswerValues = {
  status: null,
  comment: '',
  nextStep: '',
  owner: '',
  due: '',
  evidence: [],
}

test('an_address_from_the_browser_names_an_item_or_an_event', () => {
  expect(evidenceIn(' https://videnrul.dk/viden/k7m3x9qdt?fane=1 ')).toEqual({
    kind: 'knowledge-item',
    id: 'k7m3x9qdt',
    title: '',
  })
  expect(evidenceIn('/kalender/p2m3x9qdt')?.kind).toBe('event')
  expect(evidenceIn('k7m3x9qdt')?.kind).toBe('knowledge-item')
  expect(evidenceIn('https://example.org')).toBeNull()
})

test('what_is_empty_is_not_sent_as_text', () => {
  expect(draftOf({ ...nothing, comment: '  ', due: '' })).toEqual({
    status: null,
    comment: null,
    nextStep: null,
    owner: null,
    due: null,
    items: [],
    events: [],
  })
})

test('evidence_is_sent_by_what_it_is', () => {
  const evidence = [
    { kind: 'event' as const, id: 'p2m3x9qdt', title: 'Møde' },
    { kind: 'knowledge-item' as const, id: 'k7m3x9qdt', title: 'Viden' },
  ]
  expect(draftOf({ ...nothing, evidence })).toMatchObject({
    items: ['k7m3x9qdt'],
    events: ['p2m3x9qdt'],
  })
})
