import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Subscription } from '../../api/types'
import { Button } from '../../ui/Button'
import { FormProblem } from '../../ui/FormProblem'
import { Icon, type IconName } from '../../ui/Icon'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { following } from './queries'
import { useUnfollow } from './useNotices'

const icons: Record<Subscription['kind'], IconName> = {
  'theme-group': 'group',
  topic: 'level',
  municipality: 'place',
  item: 'sheet',
  search: 'search',
}

interface FollowingProps {
  /** The way to be told of one of them in a program of one's own. */
  feedOf: (one: Subscription, name: string) => ReactNode
}

/** Everything that the reader follows, each with the way out. */
export function Following({ feedOf }: FollowingProps) {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(following())
  const unfollow = useUnfollow()
  return (
    <section aria-labelledby="following-heading">
      <h2 id="following-heading">{t('follow.heading')}</h2>
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && error === null && <Skeleton shape="line" count={3} />}
      {data?.length === 0 && <p className="muted">{t('follow.nothing')}</p>}
      <ul className="following nobullet-list">
        {data?.map((one) => (
          <li key={one.id}>
            <Icon name={icons[one.kind]} />
            <span className="following__words">
              <span className="following__kind muted">{t(`follow.kinds.${one.kind}`)}</span>
              <Followed subscription={one} />
            </span>
            <Button
              look="quiet"
              icon="close"
              disabled={unfollow.isPending}
              onClick={() => unfollow.mutate(one)}
            >
              {t('follow.stop')}
              <span className="sr-only"> : {nameOf(one) ?? t('follow.hidden')}</span>
            </Button>
            <span className="following__feed">{feedOf(one, nameOf(one) ?? '')}</span>
          </li>
        ))}
      </ul>
      <FormProblem error={unfollow.error} />
    </section>
  )
}

function nameOf({ themeGroup, topic, municipality, item, name }: Subscription) {
  return themeGroup?.name ?? topic?.label ?? municipality?.name ?? item?.title ?? name
}

function Followed({ subscription }: { subscription: Subscription }) {
  const { t } = useTranslation()
  const { themeGroup, topic, municipality, item, search, name } = subscription
  if (themeGroup) {
    return (
      <Link to="/temagrupper/$slug" params={{ slug: themeGroup.slug }}>
        {themeGroup.name}
      </Link>
    )
  }
  if (topic) {
    return (
      <Link to="/" search={{ topic: [topic.id] }}>
        {topic.label}
      </Link>
    )
  }
  if (municipality) {
    return (
      <Link to="/kommuner/$code" params={{ code: municipality.code }}>
        {municipality.name}
      </Link>
    )
  }
  if (item) {
    return (
      <Link to="/viden/$id" params={{ id: item.id }}>
        {item.title}
      </Link>
    )
  }
  if (search) {
    const { q, year, ...lists } = search
    return (
      <Link to="/" search={{ ...lists, ...(q && { q }), ...(year && { year: year.map(String) }) }}>
        {name}
      </Link>
    )
  }
  return <span>{t('follow.hidden')}</span>
}
