import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import { me } from '../../api/queries'
import { holds } from '../../api/roles'
import type { Goal, Strategy } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { Fact } from '../../ui/Fact'
import { MembersOnly } from '../../ui/MembersOnly'
import { MissingPage } from '../../ui/MissingPage'
import { PageHeading } from '../../ui/PageHeading'
import { PendingPage } from '../../ui/PendingPage'
import { SavedNote } from '../../ui/SavedNote'
import { Tags } from '../../ui/Tags'
import { EvidenceList } from './EvidenceList'
import { FigureInFull } from './FigureView'
import { GoalState } from './GoalState'
import { GoalSteps } from './GoalSteps'
import { OwnerName } from './OwnerName'
import { goal, strategy } from './queries'

/** A goal, how far it is, and what shows it. */
export function GoalPage() {
  const { t } = useTranslation()
  const { id, goal: goalId } = useParams({ from: '/strategi/$id/maal/$goal' })
  const { data: reader } = useQuery(me())
  const member = holds(reader, 'member')
  const asked = useQuery({ ...goal(id, goalId), enabled: member })
  const whole = useQuery({ ...strategy(id), enabled: member })
  if (reader && !member) {
    return (
      <div className="container page">
        <PageHeading title={t('strategy.goalsTitle')} />
        <MembersOnly reader={reader} text={t('strategy.membersOnly')} />
      </div>
    )
  }
  const error = asked.error ?? whole.error
  if (error && problemOf(error).status === 404) return <MissingPage what="goal" />
  if (!asked.data || !whole.data) {
    return <PendingPage error={error} onRetry={() => void asked.refetch()} />
  }
  return <Shown goal={asked.data} strategy={whole.data} />
}

function Shown({ goal: shown, strategy: whole }: { goal: Goal; strategy: Strategy }) {
  const { t } = useTranslation()
  const [done, setDone] = useState<string | null>(null)
  const day = (iso: string) => formatDate(iso, currentLanguage())
  return (
    <div className="container page">
      <Breadcrumbs>
        <Link to="/strategi/$id" params={{ id: whole.id }}>
          {whole.title}
        </Link>
        <Link to="/strategi/maal" search={{}}>
          {t('strategy.goalsTitle')}
        </Link>
      </Breadcrumbs>
      <p className="goal-card__top">
        <GoalState status={shown.status} />
        {shown.overdue && (
          <span className="goal-flag goal-flag--overdue">{t('strategy.overdue')}</span>
        )}
        {shown.withoutEvidence && (
          <span className="goal-flag">{t('strategy.withoutEvidence')}</span>
        )}
      </p>
      <PageHeading title={shown.text} className="goal__title" />
      <Tags label={t('strategy.areas')} tags={shown.focusAreas} />
      <SavedNote text={done} />
      <div className="item__columns goal__columns">
        <div className="item__main">
          {shown.figure && <FigureInFull figure={shown.figure} goal={shown} strategy={whole} />}
          <EvidenceList goal={shown} onDone={setDone} />
        </div>
        <aside className="item__side">
          <dl className="goal-card__facts goal-card__facts--side">
            <Fact label={t('strategy.owner')}>
              {shown.owner && <OwnerName owner={shown.owner} />}
            </Fact>
            <Fact label={t('strategy.field.due')}>{shown.due && day(shown.due)}</Fact>
            <Fact label={t('strategy.statusSince')}>{day(shown.statusSince)}</Fact>
            <Fact label={t('strategy.field.reason')}>{shown.reason}</Fact>
            <Fact label={t('strategy.serves')}>
              {shown.waysOfWorking.length > 0 && (
                <ul lang={whole.language}>
                  {shown.waysOfWorking.map((way) => (
                    <li key={way}>{way}</li>
                  ))}
                </ul>
              )}
            </Fact>
          </dl>
          {shown.followUp && <GoalSteps goal={shown} onDone={setDone} />}
        </aside>
      </div>
    </div>
  )
}
