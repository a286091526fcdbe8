import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { $api } from '../../api/client'
import type { ItemAction, KnowledgeItem } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Fact } from '../../ui/Fact'
import { FreshnessLabel } from '../../ui/FreshnessLabel'
import { Icon } from '../../ui/Icon'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'

/** Those who look after an item are those who may do one of these with it. */
const keepers: readonly ItemAction[] = ['change', 'submit', 'withdraw', 'confirm', 'archive']

/** Whether somebody has looked at it lately, who, and when it is time again. */
export function Upkeep({ item }: { item: KnowledgeItem }) {
  const { t } = useTranslation()
  const language = currentLanguage()
  const mayLookBack = item.allowed.some((one) => keepers.includes(one))
  if (item.status !== 'published' && !mayLookBack) return null
  return (
    <section className="box" aria-labelledby="upkeep-heading">
      <h2 id="upkeep-heading">
        {t(item.status === 'published' ? 'upkeep.heading' : 'upkeep.past')}
      </h2>
      {item.status === 'published' && (
        <>
          <FreshnessLabel freshness={item.freshness} />
          <p className="muted">{t(`freshnessText.${item.freshness}`)}</p>
          <dl className="facts">
            <Fact label={t('upkeep.confirmed')}>
              {item.confirmedAt && formatDate(item.confirmedAt, language)}
            </Fact>
            <Fact label={t('upkeep.due')}>
              {item.reviewDue && formatDate(item.reviewDue, language)}
            </Fact>
          </dl>
          {item.confirmedAt && <Confirmations id={item.id} />}
        </>
      )}
      {mayLookBack && (
        <p>
          <Link className="icon-link" to="/viden/$id/versioner" params={{ id: item.id }}>
            <Icon name="history" />
            {t('upkeep.versions')}
          </Link>
        </p>
      )}
    </section>
  )
}

function Confirmations({ id }: { id: string }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <details className="quiet-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('upkeep.history')}</summary>
      {open && <ConfirmationList id={id} />}
    </details>
  )
}

function ConfirmationList({ id }: { id: string }) {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(
    $api.queryOptions('get', '/api/v1/knowledge-items/{id}/confirmations', {
      params: { path: { id }, query: { limit: 20 } },
    }),
  )
  if (error !== null) return <ProblemNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton shape="line" count={2} />
  return (
    <ul className="nobullet-list confirmations">
      {data.items.map(({ at, by, note }) => (
        <li key={at}>
          {[formatDate(at, currentLanguage()), by ?? t('version.somebody')].join(' · ')}
          {note && <span className="muted prose">{note}</span>}
        </li>
      ))}
    </ul>
  )
}
