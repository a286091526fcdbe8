import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Results } from '../../api/types'
import { formatNumber, formatShare } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { BarTable } from '../../ui/BarTable'
import type { MetricsFilter } from './filter'
import { Panel } from './Panel'
import { reach } from './queries'

const partsOf = ({ positive, mixed, none, negative }: Results) => [positive, mixed, none, negative]

export function ReachPanel({ filter }: { filter: MetricsFilter }) {
  const { t } = useTranslation()
  return (
    <Panel name="reach" measure={useQuery(reach(filter))}>
      {(data) => (
        <>
          <p className="measure__figure">
            <strong>
              {t('metrics.reach.of', { some: data.municipalities, all: data.municipalitiesInAll })}
            </strong>{' '}
            {t('metrics.reach.municipalities', { count: data.themeGroups })}
          </p>
          <p>
            {t('metrics.reach.population', {
              people: formatNumber(data.population, currentLanguage()),
              year: data.populationYear,
              small: data.smallMunicipalities,
              smallInAll: data.smallMunicipalitiesInAll,
              below: formatNumber(data.smallBelow, currentLanguage()),
            })}
          </p>
          <BarTable
            caption={t('metrics.reach.caption')}
            headings={[
              t('metrics.reach.region'),
              t('metrics.reach.reached'),
              t('metrics.reach.notYet'),
            ]}
            tones={['fjord', 'paper']}
            rows={data.regions.map((region) => ({
              name: region.name,
              parts: [region.municipalities, region.municipalitiesInAll - region.municipalities],
            }))}
          />
          {data.results.n + data.trialResults.n > 0 && (
            <>
              <p className="measure__results">
                {t('metrics.reach.honest', {
                  share: formatShare(data.results.negativeOrMixedShare ?? 0, currentLanguage()),
                  count: data.results.n,
                })}
              </p>
              <BarTable
                caption={t('metrics.reach.resultsCaption')}
                headings={[
                  t('metrics.reach.told'),
                  t('outcome.positive'),
                  t('outcome.mixed'),
                  t('outcome.none'),
                  t('outcome.negative'),
                ]}
                tones={['fjord', 'sun', 'ink', 'coral']}
                rows={[
                  { name: t('metrics.reach.byItems'), parts: partsOf(data.results) },
                  { name: t('metrics.reach.byTrials'), parts: partsOf(data.trialResults) },
                ]}
              />
            </>
          )}
        </>
      )}
    </Panel>
  )
}
