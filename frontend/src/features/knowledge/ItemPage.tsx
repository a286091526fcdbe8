import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import type { KnowledgeItem } from '../../api/types'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { DemoBadge } from '../../ui/DemoBadge'
import { KindLabel, KindStamp } from '../../ui/KindLabel'
import { MissingPage } from '../../ui/MissingPage'
import { OutcomeLabel } from '../../ui/OutcomeLabel'
import { PageHeading } from '../../ui/PageHeading'
import { PendingPage } from '../../ui/PendingPage'
import { Citation } from './Citation'
import { Contact } from './Contact'
import { EvidenceProfile } from './EvidenceProfile'
import { ItemActions } from './ItemActions'
import { ItemBody } from './ItemBody'
import { KeyFacts } from './KeyFacts'
import { Lessons } from './Lessons'
import { knowledgeItem } from './queries'
import { Story } from './Story'

interface ItemPageProps {
  /** What is said about the item, brought by the page that composes the two. */
  comments: (item: KnowledgeItem) => ReactNode
}

export function ItemPage({ comments }: ItemPageProps) {
  const { id } = useParams({ from: '/viden/$id' })
  const { data, error, refetch } = useQuery(knowledgeItem(id))

  if (data) return <Item key={id} item={data.item} etag={data.etag} comments={comments} />
  if (error !== null && problemOf(error).status === 404) return <MissingPage what="item" />
  return <PendingPage error={error} onRetry={() => void refetch()} />
}

interface ItemProps extends ItemPageProps {
  item: KnowledgeItem
  etag: string
}

function Item({ item, etag, comments }: ItemProps) {
  return (
    <article className="container page item">
      <ItemBreadcrumbs item={item} />
      <header className="item__head">
        <p className="item__kind">
          <KindStamp kind={item.kind} />
          <KindLabel kind={item.kind} />
          {item.outcome && <OutcomeLabel outcome={item.outcome} />}
          {item.demo && <DemoBadge />}
        </p>
        <PageHeading title={item.title} />
        <p className="lead item__summary">{item.summary}</p>
        <ItemActions item={item} etag={etag} />
        <ItemStatus item={item} />
      </header>
      <div className="item__columns">
        <div className="item__main">
          <Lessons item={item} />
          {item.body && <ItemBody markdown={item.body} />}
          {item.story && <Story story={item.story} />}
          {item.evidence && <EvidenceProfile evidence={item.evidence} />}
          {comments(item)}
        </div>
        <aside className="item__side">
          <KeyFacts item={item} />
          <Contact contact={item.contact} authors={item.authors} />
          <Citation citation={item.citation} />
        </aside>
      </div>
    </article>
  )
}

function ItemBreadcrumbs({ item }: { item: KnowledgeItem }) {
  const { t } = useTranslation()
  return (
    <Breadcrumbs>
      <Link to="/" search={{}}>
        {t('nav.knowledge')}
      </Link>
      {item.themeGroup && (
        <Link to="/temagrupper/$slug" params={{ slug: item.themeGroup.slug }}>
          {item.themeGroup.name}
        </Link>
      )}
    </Breadcrumbs>
  )
}

function ItemStatus({ item }: { item: KnowledgeItem }) {
  const { t } = useTranslation()
  if (item.demo) return <p className="note">{t('demo.disclaimer')}</p>
  if (item.status === 'draft') return <p className="note">{t('item.draftNote')}</p>
  if (item.status === 'archived')
    return (
      <p className="note">
        {[t('item.archivedNote'), item.archiveReason].filter(Boolean).join(' ')}
      </p>
    )
  return null
}
