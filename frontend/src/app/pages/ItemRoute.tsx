import { useParams } from '@tanstack/react-router'
import { Comments } from '../../features/comments/Comments'
import { ItemPage } from '../../features/knowledge/ItemPage'

export function ItemRoute() {
  const { id } = useParams({ from: '/viden/$id' })
  return (
    <ItemPage
      comments={(item) =>
        item.status === 'draft' ? null : (
          <Comments key={id} item={id} open={item.status === 'published'} />
        )
      }
    />
  )
}
