import { AttachmentEditor } from '../../features/attachments/AttachmentEditor'
import { EditItemPage } from '../../features/knowledge/EditItemPage'

export function EditItemRoute() {
  return <EditItemPage files={({ id }) => <AttachmentEditor key={id} item={id} />} />
}
