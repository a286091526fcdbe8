import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import type { Strategy } from '../../api/types'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { DemoBadge } from '../../ui/DemoBadge'
import { MissingPage } from '../../ui/MissingPage'
import { PageHeading } from '../../ui/PageHeading'
import { PendingPage } from '../../ui/PendingPage'
import { ReasonDialog } from '../../ui/ReasonDialog'
import { RolesOnly } from '../../ui/RolesOnly'
import { SavedNote } from '../../ui/SavedNote'
import { ElementDialog } from './ElementDialog'
import { ElementRow } from './ElementRow'
import { PeriodDialog } from './PeriodDialog'
import { PutOutDialog } from './PutOutDialog'
import { strategy } from './queries'
import { elementKinds, ofKind } from './tree'
import { useDeleteStrategy } from './useStrategyChanges'

/** Where the secretariat writes a version. */
export function EditStrategyPage() {
  const { t } = useTranslation()
  const { id } = useParams({ from: '/strategi/$id/rediger' })
  const { data, error, refetch } = useQuery(strategy(id))
  if (error !== null && problemOf(error).status === 404) return <MissingPage what="strategy" />
  if (!data) return <PendingPage error={error} onRetry={() => void refetch()} />
  return (
    <div className="container page strategy-edit">
      <Breadcrumbs>
        <Link to="/strategi/$id" params={{ id }}>
          {data.title}
        </Link>
      </Breadcrumbs>
      <PageHeading title={t('strategy.editTitle', { title: data.title })} />
      <RolesOnly roles={['secretariat']} text={t('strategy.forSecretariat')}>
        {data.allowed.includes('change') ? (
          <Editor strategy={data} />
        ) : (
          <p className="lead">{t('strategy.notEditable')}</p>
        )}
      </RolesOnly>
    </div>
  )
}

function Editor({ strategy: edited }: { strategy: Strategy }) {
  const { t } = useTranslation()
  const [done, setDone] = useState<string | null>(null)
  const missing = elementKinds.filter(
    (kind) => kind !== 'way-of-working' && ofKind(edited.elements, kind).length === 0,
  )
  return (
    <>
      <p className="strategy__top">
        <span className={`strategy-state strategy-state--${edited.status}`}>
          {t(`strategy.status.${edited.status}`)}
        </span>
        {edited.demo && <DemoBadge />}
      </p>
      <p className="lead">
        {t(edited.status === 'draft' ? 'strategy.editLead' : 'strategy.editLeadOut')}
      </p>
      <div className="actions actions--stay">
        <PeriodDialog strategy={edited} onDone={setDone} />
        <PutOutDialog strategy={edited} onDone={setDone} />
        {edited.allowed.includes('delete') && <DropDraft strategy={edited} />}
      </div>
      {missing.length > 0 && (
        <p className="muted">
          {t('strategy.stillMissing', {
            list: missing.map((kind) => t(`strategy.kind.${kind}`)).join(', '),
          })}
        </p>
      )}
      <SavedNote text={done} />
      {elementKinds.map((kind) => {
        const elements = ofKind(edited.elements, kind)
        const full = (kind === 'mission' || kind === 'vision') && elements.length > 0
        return (
          <section key={kind} aria-labelledby={`edit-${kind}`} className="strategy-edit__kind">
            <h2 id={`edit-${kind}`}>{t(`strategy.kinds.${kind}`)}</h2>
            {elements.length > 0 && (
              <ol className="strategy-edit__list nobullet-list">
                {elements.map((element, place) => (
                  <li key={element.id}>
                    <ElementRow
                      key={element.version}
                      strategy={edited}
                      element={element}
                      place={place}
                      last={place === elements.length - 1}
                      onDone={setDone}
                    />
                  </li>
                ))}
              </ol>
            )}
            {!full && <ElementDialog strategy={edited} kind={kind} onDone={setDone} />}
          </section>
        )
      })}
    </>
  )
}

function DropDraft({ strategy: dropped }: { strategy: Strategy }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const remove = useDeleteStrategy(dropped)
  return (
    <ReasonDialog
      button={t('strategy.drop')}
      look="quiet"
      heading={t('strategy.drop')}
      text={t('strategy.dropText', { title: dropped.title })}
      confirm={t('strategy.drop')}
      onConfirm={async () => {
        await navigate({ to: '/strategi' })
        await remove.mutateAsync()
      }}
    />
  )
}
