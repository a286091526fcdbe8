import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { me } from '../../api/queries'
import { holds } from '../../api/roles'
import { MembersOnly } from '../../ui/MembersOnly'
import { PageHeading } from '../../ui/PageHeading'
import { readYears, type YearsFilter } from './filter'

export const insightPages = {
  map: '/indsigt',
  reach: '/indsigt/raekkevidde',
  practice: '/indsigt/tid-til-praksis',
  coverage: '/indsigt/daekning',
  flow: '/indsigt/stroemme',
} as const

export type InsightPage = keyof typeof insightPages
const all: InsightPage[] = ['map', 'reach', 'practice', 'coverage', 'flow']

interface InsightFrameProps {
  page: InsightPage
  years: YearsFilter
  children: ReactNode
}

/** A page of the insights, with the way to the others for the same years; for members. */
export function InsightFrame({ page, years, children }: InsightFrameProps) {
  const { t } = useTranslation()
  const { data: reader } = useQuery(me())
  return (
    <div className="container page insight">
      <PageHeading title={t(`insight.${page}.title`)} />
      <p className="lead">{t(`insight.${page}.lead`)}</p>
      {reader && !holds(reader, 'member') && (
        <MembersOnly reader={reader} text={t('insight.membersOnly')} />
      )}
      {holds(reader, 'member') && (
        <>
          <nav className="tabs" aria-label={t('insight.title')}>
            {all.map((one) => (
              <Link
                key={one}
                to={insightPages[one]}
                search={readYears({ ...years })}
                activeOptions={{ exact: true, includeSearch: false }}
              >
                {t(`insight.${one}.short`)}
              </Link>
            ))}
          </nav>
          {children}
        </>
      )}
    </div>
  )
}
