import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Subscription } from '../../api/types'
import { CopyButton } from '../../ui/CopyButton'
import { myFeed } from './queries'

interface FollowedFeedProps {
  subscription: Subscription
  name: string
}

/** The feed of one thing that the reader follows; a single item has none. */
export function FollowedFeed({ subscription, name }: FollowedFeedProps) {
  const { t } = useTranslation()
  const { data } = useQuery(myFeed())
  if (!data?.url || subscription.kind === 'item') return null
  return <CopyButton text={`${data.url}/${subscription.id}`} label={t('feed.copyOf', { name })} />
}
