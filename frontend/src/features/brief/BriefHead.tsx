import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Brief, Me } from '../../api/types'
import { currentLanguage } from '../../lib/i18n'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { PageHeading } from '../../ui/PageHeading'
import { YarnBall } from '../../ui/YarnBall'
import { type Period, periods, searchFor } from './period'
import { dayAndMonth, partOfDay } from './times'

interface BriefHeadProps {
  brief: Brief
  reader: Me
  period: Period
}

/** Who is greeted, for which municipality, and from when. */
export function BriefHead({ brief, reader, period }: BriefHeadProps) {
  const { t } = useTranslation()
  const { name, code } = brief.municipality
  const [firstName] = reader.name?.split(' ') ?? []
  return (
    <header className="brief__head">
      <div className="container">
        <Breadcrumbs>
          <Link to="/kommuner">{t('nav.municipalities')}</Link>
          <Link to="/kommuner/$code" params={{ code }}>
            {name}
          </Link>
        </Breadcrumbs>
        {firstName && (
          <p className="brief__greeting">
            {t(`brief.greeting.${partOfDay()}`, { name: firstName })}
          </p>
        )}
        <PageHeading title={t('brief.title', { name })} />
        <div className="brief__period">
          <p>{t('brief.since', { date: dayAndMonth(brief.since, currentLanguage()) })}</p>
          <nav className="brief__periods" aria-label={t('brief.period')}>
            {periods.map((one) => (
              <Link
                key={one}
                to="/kommuner/$code/brief"
                params={{ code }}
                search={searchFor(one)}
                activeOptions={{ exact: true, includeSearch: true }}
                aria-current={one === period ? 'page' : undefined}
                resetScroll={false}
                replace
              >
                {t(`brief.periods.${one}`)}
              </Link>
            ))}
          </nav>
        </div>
      </div>
      <svg className="brief__thread" viewBox="0 0 420 150" aria-hidden="true" focusable="false">
        <path
          className="thread"
          d="M2 128c52 10 70-56 120-44s30 62 84 54 44-92 104-88 34 44 66 40"
        />
        <YarnBall cx={372} cy={72} r={44} />
      </svg>
    </header>
  )
}
