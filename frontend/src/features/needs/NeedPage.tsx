import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import { me } from '../../api/queries'
import type { Need } from '../../api/types'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { DemoBadge } from '../../ui/DemoBadge'
import { LoginPrompt } from '../../ui/LoginPrompt'
import { MissingPage } from '../../ui/MissingPage'
import { PageHeading } from '../../ui/PageHeading'
import { PendingPage } from '../../ui/PendingPage'
import { SavedNote } from '../../ui/SavedNote'
import { Tags } from '../../ui/Tags'
import { NeedActions } from './NeedActions'
import { NeedAnswers } from './NeedAnswers'
import { NeedByline } from './NeedByline'
import { NeedHistory } from './NeedHistory'
import { NeedState } from './NeedState'
import { NeedSuggestions } from './NeedSuggestions'
import { need } from './queries'

export function NeedPage() {
  const { t } = useTranslation()
  const { id } = useParams({ from: '/efterlyst/$id' })
  const { data: reader } = useQuery(me())
  const { data, error, refetch } = useQuery({ ...need(id), enabled: reader?.signedIn === true })
  if (reader && !reader.signedIn) {
    return (
      <div className="container page">
        <PageHeading title={t('needs.title')} />
        <LoginPrompt text={t('needs.membersOnly')} />
      </div>
    )
  }
  if (error !== null && problemOf(error).status === 404) return <MissingPage what="need" />
  if (!data) return <PendingPage error={error} onRetry={() => void refetch()} />
  return <Question key={data.id} need={data} />
}

function Question({ need: asked }: { need: Need }) {
  const { t } = useTranslation()
  const [done, setDone] = useState<string | null>(null)
  return (
    <div className="container page need">
      <Breadcrumbs>
        <Link to="/efterlyst" search={{}}>
          {t('needs.title')}
        </Link>
      </Breadcrumbs>
      <p className="need-card__top">
        <NeedState status={asked.status} />
        {asked.themeGroup && (
          <Link to="/temagrupper/$slug" params={{ slug: asked.themeGroup.slug }}>
            {t('needs.putTo', { name: asked.themeGroup.name })}
          </Link>
        )}
        {asked.demo && <DemoBadge />}
      </p>
      <PageHeading title={asked.question} />
      <p className="need__by">
        <NeedByline person={asked.asker} at={asked.createdAt} />
      </p>
      <div className="item__columns">
        <div className="item__main">
          {asked.details && <p className="need__details">{asked.details}</p>}
          <Tags label={t('facts.topics')} tags={[...asked.topics, ...asked.focusAreas]} />
          {asked.reason && (
            <p className="need__reason">
              <strong>{t(`needs.reason.${asked.status}`)}</strong> {asked.reason}
            </p>
          )}
          <NeedActions need={asked} onDone={setDone} />
          <SavedNote text={done} />
          <NeedAnswers need={asked} onDone={setDone} />
          <NeedHistory need={asked.id} />
        </div>
        <aside className="item__side">
          {asked.status !== 'withdrawn' && <NeedSuggestions need={asked} onDone={setDone} />}
        </aside>
      </div>
    </div>
  )
}
