import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Facet } from '../../api/types'
import { formatNumber } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Button } from '../../ui/Button'
import { Choices } from '../../ui/Choices'
import type { FacetName } from './filters'

const shownAtFirst = 6

interface FacetGroupProps {
  name: FacetName
  values: Facet['values']
  chosen: string[]
  onChange: (value: string, chosen: boolean) => void
}

export function FacetGroup({ name, values: all, chosen, onChange }: FacetGroupProps) {
  const { t } = useTranslation()
  const [unfolded, setUnfolded] = useState(false)
  const language = currentLanguage()
  const values = all.filter(
    ({ value }, place) => unfolded || place < shownAtFirst || chosen.includes(value),
  )
  const hidden = all.length - values.length
  return (
    <div className="facet">
      <Choices
        id={`facet-${name}`}
        legend={t(`facet.${name}`)}
        type="checkbox"
        chosen={chosen}
        onChange={onChange}
        choices={values.map(({ value, label, count }) => ({
          value,
          label: (
            <>
              <span className="facet__label">{label}</span>
              <span className="facet__count">
                <span className="sr-only"> (</span>
                {formatNumber(count, language)}
                <span className="sr-only">)</span>
              </span>
            </>
          ),
        }))}
      />
      {(hidden > 0 || unfolded) && all.length > shownAtFirst && (
        <Button look="quiet" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {unfolded ? t('facet.fewer') : t('facet.more', { count: hidden })}
          <span className="sr-only">: {t(`facet.${name}`)}</span>
        </Button>
      )}
    </div>
  )
}
