import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Facet } from '../../api/types'
import { Icon } from '../../ui/Icon'
import { FacetGroup } from './FacetGroup'
import { facetValues } from './facetValues'
import { chosenFacets, type FacetName, facetNames, type SearchState } from './filters'

interface FacetsProps {
  facets: Facet[]
  state: SearchState
  onChange: (name: FacetName, value: string, chosen: boolean) => void
}

export function Facets({ facets, state, onChange }: FacetsProps) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const count = chosenFacets(state).length
  const shown = facetNames.flatMap((name) => {
    const values = facetValues(facets, name, t)
    return values.length > 0 ? [{ name, values }] : []
  })
  return (
    <section className="facets" aria-labelledby="facets-heading">
      <h2 id="facets-heading" className="facets__heading">
        {t('facet.heading')}
      </h2>
      <button
        type="button"
        className="button button-secondary facets__toggle"
        aria-expanded={open}
        aria-controls="facets-panel"
        onClick={() => setOpen(!open)}
      >
        <Icon name="filter" />
        {open ? t('facet.hide') : t('facet.show')}{' '}
        {count > 0 && <span className="facets__count">{t('facet.active', { count })}</span>}
      </button>
      <div id="facets-panel" className={`facets__panel${open ? ' facets__panel--open' : ''}`}>
        {shown.map(({ name, values }) => (
          <FacetGroup
            key={name}
            name={name}
            values={values}
            chosen={state[name] ?? []}
            onChange={(value, chosen) => onChange(name, value, chosen)}
          />
        ))}
      </div>
    </section>
  )
}
