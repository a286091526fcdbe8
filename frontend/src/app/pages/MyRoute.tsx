import { useQuery } from '@tanstack/react-query'
import { me } from '../../api/queries'
import { briefsOf, holds } from '../../api/roles'
import { BriefLink } from '../../features/brief/BriefLink'
import { NewcomerPage } from '../../features/invitation/NewcomerPage'
import { MyPage } from '../../features/me/MyPage'
import { MyArrivals } from '../../features/rolls/Arrivals'
import { SentByMe } from '../../features/rolls/SentByMe'
import { KnowledgeCard } from '../../features/search/KnowledgeCard'
import { MySuggestions } from '../../features/suggestions/MySuggestions'

export function MyRoute() {
  const { data: reader } = useQuery(me())
  if (reader?.signedIn && holds(reader, 'guest')) {
    return <NewcomerPage reader={reader} />
  }
  return (
    <MyPage
      card={(item) => <KnowledgeCard item={item} />}
      arrivals={
        <>
          {briefsOf(reader).map(({ code, name }) => (
            <BriefLink key={code} code={code} name={name} />
          ))}
          <MyArrivals />
          <MySuggestions reader={reader} />
        </>
      }
      sent={<SentByMe />}
    />
  )
}
