import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { topics } from '../../api/queries'
import { FeedLink } from '../../features/feed/FeedLink'
import { FollowButton } from '../../features/notice/FollowButton'
import { SaveSearch } from '../../features/notice/SaveSearch'
import { DownloadResults } from '../../features/search/DownloadResults'
import { isBrowsing, type SearchState } from '../../features/search/filters'
import { SearchPage } from '../../features/search/SearchPage'
import { stringifySearch } from '../../lib/searchParams'

const feed = '/api/v1/knowledge-items/feed'

export function SearchRoute() {
  return <SearchPage keep={(state) => <Keep key={JSON.stringify(state)} state={state} />} />
}

function Keep({ state }: { state: SearchState }) {
  const { t } = useTranslation()
  const { sort: _sort, cursor: _cursor, from: _from, ...asked } = state
  const browsing = isBrowsing(state)
  return (
    <>
      {!browsing && <KeepSearch asked={asked} />}
      <FeedLink
        address={`${feed}${stringifySearch(asked)}`}
        title={t(browsing ? 'feed.network' : 'feed.search')}
      />
      <DownloadResults state={state} asked={asked} />
    </>
  )
}

/** A single topic is followed as such; anything else is kept as a search. */
function KeepSearch({ asked }: { asked: Omit<SearchState, 'sort' | 'cursor' | 'from'> }) {
  const { year, ...others } = asked
  const { data } = useQuery(topics())
  const topic = others.topic?.length === 1 ? others.topic[0] : undefined
  const name = data?.items.find(({ id }) => id === topic)?.label
  if (topic && name && !year && Object.keys(others).length === 1) {
    return <FollowButton target={{ topic }} name={name} />
  }
  return <SaveSearch search={{ ...others, ...(year && { year: year.map(Number) }) }} />
}
