import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { bodies, me } from '../../api/queries'
import { holds } from '../../api/roles'
import type { Body } from '../../api/types'
import { Button } from '../../ui/Button'
import { DemoBadge } from '../../ui/DemoBadge'
import { EmptyState } from '../../ui/EmptyState'
import { PageHeading } from '../../ui/PageHeading'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { NewBody } from './NewBody'

/** The bodies of which the reader may know. */
export function BodiesPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { data: reader } = useQuery(me())
  const { data, error, isPending, refetch } = useQuery(bodies())
  const [adding, setAdding] = useState(false)
  return (
    <div className="container page">
      <PageHeading title={t('bodies.title')} />
      <p className="lead">{t('bodies.lead')}</p>
      {adding && (
        <NewBody
          onDone={({ slug }) => void navigate({ to: '/organer/$slug', params: { slug } })}
          onCancel={() => setAdding(false)}
        />
      )}
      {holds(reader, 'secretariat') && !adding && (
        <Button icon="plus" onClick={() => setAdding(true)}>
          {t('bodies.add')}
        </Button>
      )}
      {isPending && <Skeleton shape="card" count={3} />}
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data?.items.length === 0 && (
        <EmptyState heading={t('bodies.none')}>
          <p>{t('bodies.noneText')}</p>
        </EmptyState>
      )}
      <ul className="body-list nobullet-list">
        {data?.items.map((body) => (
          <li key={body.slug}>
            <BodyCard body={body} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function BodyCard({ body }: { body: Body }) {
  const { t } = useTranslation()
  return (
    <article className="body-card">
      <p className="body-card__top">
        <span className={`body-type body-type--${body.type}`}>{t(`bodies.type.${body.type}`)}</span>
        <span>{t(`bodies.seenBy.${body.visibility}`)}</span>
        {body.endedOn && <span className="status">{t('bodies.ended')}</span>}
        {body.demo && <DemoBadge />}
      </p>
      <h2>
        <Link to="/organer/$slug" params={{ slug: body.slug }}>
          {body.name}
        </Link>
      </h2>
      <p className="body-card__purpose">{body.purpose}</p>
      <p className="muted">{t('bodies.members', { count: body.members })}</p>
    </article>
  )
}
