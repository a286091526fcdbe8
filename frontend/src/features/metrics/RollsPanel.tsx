import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatNumber, formatShare } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { BarTable } from '../../ui/BarTable'
import type { MetricsFilter } from './filter'
import { Panel } from './Panel'
import { rollMeasures } from './queries'

export function RollsPanel({ filter }: { filter: MetricsFilter }) {
  const { t } = useTranslation()
  const share = (value: number | null | undefined) => formatShare(value ?? 0, currentLanguage())
  return (
    <Panel name="rolls" measure={useQuery(rollMeasures(filter))}>
      {(data) =>
        data.n === 0 ? (
          <p>{t('metrics.nothing')}</p>
        ) : (
          <>
            <p className="measure__figure">
              <strong>{share(data.itemsRolledShare)}</strong>{' '}
              {t('metrics.rolls.rolled', { rolled: data.itemsRolled, items: data.items })}
            </p>
            <p>
              {t('metrics.rolls.count', { count: data.n, municipalities: data.toMunicipalities })}
            </p>
            {data.medianDaysToAnswer !== null && data.medianDaysToAnswer !== undefined && (
              <p>
                {t('metrics.rolls.answered', {
                  days: formatNumber(Math.round(data.medianDaysToAnswer), currentLanguage()),
                  count: Math.round(data.medianDaysToAnswer),
                  share: share(data.declinedShare),
                })}
              </p>
            )}
            <BarTable
              caption={t('metrics.rolls.caption')}
              headings={[
                t('metrics.rolls.to'),
                t('metrics.rolls.takenUp'),
                t('metrics.rolls.declined'),
                t('metrics.rolls.waiting'),
              ]}
              tones={['fjord', 'coral', 'paper']}
              rows={[
                {
                  name: t('metrics.rolls.all'),
                  parts: [data.takenUp, data.declined, data.sent + data.seen],
                },
                ...data.themeGroups.map((group) => ({
                  name: group.themeGroup.name,
                  parts: [group.takenUp, group.declined, group.waiting],
                })),
              ]}
            />
          </>
        )
      }
    </Panel>
  )
}
