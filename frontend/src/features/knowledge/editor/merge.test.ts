import { expect, test } from 'vitest'
import { emptyValues, type FormValues } from './formValues'
import { merge } from './merge'

const base: FormValues = { ...emptyValues, kind: 'experience', title: 'Gåture', summary: 'Kort' }
const ids = (fields: { id: string }[]) => fields.map(({ id }) => id)

test('what_only_the_other_changed_is_taken_over', () => {
  const mine = { ...base, title: 'Gåture for alle' }
  const result = merge(base, mine, { ...base, summary: 'Længere' })
  expect(result.values).toMatchObject({ title: 'Gåture for alle', summary: 'Længere' })
  expect(ids(result.taken)).toEqual(['summary'])
  expect(result.clashes).toEqual([])
})

test('what_both_changed_differently_is_left_to_a_person_and_mine_is_kept_meanwhile', () => {
  const result = merge(base, { ...base, title: 'Min' }, { ...base, title: 'Din' })
  expect(ids(result.clashes)).toEqual(['title'])
  expect(result.values.title).toBe('Min')
})

test('the_same_change_on_both_sides_is_no_clash', () => {
  const both = { ...base, title: 'Ens' }
  expect(merge(base, both, { ...both, title: 'Ens ' })).toEqual({
    values: both,
    taken: [],
    clashes: [],
  })
})

test('two_answers_of_one_story_do_not_clash', () => {
  const mine = { ...base, story: { ...base.story, results: 'Mit svar' } }
  const theirs = { ...base, story: { ...base.story, advice: 'Deres svar' } }
  const result = merge(base, mine, theirs)
  expect(result.clashes).toEqual([])
  expect(result.values.story).toMatchObject({ results: 'Mit svar', advice: 'Deres svar' })
})

test('additions_and_removals_in_a_list_are_both_kept', () => {
  const began = { ...base, topics: ['tobak', 'unge'] }
  const result = merge(
    began,
    { ...began, topics: ['tobak', 'unge', 'skole'] },
    { ...began, topics: ['unge', 'sport'] },
  )
  expect(result.clashes).toEqual([])
  expect(result.values.topics).toEqual(['unge', 'skole', 'sport'])
})

test('an_author_added_by_each_is_in_the_list_once', () => {
  const kari = { name: 'Kari', memberId: '1' }
  const result = merge(
    base,
    { ...base, authors: [kari, { name: 'Bo', memberId: null }] },
    { ...base, authors: [{ ...kari, name: 'Kari K.' }] },
  )
  expect(result.values.authors.map(({ name }) => name)).toEqual(['Kari', 'Bo'])
})

test('a_text_emptied_by_the_other_is_a_clash_with_my_new_text', () => {
  const began = { ...base, advice: 'Et råd' }
  const result = merge(began, { ...began, advice: 'Et bedre råd' }, { ...began, advice: '' })
  expect(ids(result.clashes)).toEqual(['advice'])
})
