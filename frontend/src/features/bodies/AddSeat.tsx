import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import type { ParticipationRole } from '../../api/types'
import { settled } from '../../lib/settled'
import { useAttempt } from '../../lib/useAttempt'
import { FormDialog } from '../../ui/FormDialog'
import { FormProblem } from '../../ui/FormProblem'
import { MemberField } from '../../ui/MemberField'
import { SeatFields } from './SeatFields'
import { useAddSeat } from './useBodyChanges'

export function AddSeat({ slug }: { slug: string }) {
  const { t } = useTranslation()
  const add = useAddSeat(slug)
  const keyFor = useAttempt()
  const [asked, setAsked] = useState(false)
  const [member, setMember] = useState('')
  const [role, setRole] = useState<ParticipationRole>('member')
  const [mandate, setMandate] = useState('')
  const faults = faultsAt(add.error)

  async function submit() {
    setAsked(true)
    if (member === '') return false
    const body = { member, role, mandate: mandate.trim() || null }
    const added = await settled(add.mutateAsync({ body, key: keyFor(body) }))
    if (added) {
      setAsked(false)
      setMember('')
      setMandate('')
      setRole('member')
    }
    return added
  }

  return (
    <FormDialog
      button={t('bodies.addSeat')}
      icon="plus"
      heading={t('bodies.addSeatHeading')}
      confirm={t('bodies.addSeatConfirm')}
      pending={add.isPending}
      onSubmit={submit}
    >
      <MemberField
        id="seat-member"
        label={t('groupPeople.who')}
        fault={asked && member === '' ? t('form.missing') : faults.member}
        onChange={setMember}
      />
      <SeatFields
        id="seat"
        role={role}
        mandate={mandate}
        faults={faults}
        onRole={setRole}
        onMandate={setMandate}
      />
      <FormProblem error={add.error} />
    </FormDialog>
  )
}
