import { useTranslation } from 'react-i18next'
import type { Facet } from '../../api/types'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { facetValues } from './facetValues'
import { chosenFacets, type FacetName, type SearchState } from './filters'

interface ActiveFiltersProps {
  state: SearchState
  facets: Facet[]
  onRemove: (name: FacetName, value: string) => void
  onClear: () => void
}

export function ActiveFilters({ state, facets, onRemove, onClear }: ActiveFiltersProps) {
  const { t } = useTranslation()
  const chosen = chosenFacets(state)
  if (chosen.length === 0) return null

  const labelOf = (name: FacetName, value: string) =>
    facetValues(facets, name, t).find((one) => one.value === value)?.label ?? value

  return (
    <ul className="active-filters nobullet-list" aria-label={t('facet.chosen')}>
      {chosen.map(({ name, value }) => (
        <li key={`${name}-${value}`}>
          <button type="button" className="chip" onClick={() => onRemove(name, value)}>
            <span className="sr-only">{t('facet.remove')}:</span> {labelOf(name, value)}
            <Icon name="close" />
          </button>
        </li>
      ))}
      {chosen.length > 1 && (
        <li>
          <Button look="quiet" onClick={onClear}>
            {t('facet.clear')}
          </Button>
        </li>
      )}
    </ul>
  )
}
