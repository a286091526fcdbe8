import { queryOptions } from '@tanstack/react-query'
import { answer } from '../../api/answer'
import { api } from '../../api/client'
import type { KnowledgeItemSummary } from '../../api/types'
import { today } from '../../lib/format'
import { isOwn, type SheetData } from './sheetText'

const WORKED = 3
const MEETINGS = 3

/** Everything that the sheet of a group is made from, as it stands now. */
export const sheetData = (slug: string) =>
  queryOptions({
    queryKey: ['results-sheet', slug],
    queryFn: async ({ signal }): Promise<SheetData> => {
      const [group, worked, didNot, meetings, chairs] = await Promise.all([
        api.GET('/api/v1/theme-groups/{slug}', { params: { path: { slug } }, signal }),
        items(slug, 'positive', signal),
        items(slug, 'negative', signal),
        api.GET('/api/v1/events', {
          params: { query: { themeGroup: [slug], from: today(), limit: MEETINGS } },
          signal,
        }),
        api.GET('/api/v1/members', {
          params: { query: { themeGroup: [slug], role: ['chair', 'vice-chair'], limit: 5 } },
          signal,
        }),
      ])
      const shown = [...worked.slice(0, WORKED), ...didNot.slice(0, 1)]
      return {
        group: answer(group.data),
        worked: worked.slice(0, WORKED),
        didNot: didNot[0] ?? null,
        uptake: await Promise.all(shown.map((item) => uptakeOf(item, signal))),
        meetings: answer(meetings.data).items.filter(({ status }) => status !== 'cancelled'),
        chairs: answer(chairs.data).items,
      }
    },
  })

/** Newest first; what was rolled to the group is the result of others. */
async function items(slug: string, outcome: 'positive' | 'negative', signal: AbortSignal) {
  const { data } = await api.GET('/api/v1/knowledge-items', {
    params: { query: { themeGroup: [slug], outcome: [outcome], sort: 'newest', limit: 20 } },
    signal,
  })
  return answer(data).items.filter((item) => isOwn(item, slug))
}

/** Where an item was taken up: by groups, and by those who try it. */
async function uptakeOf(item: KnowledgeItemSummary, signal: AbortSignal) {
  const params = { path: { id: item.id }, query: { limit: 100 } }
  const [rolls, trials] = await Promise.all([
    api.GET('/api/v1/knowledge-items/{id}/rolls', { params, signal }),
    api.GET('/api/v1/knowledge-items/{id}/trials', { params, signal }),
  ])
  return { item, rolls: answer(rolls.data).items, trials: answer(trials.data).items }
}
