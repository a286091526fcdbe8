import { FollowedFeed } from '../../features/feed/FollowedFeed'
import { MyFeed } from '../../features/feed/MyFeed'
import { SettingsPage } from '../../features/notice/SettingsPage'

export function SettingsRoute() {
  return (
    <SettingsPage
      feeds={<MyFeed />}
      feedOf={(subscription, name) => <FollowedFeed subscription={subscription} name={name} />}
    />
  )
}
