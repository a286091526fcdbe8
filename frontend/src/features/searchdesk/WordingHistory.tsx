import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { ShowMore } from '../../ui/ShowMore'
import { Skeleton } from '../../ui/Skeleton'
import { DeskByline } from './DeskByline'
import { useWordingChanges } from './queries'
import { WordingWords } from './WordingWords'

/** What became of words, also of those that are gone; read when somebody opens it. */
export function WordingHistory() {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const { data, error, isLoading, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useWordingChanges(open)
  const changes = data?.pages.flatMap((page) => page.items) ?? []
  return (
    <details
      className="more wording-history"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span className="more__heading">{t('searchDesk.history.heading')}</span>
        <span className="more__hint">{t('searchDesk.history.hint')}</span>
      </summary>
      <div className="more__body">
        {isLoading && <Skeleton shape="card" />}
        {error !== null && <ProblemNotice error={error} />}
        {data && changes.length === 0 && <p className="muted">{t('searchDesk.history.none')}</p>}
        <ol className="nobullet-list">
          {changes.map((change) => (
            <li key={`${change.wording}${change.at}`}>
              <strong>{t(`searchDesk.history.${change.kind}`)}</strong>
              <WordingWords {...change} />
              {change.note && <p className="wording__note">{change.note}</p>}
              <DeskByline by={change.by} at={change.at} />
            </li>
          ))}
        </ol>
        <ShowMore
          more={hasNextPage}
          pending={isFetchingNextPage}
          onMore={() => void fetchNextPage()}
        />
      </div>
    </details>
  )
}
