import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { me } from '../../api/queries'
import { holds } from '../../api/roles'
import type { Invitation } from '../../api/types'
import { MembersOnly } from '../../ui/MembersOnly'
import { PageHeading } from '../../ui/PageHeading'
import { InvitationSent } from './InvitationSent'
import { InviteForm } from './InviteForm'

export function InvitePage() {
  const { t } = useTranslation()
  const { municipality, region, themeGroup } = useSearch({ from: '/invitation/ny' })
  const { data: reader } = useQuery(me())
  const [sent, setSent] = useState<Invitation | null>(null)
  const invites = holds(reader, 'secretariat', 'coordinator', 'chair', 'vice-chair')
  return (
    <div className="container page">
      <PageHeading title={t('invite.title')} />
      {reader && !reader.signedIn && <MembersOnly reader={reader} text={t('invite.lead')} />}
      {reader?.signedIn && !invites && <p className="lead">{t('invite.notYours')}</p>}
      {reader && invites && sent === null && (
        <>
          <p className="lead">{t('invite.lead')}</p>
          <InviteForm
            reader={reader}
            region={region ?? ''}
            municipality={municipality ?? ''}
            themeGroup={themeGroup ?? ''}
            onSent={setSent}
          />
        </>
      )}
      {sent && <InvitationSent invitation={sent} onAnother={() => setSent(null)} />}
    </div>
  )
}
