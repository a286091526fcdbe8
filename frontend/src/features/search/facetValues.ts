import type { TFunction } from 'i18next'
import { freshnesses, kinds, outcomes } from '../../api/codes'
import type { Facet } from '../../api/types'
import { compareText } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import type { FacetName } from './filters'

/** The values of a filter in the order they are shown, in the same words as on the cards. */
export function facetValues(facets: Facet[], name: FacetName, t: TFunction): Facet['values'] {
  const language = currentLanguage()
  const values = facets.find((facet) => facet.name === name)?.values ?? []
  return values
    .map((one) => ({ ...one, label: labelOf(name, one.value, t) ?? one.label }))
    .sort((a, b) =>
      name === 'year'
        ? Number(b.value) - Number(a.value)
        : b.count - a.count || compareText(a.label, b.label, language),
    )
}

function labelOf(name: FacetName, value: string, t: TFunction): string | undefined {
  const kind = name === 'kind' ? kinds.find((one) => one === value) : undefined
  if (kind) return t(`kind.${kind}`)
  const outcome = name === 'outcome' ? outcomes.find((one) => one === value) : undefined
  if (outcome) return t(`outcome.${outcome}`)
  const freshness = name === 'freshness' ? freshnesses.find((one) => one === value) : undefined
  return freshness && t(`freshness.${freshness}`)
}
