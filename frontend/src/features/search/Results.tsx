import type { UseQueryResult } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SearchResult } from '../../api/types'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { ActiveFilters } from './ActiveFilters'
import { AlsoSearched } from './AlsoSearched'
import { isBrowsing, type SearchState, withFacet, withoutFacets } from './filters'
import { KnowledgeCard } from './KnowledgeCard'
import { NamesBand } from './NamesBand'
import { NothingExactly } from './NothingExactly'
import { NothingFound } from './NothingFound'
import { pageSize } from './queries'
import { ResultsHeading } from './ResultsHeading'

interface ResultsProps {
  state: SearchState
  result: UseQueryResult<SearchResult, unknown>
  show: (state: SearchState) => void
  keep: ReactNode
}

export function Results({ state, result, show, keep }: ResultsProps) {
  const { data, error, isPending, isPlaceholderData, refetch } = result
  return (
    <section
      className="results"
      aria-labelledby="results-heading"
      aria-busy={isPending || isPlaceholderData}
    >
      <ResultsHeading
        state={state}
        total={data?.total ?? null}
        failed={error !== null}
        loose={data?.loose ?? false}
        show={show}
      />
      <ActiveFilters
        state={state}
        facets={data?.facets ?? []}
        onRemove={(name, value) => show(withFacet(state, name, value, false))}
        onClear={() => show(withoutFacets(state))}
      />
      <div className="results__keep">{keep}</div>
      {data?.suggestion && <AlsoSearched state={state} suggestion={data.suggestion} />}
      {state.q && !state.cursor && <NamesBand q={state.q} />}
      {data?.loose && <NothingExactly q={state.q ?? ''} count={data.total} />}
      {isPending && <Skeleton shape="card" count={4} />}
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data?.items.length === 0 && (
        <NothingFound filtered={!isBrowsing(withoutFacets(state)) || !state.q} q={state.q} />
      )}
      {data && data.items.length > 0 && <HitList data={data} />}
      {data && <Pages state={state} next={data.next ?? null} />}
    </section>
  )
}

function HitList({ data }: { data: SearchResult }) {
  return (
    <ol className="hits nobullet-list">
      {data.items.map((hit) => (
        <li key={hit.id}>
          <KnowledgeCard item={hit} />
        </li>
      ))}
    </ol>
  )
}

function Pages({ state, next }: { state: SearchState; next: string | null }) {
  const { t } = useTranslation()
  const { cursor, from = 0, ...first } = state
  if (!cursor && !next) return null
  return (
    <nav className="pages" aria-label={t('search.pages')}>
      {cursor && (
        <Link className="button button-secondary" to="/" search={first}>
          {t('search.firstPage')}
        </Link>
      )}
      {next && (
        <Link
          className="button button-primary"
          to="/"
          search={{ ...first, cursor: next, from: from + pageSize }}
        >
          {t('search.nextPage')}
        </Link>
      )}
    </nav>
  )
}
