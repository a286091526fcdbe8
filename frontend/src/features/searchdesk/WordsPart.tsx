import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDebounced } from '../../lib/useDebounced'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { SavedNote } from '../../ui/SavedNote'
import { ShowMore } from '../../ui/ShowMore'
import { Skeleton } from '../../ui/Skeleton'
import { TextField } from '../../ui/TextField'
import { NewWording } from './NewWording'
import { useWordings } from './queries'
import { WordingCard } from './WordingCard'
import { WordingHistory } from './WordingHistory'

/** The words that the search knows besides its own. */
export function WordsPart() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { ord } = useSearch({ from: '/administration/soegning' })
  const [adding, setAdding] = useState(ord !== undefined)
  const [done, setDone] = useState<string | null>(null)

  function close() {
    setAdding(false)
    if (ord) void navigate({ to: '/administration/soegning', search: {}, replace: true })
  }

  return (
    <>
      <p className="lead">{t('searchDesk.words.lead')}</p>
      {adding ? (
        <NewWording
          word={ord}
          onDone={(words) => {
            setDone(t('searchDesk.words.added', { words }))
            close()
          }}
          onCancel={close}
        />
      ) : (
        <Button icon="plus" onClick={() => setAdding(true)}>
          {t('searchDesk.words.add')}
        </Button>
      )}
      <SavedNote text={done} />
      <WordingList onDone={setDone} />
      <WordingHistory />
    </>
  )
}

function WordingList({ onDone }: { onDone: (text: string) => void }) {
  const { t } = useTranslation()
  const [q, setQ] = useState('')
  const asked = useDebounced(q.trim(), 250)
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } =
    useWordings(asked)
  const wordings = data?.pages.flatMap((page) => page.items) ?? []
  const total = data?.pages[0]?.total ?? 0
  return (
    <section className="wordings" aria-labelledby="wordings-heading">
      <h2 id="wordings-heading">{t('searchDesk.words.heading')}</h2>
      <TextField
        id="wording-q"
        label={t('searchDesk.words.find')}
        value={q}
        fault={undefined}
        maxLength={100}
        onChange={setQ}
      />
      {isPending && <Skeleton shape="card" />}
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      <p role="status" className={total > 0 ? 'muted' : 'sr-only'}>
        {data && t('searchDesk.words.count', { count: total })}
      </p>
      {data && total === 0 && (
        <EmptyState heading={t(asked ? 'searchDesk.words.noneLike' : 'searchDesk.words.none')}>
          {!asked && <p>{t('searchDesk.words.noneText')}</p>}
        </EmptyState>
      )}
      <ul className="wordings__list nobullet-list">
        {wordings.map((wording) => (
          <li key={wording.id}>
            <WordingCard wording={wording} onDone={onDone} />
          </li>
        ))}
      </ul>
      <ShowMore
        more={hasNextPage}
        pending={isFetchingNextPage}
        onMore={() => void fetchNextPage()}
      />
    </section>
  )
}
