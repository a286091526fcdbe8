import { useQuery } from '@tanstack/react-query'
import { topics } from '../../api/queries'
import { FollowButton } from '../../features/notice/FollowButton'
import { SaveSearch } from '../../features/notice/SaveSearch'
import type { SearchState } from '../../features/search/filters'
import { SearchPage } from '../../features/search/SearchPage'

export function SearchRoute() {
  return <SearchPage keep={(state) => <Keep key={JSON.stringify(state)} state={state} />} />
}

/** A single topic is followed as such; anything else is kept as a search. */
function Keep({ state }: { state: SearchState }) {
  const { sort: _sort, cursor: _cursor, from: _from, year, ...asked } = state
  const { data } = useQuery(topics())
  const topic = asked.topic?.length === 1 ? asked.topic[0] : undefined
  const name = data?.items.find(({ id }) => id === topic)?.label
  if (topic && name && !year && Object.keys(asked).length === 1) {
    return <FollowButton target={{ topic }} name={name} />
  }
  return <SaveSearch search={{ ...asked, ...(year && { year: year.map(Number) }) }} />
}
