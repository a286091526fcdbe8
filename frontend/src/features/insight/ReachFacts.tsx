import { useTranslation } from 'react-i18next'
import type { InsightReach } from '../../api/types'
import { formatNumber, formatShare } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { FigureLink } from './FigureLink'
import type { YearsFilter } from './filter'

/** The few numbers that say the most. */
export function ReachFacts({ reach, years }: { reach: InsightReach; years: YearsFilter }) {
  const { t } = useTranslation()
  const number = (value: number) => formatNumber(value, currentLanguage())
  return (
    <div className="insight-facts">
      <p className="measure__figure">
        <strong>
          {t('metrics.reach.of', { some: reach.municipalities, all: reach.municipalitiesInAll })}
        </strong>{' '}
        {t('metrics.reach.municipalities', { count: reach.themeGroups })}
      </p>
      <p>
        {t('metrics.reach.population', {
          people: number(reach.population),
          year: reach.populationYear,
          small: reach.smallMunicipalities,
          smallInAll: reach.smallMunicipalitiesInAll,
          below: number(reach.smallBelow),
        })}
      </p>
      {reach.items > 0 && (
        <p>
          {t('insight.reach.rolled', {
            share: formatShare(reach.itemsRolledShare ?? 0, currentLanguage()),
          })}{' '}
          <FigureLink
            value={reach.itemsRolled}
            items={{ ...years, tal: 'rolled', noegle: 'rolled', navn: t('insight.reach.isRolled') }}
          />{' '}
          {t('insight.reach.isRolled')},{' '}
          <FigureLink
            value={reach.items - reach.itemsRolled}
            items={{
              ...years,
              tal: 'rolled',
              noegle: 'waiting',
              navn: t('insight.reach.isWaiting'),
            }}
          />{' '}
          {t('insight.reach.isWaiting')}.
        </p>
      )}
    </div>
  )
}
