import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { KnowledgeItem } from '../../api/types'
import { EmptyState } from '../../ui/EmptyState'

/** A draft that is only begun, for those who may go on with it. */
export function NothingMoreYet({ item }: { item: KnowledgeItem }) {
  const { t } = useTranslation()
  const told = [item.body, item.story, item.evidence, item.whatWorked, item.whatDidNot, item.advice]
  if (item.status !== 'draft' || !item.allowed.includes('change') || told.some(Boolean)) return null
  return (
    <EmptyState heading={t('begun.heading')}>
      <p>{t('begun.text')}</p>
      <Link
        className="button button-secondary"
        to="/viden/$id/rediger"
        params={{ id: item.id }}
        search={{ trin: 'fortael' }}
      >
        {t('begun.goOn')}
      </Link>
    </EmptyState>
  )
}
