import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Need, NeedMatch } from '../../api/types'
import { Button } from '../../ui/Button'
import { FormProblem } from '../../ui/FormProblem'
import { Skeleton } from '../../ui/Skeleton'
import { Matches } from './Matches'
import { needMatches } from './queries'
import { useGiveAnswer } from './useNeedChanges'

interface NeedSuggestionsProps {
  need: Need
  onDone: (text: string) => void
}

/** What has been written already and may answer the question. */
export function NeedSuggestions({ need, onDone }: NeedSuggestionsProps) {
  const { t } = useTranslation()
  const { data, isPending } = useQuery(needMatches(need.id))
  const give = useGiveAnswer(need.id)

  function name({ item }: NeedMatch) {
    give.mutate(
      { body: { item: item.id }, key: crypto.randomUUID() },
      { onSuccess: () => onDone(t('needs.answerGiven', { title: item.title })) },
    )
  }

  return (
    <section className="box" aria-labelledby="suggestions-heading">
      <h2 id="suggestions-heading">{t('needs.matches')}</h2>
      {isPending && <Skeleton shape="line" count={3} />}
      {data?.items.length === 0 && <p className="muted">{t('needs.matchesNone')}</p>}
      <Matches
        matches={data?.items ?? []}
        action={(match) => (
          <Button look="quiet" disabled={give.isPending} onClick={() => name(match)}>
            {t('needs.thisAnswers')}
            <span className="sr-only">: {match.item.title}</span>
          </Button>
        )}
      />
      <FormProblem error={give.error} />
    </section>
  )
}
