import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon'

interface FeedLinkProps {
  /** Path and query of the feed. */
  address: string
  /** What it tells of, for feed readers and for whoever hears the link without seeing the page. */
  title: string
}

/** The way to a feed: seen on the page, and found by feed readers in its head. */
export function FeedLink({ address, title }: FeedLinkProps) {
  const { t } = useTranslation()
  return (
    <>
      <link rel="alternate" type="application/atom+xml" href={address} title={title} />
      <a className="feed-link" href={address} type="application/atom+xml">
        <Icon name="feed" />
        {t('feed.subscribe')}
        <span className="sr-only"> : {title}</span>
      </a>
    </>
  )
}
