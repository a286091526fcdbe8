import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { me } from '../../api/queries'
import type { Subscription } from '../../api/types'
import { Button } from '../../ui/Button'
import { FormProblem } from '../../ui/FormProblem'
import { following } from './queries'
import { useFollow, useUnfollow } from './useNotices'

/** What can be followed with one click. */
type Target =
  | { themeGroup: string }
  | { topic: string }
  | { municipality: string }
  | { item: string }

interface FollowButtonProps {
  target: Target
  /** What it is called, for whoever hears the button without seeing the page. */
  name: string
}

/** Follows something, or no longer; for those whom the network knows. */
export function FollowButton({ target, name }: FollowButtonProps) {
  const { t } = useTranslation()
  const { data: reader } = useQuery(me())
  const known = (reader?.memberId ?? null) !== null
  const { data: followed } = useQuery(following(known))
  const follow = useFollow()
  const unfollow = useUnfollow()
  if (!known || !followed) return null
  const own = followed.find((one) => isAbout(one, target))
  return (
    <div className="follow">
      <Button
        look="secondary"
        icon={own ? 'check' : 'bell'}
        aria-pressed={own !== undefined}
        disabled={follow.isPending || unfollow.isPending}
        onClick={() => (own ? unfollow.mutate(own) : follow.mutate(target))}
      >
        {t(own ? 'follow.following' : 'follow.follow')}
        <span className="sr-only">: {name}</span>
      </Button>
      <FormProblem error={follow.error ?? unfollow.error} />
    </div>
  )
}

function isAbout(one: Subscription, target: Target): boolean {
  if ('themeGroup' in target) return one.themeGroup?.slug === target.themeGroup
  if ('topic' in target) return one.topic?.id === target.topic
  if ('municipality' in target) return one.municipality?.code === target.municipality
  return one.item?.id === target.item
}
