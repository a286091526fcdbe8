import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlaceSuggestion } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { settled } from '../../lib/settled'
import { Button } from '../../ui/Button'
import { FormProblem } from '../../ui/FormProblem'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { ShowMore } from '../../ui/ShowMore'
import { Skeleton } from '../../ui/Skeleton'
import type { SuggestionPlace } from './place'
import { suggestionsFor } from './queries'
import { useAnswer } from './useAnswer'

interface DismissedProps {
  place: SuggestionPlace
  onDone: (text: string) => void
}

/** What the place has said no to, on request: minds change. */
export function Dismissed({ place, onDone }: DismissedProps) {
  const { t } = useTranslation()
  const id = useId()
  const [opened, setOpened] = useState(false)
  return (
    <div className="dismissed">
      <Button
        look="quiet"
        aria-expanded={opened}
        aria-controls={id}
        onClick={() => setOpened(!opened)}
      >
        {t(opened ? 'suggestions.hideDismissed' : 'suggestions.showDismissed')}
      </Button>
      <div id={id}>{opened && <DismissedList place={place} onDone={onDone} />}</div>
    </div>
  )
}

function DismissedList({ place, onDone }: DismissedProps) {
  const { t } = useTranslation()
  const found = useInfiniteQuery(suggestionsFor(place, 'dismissed'))
  if (found.error !== null) {
    return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
  }
  if (!found.data) return <Skeleton shape="line" count={2} />
  const items = found.data.pages.flatMap((page) => page.items)
  if (items.length === 0) return <p className="muted">{t('suggestions.noneDismissed')}</p>
  return (
    <>
      <ul className="dismissed__list nobullet-list" aria-label={t('suggestions.dismissedList')}>
        {items.map((suggestion) => (
          <DismissedRow key={suggestion.id} place={place} suggestion={suggestion} onDone={onDone} />
        ))}
      </ul>
      <ShowMore
        more={found.hasNextPage}
        pending={found.isFetchingNextPage}
        onMore={() => void found.fetchNextPage()}
      />
    </>
  )
}

function DismissedRow({
  place,
  suggestion,
  onDone,
}: DismissedProps & { suggestion: PlaceSuggestion }) {
  const { t } = useTranslation()
  const answer = useAnswer(place, suggestion)
  const { item, note, answeredAt, allowed } = suggestion

  async function reopen() {
    if (await settled(answer.mutateAsync({ status: 'open' }))) {
      onDone(t('suggestions.reopened', { title: item.title }))
    }
  }

  return (
    <li className="dismissed__row">
      <div>
        <p className="dismissed__title">
          <Link to="/viden/$id" params={{ id: item.id }}>
            {item.title}
          </Link>
        </p>
        <p className="muted">
          {answeredAt &&
            t('suggestions.dismissedOn', { date: formatDate(answeredAt, currentLanguage()) })}
        </p>
        {note && <blockquote className="dismissed__note">{note}</blockquote>}
        <FormProblem error={answer.error} />
      </div>
      {allowed.includes('reopen') && (
        <Button look="secondary" disabled={answer.isPending} onClick={() => void reopen()}>
          {t('suggestions.reopen')}
          <span className="sr-only"> : {item.title}</span>
        </Button>
      )}
    </li>
  )
}
