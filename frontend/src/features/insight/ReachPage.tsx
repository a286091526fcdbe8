import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { outcomes } from '../../api/codes'
import { formatNumber, formatShare } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { AboutFigures } from './AboutFigures'
import { BarFigure } from './BarFigure'
import { FigureLink } from './FigureLink'
import type { YearsFilter } from './filter'
import { InsightFrame } from './InsightFrame'
import { insightReach } from './queries'
import { ReachFacts } from './ReachFacts'
import { YearFields } from './YearFields'

/** How far knowledge gets: places, people, small municipalities, and how it went. */
export function ReachPage() {
  const years = useSearch({ from: '/indsigt/raekkevidde' })
  return (
    <InsightFrame page="reach" years={years}>
      <ReachPart years={years} />
    </InsightFrame>
  )
}

function ReachPart({ years }: { years: YearsFilter }) {
  const { t } = useTranslation()
  const { data, error, isPending, refetch } = useQuery(insightReach(years))
  const number = (value: number) => formatNumber(value, currentLanguage())
  return (
    <>
      <YearFields page="reach" years={years} state={data?.state} />
      {isPending && <Skeleton shape="card" />}
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && (
        <>
          <ReachFacts reach={data} years={years} />
          <BarFigure
            name="indsigt-regioner"
            title={t('insight.reach.regions')}
            summary={t('insight.reach.summary', {
              some: data.municipalities,
              all: data.municipalitiesInAll,
            })}
            headings={[t('metrics.reach.region'), t('metrics.reach.reached'), t('insight.of')]}
            legend={[t('metrics.reach.reached'), t('metrics.reach.notYet')]}
            bars={data.regions.map((region) => ({
              key: region.slug,
              label: region.name,
              value: region.municipalitiesInAll,
              part: region.municipalities,
              cells: [
                <Link key="map" to="/indsigt" search={{ ...years, tal: 'tried' }}>
                  {number(region.municipalities)}
                </Link>,
                number(region.municipalitiesInAll),
              ],
            }))}
          />
          {data.groups.length > 0 && (
            <BarFigure
              name="indsigt-grupper"
              title={t('insight.reach.groups')}
              summary={t('insight.reach.groupsSummary', { count: data.themeGroups })}
              headings={[t('insight.group'), t('insight.figure.group-reached')]}
              bars={data.groups.map(({ themeGroup: { slug, name }, items }) => ({
                key: slug,
                label: name,
                value: items,
                cells: [
                  <FigureLink
                    key="items"
                    value={items}
                    items={{
                      ...years,
                      tal: 'group-reached',
                      noegle: `group:${slug}`,
                      navn: `${t('insight.figure.group-reached')}, ${name}`,
                    }}
                  />,
                ],
              }))}
            />
          )}
          {data.results.n > 0 && (
            <BarFigure
              name="indsigt-resultater"
              title={t('metrics.reach.resultsCaption')}
              summary={t('metrics.reach.honest', {
                share: formatShare(data.results.negativeOrMixedShare ?? 0, currentLanguage()),
                count: data.results.n,
              })}
              headings={[t('insight.outcome'), t('metrics.items')]}
              bars={outcomes.map((outcome) => ({
                key: outcome,
                label: t(`outcome.${outcome}`),
                value: data.results[outcome],
                cells: [
                  <FigureLink
                    key="items"
                    value={data.results[outcome]}
                    items={{
                      ...years,
                      tal: 'outcome',
                      noegle: outcome,
                      navn: t(`outcome.${outcome}`),
                    }}
                  />,
                ],
              }))}
            />
          )}
          <AboutFigures
            page="reach"
            years={years}
            definition={data.definition}
            state={data.state}
          />
        </>
      )}
    </>
  )
}
