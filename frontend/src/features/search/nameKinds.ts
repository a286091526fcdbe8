import type { Suggestion } from '../../api/types'
import type { IconName } from '../../ui/Icon'

export type NameKind = Suggestion['kind']

export const nameIcons: Record<NameKind, IconName> = {
  topic: 'search',
  'theme-group': 'group',
  municipality: 'place',
  region: 'map',
  person: 'person',
  title: 'sheet',
}

/** Where a name leads; a topic has no page of its own, it is searched for. */
export function pageOf({ kind, id }: Suggestion) {
  switch (kind) {
    case 'title':
      return { to: '/viden/$id', params: { id } } as const
    case 'theme-group':
      return { to: '/temagrupper/$slug', params: { slug: id } } as const
    case 'municipality':
      return { to: '/kommuner/$code', params: { code: id } } as const
    case 'region':
      return { to: '/regioner/$slug', params: { slug: id } } as const
    case 'person':
      return { to: '/personer/$id', params: { id } } as const
    case 'topic':
      return null
  }
}

/** What a picture says to those who see it, in a word. */
export function spoken({ text, detail }: Suggestion, kind: string) {
  return `${text}, ${[detail, kind].filter(Boolean).join(', ')}`
}

/** Neighbours of one kind together, in their order. */
export function byKind(suggestions: Suggestion[]): { kind: NameKind; items: Suggestion[] }[] {
  const groups: { kind: NameKind; items: Suggestion[] }[] = []
  for (const suggestion of suggestions) {
    const last = groups.at(-1)
    if (last?.kind === suggestion.kind) last.items.push(suggestion)
    else groups.push({ kind: suggestion.kind, items: [suggestion] })
  }
  return groups
}
