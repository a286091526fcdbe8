import { useParams } from '@tanstack/react-router'
import { BodyPage } from '../../features/bodies/BodyPage'
import { BodyMeetings } from '../../features/events/BodyMeetings'

export function BodyRoute() {
  const { slug } = useParams({ from: '/organer/$slug' })
  return <BodyPage meetings={<BodyMeetings body={slug} />} />
}
