import { MyPage } from '../../features/me/MyPage'
import { KnowledgeCard } from '../../features/search/KnowledgeCard'

export function MyRoute() {
  return <MyPage card={(item) => <KnowledgeCard item={item} />} />
}
