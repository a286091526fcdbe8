import { FigureItemsPage } from '../../features/insight/FigureItemsPage'
import { KnowledgeCard } from '../../features/search/KnowledgeCard'

export function FigureItemsRoute() {
  return <FigureItemsPage card={(item) => <KnowledgeCard item={item} headingLevel="h2" />} />
}
