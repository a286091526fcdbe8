import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatNumber, formatShare } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { BarTable } from '../../ui/BarTable'
import type { MetricsFilter } from './filter'
import { Panel } from './Panel'
import { timeToPractice } from './queries'

export function TimePanel({ filter }: { filter: MetricsFilter }) {
  const { t } = useTranslation()
  const days = (value: number | null | undefined) =>
    formatNumber(Math.round(value ?? 0), currentLanguage())
  return (
    <Panel name="time" measure={useQuery(timeToPractice(filter))}>
      {(data) =>
        data.n === 0 ? (
          <p>{t('metrics.nothing')}</p>
        ) : (
          <>
            <p className="measure__figure">
              {data.median === null || data.median === undefined ? (
                t('metrics.time.untried')
              ) : (
                <>
                  <strong>
                    {t('metrics.time.days', {
                      count: Math.round(data.median),
                      days: days(data.median),
                    })}
                  </strong>{' '}
                  {t('metrics.time.median')}
                </>
              )}
            </p>
            {data.tried > 0 && (
              <p>
                {t('metrics.time.quartiles', {
                  lower: days(data.lowerQuartile),
                  upper: days(data.upperQuartile),
                })}
              </p>
            )}
            <p>
              {t('metrics.time.never', {
                share: formatShare(data.neverTriedShare ?? 0, currentLanguage()),
                count: data.n,
              })}
            </p>
            <BarTable
              caption={t('metrics.time.caption')}
              headings={[t('metrics.time.spell'), t('metrics.items')]}
              tones={['fjord']}
              rows={data.spells.map(({ length, count }) => ({
                name: t(`metrics.time.spells.${length}`),
                parts: [count],
              }))}
            />
          </>
        )
      }
    </Panel>
  )
}
