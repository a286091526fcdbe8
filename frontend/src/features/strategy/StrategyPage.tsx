import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import { me } from '../../api/queries'
import { holds } from '../../api/roles'
import type { Strategy } from '../../api/types'
import { formatDate, today } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Alert } from '../../ui/Alert'
import { Button } from '../../ui/Button'
import { DemoBadge } from '../../ui/DemoBadge'
import { EmptyState } from '../../ui/EmptyState'
import { MissingPage } from '../../ui/MissingPage'
import { PageHeading } from '../../ui/PageHeading'
import { PendingPage } from '../../ui/PendingPage'
import { SavedNote } from '../../ui/SavedNote'
import { currentOf } from './current'
import { NewVersion } from './NewVersion'
import { strategies, strategy } from './queries'
import { StrategyText } from './StrategyText'
import { useComments } from './useComments'
import { Versions } from './Versions'

/** The strategy that holds now. */
export function StrategyPage() {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(strategies())
  if (!data) return <PendingPage error={error} onRetry={() => void refetch()} />
  const current = currentOf(data.items, today())
  if (current) return <Version key={current.id} id={current.id} />
  return (
    <div className="container page">
      <PageHeading title={t('strategy.title')} />
      <EmptyState heading={t('strategy.none')}>
        <p>{t('strategy.noneText')}</p>
        <NewVersion />
      </EmptyState>
      <Versions shown="" />
    </div>
  )
}

/** A version by its address. */
export function StrategyVersionPage() {
  const { id } = useParams({ from: '/strategi/$id' })
  return <Version key={id} id={id} />
}

function Version({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(strategy(id))
  if (error !== null && problemOf(error).status === 404) return <MissingPage what="strategy" />
  if (!data) return <PendingPage error={error} onRetry={() => void refetch()} />
  return <Shown strategy={data} />
}

function Shown({ strategy: shown }: { strategy: Strategy }) {
  const { t } = useTranslation()
  const { data: reader } = useQuery(me())
  const [done, setDone] = useState<string | null>(null)
  const member = holds(reader, 'member')
  const asked = member && shown.status !== 'draft'
  const comments = useComments(shown.id, asked)
  const day = (iso: string) => formatDate(iso, currentLanguage())
  const years = `${shown.periodFrom.slice(0, 4)}–${shown.periodTo.slice(0, 4)}`
  return (
    <div className="container page strategy">
      <header className="strategy__head">
        <p className="strategy__top">
          <span className={`strategy-state strategy-state--${shown.status}`}>
            {t(`strategy.status.${shown.status}`)}
          </span>
          <span>{years}</span>
          {shown.demo && <DemoBadge />}
        </p>
        <PageHeading title={shown.title} />
        {shown.adoptedOn && (
          <p className="muted">{t('strategy.adoptedOn', { day: day(shown.adoptedOn) })}</p>
        )}
        <p className="strategy__ways actions">
          {member && (
            <Link className="button button-primary" to="/strategi/maal" search={{}}>
              {t('strategy.toGoals')}
            </Link>
          )}
          {shown.allowed.includes('change') && (
            <Link
              className="button button-secondary"
              to="/strategi/$id/rediger"
              params={{ id: shown.id }}
            >
              {t('strategy.edit')}
            </Link>
          )}
          {(shown.allowed.includes('answer') || shown.allowed.includes('adopt')) && (
            <Link
              className="button button-secondary"
              to="/strategi/$id/hoering"
              params={{ id: shown.id }}
            >
              {t('strategy.toConsultation')}
            </Link>
          )}
          {shown.allowed.includes('draft-from') && <NewVersion from={shown} />}
          <Button look="quiet" onClick={() => window.print()}>
            {t('strategy.print')}
          </Button>
        </p>
      </header>
      {shown.status === 'consultation' && shown.commentsUntil && (
        <Alert
          look="info"
          heading={t(shown.takesComments ? 'strategy.outHeading' : 'strategy.outOver')}
        >
          <p>{t('strategy.outText', { day: day(shown.commentsUntil) })}</p>
        </Alert>
      )}
      <SavedNote text={done} />
      <StrategyText strategy={shown} comments={comments} onDone={setDone} />
      {member && shown.status !== 'draft' && (
        <p className="actions">
          <Link to="/strategi/$id/aendringer" params={{ id: shown.id }} search={{}}>
            {t('strategy.toChanges')}
          </Link>
        </p>
      )}
      <Versions shown={shown.id} />
    </div>
  )
}
