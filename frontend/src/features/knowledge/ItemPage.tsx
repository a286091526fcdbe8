import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { knowledgeItem } from '../../api/knowledgeItems'
import { problemOf } from '../../api/problem'
import type { KnowledgeItem } from '../../api/types'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { DemoBadge } from '../../ui/DemoBadge'
import { FreshnessLabel } from '../../ui/FreshnessLabel'
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
import { ItemState } from './ItemState'
import { KeyFacts } from './KeyFacts'
import { Lessons } from './Lessons'
import { NothingMoreYet } from './NothingMoreYet'
import { Story } from './Story'
import { Upkeep } from './Upkeep'

interface ItemPageProps {
  /** What others bring to an item: its files, the talk about it. */
  more?: (item: KnowledgeItem) => ReactNode
  /** The way to be told of it. */
  follow?: (item: KnowledgeItem) => ReactNode
}

export function ItemPage({ more, follow }: ItemPageProps) {
  const { id } = useParams({ from: '/viden/$id' })
  const { data, error, refetch } = useQuery(knowledgeItem(id))

  if (data) return <Item key={id} item={data.item} etag={data.etag} more={more} follow={follow} />
  if (error !== null && problemOf(error).status === 404) return <MissingPage what="item" />
  return <PendingPage error={error} onRetry={() => void refetch()} />
}

interface ItemProps {
  item: KnowledgeItem
  etag: string
  more: ItemPageProps['more']
  follow: ItemPageProps['follow']
}

function Item({ item, etag, more, follow }: ItemProps) {
  return (
    <article className="container page item">
      <ItemBreadcrumbs item={item} />
      <header className="item__head">
        <p className="item__kind">
          <KindStamp kind={item.kind} />
          <KindLabel kind={item.kind} />
          {item.outcome && <OutcomeLabel outcome={item.outcome} />}
          {item.status === 'published' && <FreshnessLabel freshness={item.freshness} />}
          {item.demo && <DemoBadge />}
        </p>
        <PageHeading title={item.title} />
        {item.summary && <p className="lead item__summary">{item.summary}</p>}
        <ItemState item={item} />
        <div className="item__actions">
          {follow?.(item)}
          <ItemActions item={item} etag={etag} />
        </div>
      </header>
      <div className="item__columns">
        <div className="item__main">
          <NothingMoreYet item={item} />
          <Lessons item={item} />
          {item.body && <ItemBody markdown={item.body} />}
          {item.story && <Story story={item.story} />}
          {item.evidence && <EvidenceProfile evidence={item.evidence} />}
          {more?.(item)}
        </div>
        <aside className="item__side">
          <KeyFacts item={item} />
          <Contact item={item} />
          <Upkeep item={item} />
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
