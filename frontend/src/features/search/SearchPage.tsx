import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { EntryPoints } from './EntryPoints'
import { Facets } from './Facets'
import { type FacetName, isBrowsing, type SearchState, withFacet } from './filters'
import { Hero } from './Hero'
import { knowledgeSearch } from './queries'
import { Results } from './Results'

interface SearchPageProps {
  /** The way to be told of what fits the search later. */
  keep: (state: SearchState) => ReactNode
}

export function SearchPage({ keep }: SearchPageProps) {
  const state = useSearch({ from: '/' })
  const navigate = useNavigate({ from: '/' })
  const result = useQuery(knowledgeSearch(state))
  const browsing = isBrowsing(state)

  const show = (search: SearchState) => void navigate({ to: '/', search, resetScroll: false })
  const setFacet = (name: FacetName, value: string, chosen: boolean) =>
    show(withFacet(state, name, value, chosen))

  return (
    <>
      <Hero
        compact={!browsing}
        q={state.q ?? ''}
        total={browsing ? (result.data?.total ?? null) : null}
        onSearch={(q) => show({ ...(q && { q }) })}
      />
      {browsing && <EntryPoints />}
      <div className="container search-layout">
        <Facets facets={result.data?.facets ?? []} state={state} onChange={setFacet} />
        <Results state={state} result={result} show={show} keep={keep(state)} />
      </div>
    </>
  )
}
