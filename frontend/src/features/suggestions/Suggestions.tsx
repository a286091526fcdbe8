import { useInfiniteQuery } from '@tanstack/react-query'
import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { SavedNote } from '../../ui/SavedNote'
import { Skeleton } from '../../ui/Skeleton'
import { Dismissed } from './Dismissed'
import type { SuggestionPlace } from './place'
import { suggestionsFor } from './queries'
import { SuggestionCard } from './SuggestionCard'

const few = 3

interface SuggestionsProps {
  place: SuggestionPlace
  /** The way to all of them, where this is only a glance. */
  all?: ReactNode
}

/** What a place may find of use: the best three, and the others on request. */
export function Suggestions({ place, all }: SuggestionsProps) {
  const { t } = useTranslation()
  const id = useId()
  const found = useInfiniteQuery(suggestionsFor(place))
  const [done, setDone] = useState<string | null>(null)
  const [opened, setOpened] = useState(false)
  const items = found.data?.pages.flatMap((page) => page.items) ?? []
  const total = found.data?.pages[0]?.total ?? items.length
  if (all && found.data && items.length === 0 && done === null) return null
  return (
    <section className="suggestions" aria-labelledby={id}>
      <h2 id={id}>
        {all ? t('suggestions.headingFor', { name: place.name }) : t('suggestions.heading')}
      </h2>
      <p className="muted">{t('suggestions.intro')}</p>
      <SavedNote text={done} />
      {found.isPending && <Skeleton shape="card" />}
      {found.error !== null && (
        <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      )}
      {found.data && items.length === 0 && <p className="muted">{t('suggestions.none')}</p>}
      <ul className="suggestions__list nobullet-list">
        {items.slice(0, opened ? items.length : few).map((suggestion) => (
          <SuggestionCard
            key={suggestion.id}
            place={place}
            suggestion={suggestion}
            onDone={setDone}
          />
        ))}
      </ul>
      {total > few && all}
      {!all && !opened && total > few && (
        <Button look="secondary" onClick={() => setOpened(true)}>
          {t('suggestions.showAll', { count: total })}
        </Button>
      )}
      {opened && found.hasNextPage && (
        <Button
          look="secondary"
          disabled={found.isFetchingNextPage}
          onClick={() => void found.fetchNextPage()}
        >
          {t('suggestions.more')}
        </Button>
      )}
      {!all && <Dismissed place={place} onDone={setDone} />}
    </section>
  )
}
