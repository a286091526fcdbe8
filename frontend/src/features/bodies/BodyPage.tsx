import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import type { Body } from '../../api/types'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { Button } from '../../ui/Button'
import { DemoBadge } from '../../ui/DemoBadge'
import { MissingPage } from '../../ui/MissingPage'
import { PageHeading } from '../../ui/PageHeading'
import { PendingPage } from '../../ui/PendingPage'
import { SavedNote } from '../../ui/SavedNote'
import { BodyFacts } from './BodyFacts'
import { ChangeBody } from './ChangeBody'
import { body as bodyOf } from './queries'
import { Seats } from './Seats'

/** @param meetings its next meetings, brought by the page that composes the two */
export function BodyPage({ meetings }: { meetings: ReactNode }) {
  const { slug } = useParams({ from: '/organer/$slug' })
  const { data, error, refetch } = useQuery(bodyOf(slug))
  if (data) return <Whole key={slug} body={data} meetings={meetings} />
  if (error !== null && problemOf(error).status === 404) return <MissingPage what="body" />
  return <PendingPage error={error} onRetry={() => void refetch()} />
}

function Whole({ body, meetings }: { body: Body; meetings: ReactNode }) {
  const { t } = useTranslation()
  const [changing, setChanging] = useState(false)
  const [done, setDone] = useState<string | null>(null)
  const may = (what: Body['allowed'][number]) => body.allowed.includes(what)
  const params = { slug: body.slug }
  return (
    <div className="container page">
      <Breadcrumbs>
        <Link to="/organer">{t('bodies.title')}</Link>
      </Breadcrumbs>
      <p className="body-card__top">
        <span className={`body-type body-type--${body.type}`}>{t(`bodies.type.${body.type}`)}</span>
        <span>{t(`bodies.seenBy.${body.visibility}`)}</span>
        {body.endedOn && <span className="status">{t('bodies.ended')}</span>}
        {body.demo && <DemoBadge />}
      </p>
      <PageHeading title={body.name} />
      <div className="actions body-tools">
        {may('read-brief') && (
          <Link className="button button-primary" to="/organer/$slug/brief" params={params}>
            {t('bodies.toBrief')}
          </Link>
        )}
        {may('plan-meeting') && (
          <Link className="button button-secondary" to="/kalender/ny" search={{ organ: body.slug }}>
            {t('bodies.planMeeting')}
          </Link>
        )}
        {may('change') && !changing && (
          <Button look="secondary" icon="edit" onClick={() => setChanging(true)}>
            {t('bodies.change')}
          </Button>
        )}
      </div>
      <SavedNote text={done} />
      {changing && (
        <ChangeBody
          body={body}
          onDone={() => {
            setChanging(false)
            setDone(t('bodies.changed'))
          }}
          onCancel={() => setChanging(false)}
        />
      )}
      <div className="item__columns">
        <div className="item__main">
          <section aria-labelledby="purpose-heading">
            <h2 id="purpose-heading">{t('groups.purpose')}</h2>
            <p className="lead body-purpose">{body.purpose}</p>
          </section>
          {meetings}
          <Seats body={body} />
        </div>
        <aside className="item__side">
          <BodyFacts body={body} />
        </aside>
      </div>
    </div>
  )
}
