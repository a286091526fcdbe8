import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { me } from '../../api/queries'
import { AttachmentList } from '../../features/attachments/AttachmentList'
import { Comments } from '../../features/comments/Comments'
import { ItemExperts } from '../../features/expertise/ItemExperts'
import { ForwardItem } from '../../features/forward/ForwardItem'
import { JournalItem } from '../../features/journalRecord/JournalItem'
import { JourneySection } from '../../features/journey/JourneySection'
import { ItemPage } from '../../features/knowledge/ItemPage'
import { ItemNeeds } from '../../features/needs/ItemNeeds'
import { FollowButton } from '../../features/notice/FollowButton'
import { ItemRolls } from '../../features/rolls/ItemRolls'
import { useBroughtBy } from '../../features/rolls/useBroughtBy'
import { MoreLikeThis } from '../../features/search/MoreLikeThis'
import { ItemTrials } from '../../features/trials/ItemTrials'

export function ItemRoute() {
  const { id } = useParams({ from: '/viden/$id' })
  const broughtBy = useBroughtBy(id)
  const { data: reader } = useQuery(me())
  return (
    <ItemPage
      follow={(item) =>
        item.status === 'published' && (
          <>
            <FollowButton target={{ item: id }} name={item.title} />
            <ForwardItem key={`forward-${id}`} reader={reader} item={item} />
            <JournalItem key={`journal-${id}`} item={item} />
          </>
        )
      }
      more={(item) => (
        <>
          <AttachmentList item={id} />
          {item.publishedAt && (
            <ItemTrials key={`trials-${id}`} item={item} broughtBy={broughtBy} />
          )}
          {item.publishedAt && <JourneySection key={`journey-${id}`} item={id} />}
          {item.publishedAt && <ItemRolls key={`rolls-${id}`} item={item} />}
          {item.publishedAt && <ItemNeeds key={`needs-${id}`} item={id} />}
          {item.publishedAt && <ItemExperts key={`experts-${id}`} item={item} />}
          {item.publishedAt && <MoreLikeThis key={`more-${id}`} item={id} />}
          {item.publishedAt && <Comments key={id} item={id} open={item.status === 'published'} />}
        </>
      )}
    />
  )
}
