import { AdministrationPage } from '../../features/administration/AdministrationPage'
import { OpenRequests } from '../../features/invitation/OpenRequests'

export function AdministrationRoute() {
  return <AdministrationPage requests={<OpenRequests />} />
}
