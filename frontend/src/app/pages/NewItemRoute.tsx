import { AttachmentEditor } from '../../features/attachments/AttachmentEditor'
import { NewItemPage } from '../../features/knowledge/NewItemPage'

export function NewItemRoute() {
  return <NewItemPage files={({ id }) => <AttachmentEditor key={id} item={id} />} />
}
