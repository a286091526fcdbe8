import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import type { Strategy } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { EmptyState } from '../../ui/EmptyState'
import { MissingPage } from '../../ui/MissingPage'
import { PageHeading } from '../../ui/PageHeading'
import { PendingPage } from '../../ui/PendingPage'
import { ReasonDialog } from '../../ui/ReasonDialog'
import { RolesOnly } from '../../ui/RolesOnly'
import { SavedNote } from '../../ui/SavedNote'
import { AdoptForm } from './AdoptForm'
import { ConsultationAnswers } from './ConsultationAnswers'
import { consultation, strategy } from './queries'
import { useStrategyStep } from './useStrategyChanges'

/** What came of a consultation, and the way to adopt the version. */
export function ConsultationPage() {
  const { t } = useTranslation()
  const { id } = useParams({ from: '/strategi/$id/hoering' })
  const { data, error, refetch } = useQuery(strategy(id))
  if (error !== null && problemOf(error).status === 404) return <MissingPage what="strategy" />
  if (!data) return <PendingPage error={error} onRetry={() => void refetch()} />
  return (
    <div className="container page">
      <Breadcrumbs>
        <Link to="/strategi/$id" params={{ id }}>
          {data.title}
        </Link>
      </Breadcrumbs>
      <PageHeading title={t('strategy.consultationTitle', { title: data.title })} />
      <RolesOnly roles={['secretariat', 'board']} text={t('strategy.forSecretariat')}>
        <Overview strategy={data} />
      </RolesOnly>
    </div>
  )
}

function Overview({ strategy: shown }: { strategy: Strategy }) {
  const { t } = useTranslation()
  const [done, setDone] = useState<string | null>(null)
  const { data, error, refetch } = useQuery(consultation(shown.id))
  const step = useStrategyStep(shown)
  if (!data) return <PendingPage error={error} onRetry={() => void refetch()} />
  return (
    <>
      {shown.commentsUntil && (
        <p className="lead">
          {t('strategy.consultationLead', {
            day: formatDate(shown.commentsUntil, currentLanguage()),
          })}
        </p>
      )}
      <dl className="consultation-sum">
        <Sum label={t('strategy.sum.comments')} value={data.comments} />
        <Sum label={t('strategy.sum.waiting')} value={data.waiting} />
        <Sum label={t('strategy.sum.municipalities')} value={data.municipalities.length} />
      </dl>
      <SavedNote text={done} />
      {data.elements.length === 0 && (
        <EmptyState heading={t('strategy.nothingSaid')}>
          <p>{t('strategy.nothingSaidText')}</p>
        </EmptyState>
      )}
      <ConsultationAnswers strategy={shown} overview={data} onDone={setDone} />
      {shown.allowed.includes('adopt') && <AdoptForm strategy={shown} waiting={data.waiting} />}
      {shown.status === 'consultation' && shown.allowed.includes('change') && (
        <p className="actions">
          <ReasonDialog
            button={t('strategy.takeBack')}
            look="quiet"
            heading={t('strategy.takeBack')}
            text={t('strategy.takeBackText')}
            confirm={t('strategy.takeBack')}
            reason={{ label: t('strategy.field.reason'), required: true }}
            onConfirm={(reason) => step.mutateAsync({ status: 'draft', reason })}
          />
        </p>
      )}
    </>
  )
}

function Sum({ label, value }: { label: string; value: number }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}
