import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { GroupChecks } from '../../features/checkin/GroupChecks'
import { UpcomingEvents } from '../../features/events/UpcomingEvents'
import { FeedLink } from '../../features/feed/FeedLink'
import { GroupPage } from '../../features/groups/GroupPage'
import { FollowButton } from '../../features/notice/FollowButton'
import { GroupTakenUp } from '../../features/rolls/TakenUp'
import { KnowledgeShelf } from '../../features/search/KnowledgeShelf'
import { GroupWorkshops } from '../../features/workshop/GroupWorkshops'

export function GroupRoute() {
  const { t } = useTranslation()
  const { slug } = useParams({ from: '/temagrupper/$slug' })
  const shelf = (
    <>
      <KnowledgeShelf
        heading={t('groups.newest')}
        filter={{ themeGroup: [slug] }}
        emptyText={t('groups.noItems')}
      />
      <GroupTakenUp
        slug={slug}
        all={
          <Link to="/" search={{ themeGroup: [slug] }}>
            {t('groups.allItems')}
          </Link>
        }
      />
    </>
  )
  return (
    <GroupPage
      key={slug}
      slug={slug}
      meetings={<UpcomingEvents themeGroup={slug} />}
      shelf={shelf}
      checks={
        <>
          <GroupChecks slug={slug} />
          <GroupWorkshops slug={slug} />
        </>
      }
      follow={(name) => (
        <>
          <FollowButton target={{ themeGroup: slug }} name={name} />
          <FeedLink
            address={`/api/v1/theme-groups/${slug}/feed`}
            title={t('feed.group', { name })}
          />
        </>
      )}
    />
  )
}
