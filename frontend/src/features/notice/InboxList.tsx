import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { FormProblem } from '../../ui/FormProblem'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { ShowMore } from '../../ui/ShowMore'
import { Skeleton } from '../../ui/Skeleton'
import { InboxRow } from './InboxRow'
import { inbox } from './queries'
import { useReadAll } from './useNotices'

export function InboxList({ unread }: { unread: boolean }) {
  const { t } = useTranslation()
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery(
    inbox(unread),
  )
  const readAll = useReadAll()
  if (error !== null) return <ProblemNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton shape="card" count={3} />
  const entries = data.pages.flatMap((page) => page.items)
  const left = data.pages[0]?.unread ?? 0
  const newest = entries[0]
  return (
    <>
      <div className="inbox__bar">
        <p role="status">{t('inbox.left', { count: left })}</p>
        {newest && left > 0 && (
          <Button
            look="quiet"
            icon="check"
            disabled={readAll.isPending}
            onClick={() => readAll.mutate(newest.id)}
          >
            {t('inbox.readAll')}
          </Button>
        )}
      </div>
      <FormProblem error={readAll.error} />
      {entries.length === 0 && (
        <EmptyState heading={t(unread ? 'inbox.nothingUnread' : 'inbox.empty')}>
          <p>{t(unread ? 'inbox.nothingUnreadText' : 'inbox.emptyText')}</p>
        </EmptyState>
      )}
      <ul className="inbox__list nobullet-list">
        {entries.map((entry) => (
          <InboxRow key={entry.id} entry={entry} />
        ))}
      </ul>
      <ShowMore
        more={hasNextPage}
        pending={isFetchingNextPage}
        onMore={() => void fetchNextPage()}
      />
    </>
  )
}
