import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import { themeGroup } from '../../api/queries'
import type { StartDecisions, ThemeGroup } from '../../api/types'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { MissingPage } from '../../ui/MissingPage'
import { PageHeading } from '../../ui/PageHeading'
import { PendingPage } from '../../ui/PendingPage'
import { startDecisions } from './queries'
import { StartDone } from './StartDone'
import { StartMeter } from './StartProgress'
import { StartStep } from './StartStep'
import { StartSteps } from './StartSteps'

/** The eight start decisions, one at a time; each is saved at its own step, so that one can leave and come back. */
export function StartWizardPage() {
  const { slug } = useParams({ from: '/temagrupper/$slug/start' })
  const group = useQuery(themeGroup(slug))
  const start = useQuery(startDecisions(slug))
  if (group.data && start.data) return <Wizard group={group.data} start={start.data} />
  const error = group.error ?? start.error
  if (error !== null && problemOf(error).status === 404) return <MissingPage what="group" />
  return <PendingPage error={error} onRetry={() => void start.refetch()} />
}

function Wizard({ group, start }: { group: ThemeGroup; start: StartDecisions }) {
  const { t } = useTranslation()
  const { trin } = useSearch({ from: '/temagrupper/$slug/start' })
  const { decisions } = start
  const firstOpen = decisions.findIndex(({ answer }) => answer === null)
  const named = decisions.findIndex(({ key }) => key === trin)
  const done = trin === 'faerdig' || (trin === undefined && firstOpen < 0)
  const place = done ? decisions.length : Math.max(0, named >= 0 ? named : firstOpen)
  const decision = decisions[place]
  return (
    <div className="container page wizard">
      <Breadcrumbs>
        <Link to="/temagrupper">{t('nav.groups')}</Link>
        <Link to="/temagrupper/$slug" params={{ slug: group.slug }}>
          {group.name}
        </Link>
      </Breadcrumbs>
      <PageHeading title={t('groupStart.titleOf', { name: group.name })} />
      <p>
        <StartMeter answered={start.answered} />
      </p>
      <div className="wizard__columns">
        <StartSteps slug={group.slug} decisions={decisions} current={decision?.key ?? 'faerdig'} />
        {decision ? (
          <StartStep
            key={decision.key}
            group={group}
            decision={decision}
            place={place}
            next={decisions[place + 1]?.key ?? 'faerdig'}
            previous={decisions[place - 1]?.key}
          />
        ) : (
          <StartDone group={group} start={start} />
        )}
      </div>
    </div>
  )
}
