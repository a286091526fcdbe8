import { AttachmentEditor } from '../../features/attachments/AttachmentEditor'
import { EditItemPage } from '../../features/knowledge/EditItemPage'

export function EditItemRoute() {
  return <EditItemPage attachments={(id) => <AttachmentEditor key={`attachments-${id}`} item={id} />} />
}
