import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { SavedNote } from '../../ui/SavedNote'
import { ShowMore } from '../../ui/ShowMore'
import { Skeleton } from '../../ui/Skeleton'
import { ForwardRow } from './ForwardRow'
import { forwardsOf } from './queries'

/** What was sent to colleagues, and what became of it. */
export function ForwardList({ code }: { code: string }) {
  const { t } = useTranslation()
  const found = useInfiniteQuery(forwardsOf(code))
  const [done, setDone] = useState<string | null>(null)
  const letters = found.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <section className="letters" aria-labelledby="letters-heading">
      <h2 id="letters-heading">{t('forward.listHeading')}</h2>
      <p className="muted">
        {found.data && letters.length === 0 ? t('forward.none') : t('forward.listIntro')}
      </p>
      <SavedNote text={done} />
      {found.isPending && <Skeleton shape="line" count={2} />}
      {found.error !== null && (
        <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      )}
      <ul className="letters__list nobullet-list">
        {letters.map((forward) => (
          <ForwardRow key={forward.id} forward={forward} onDone={setDone} />
        ))}
      </ul>
      <ShowMore
        more={found.hasNextPage}
        pending={found.isFetchingNextPage}
        onMore={() => void found.fetchNextPage()}
      />
    </section>
  )
}
