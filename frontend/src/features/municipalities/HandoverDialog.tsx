import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import type { PlaceKey } from '../../api/places'
import type { LocalRole } from '../../api/types'
import { today } from '../../lib/format'
import { settled } from '../../lib/settled'
import { DateField } from '../../ui/DateField'
import { FormDialog } from '../../ui/FormDialog'
import { FormProblem } from '../../ui/FormProblem'
import { SelectField } from '../../ui/SelectField'
import { TextField } from '../../ui/TextField'
import { colleagues } from './queries'
import { useHandOver } from './useRoles'

/** The role goes from one to the next on a day, and what must be known goes with it. */
export function HandoverDialog({ place, role }: { place: PlaceKey; role: LocalRole }) {
  const { t } = useTranslation()
  const handOver = useHandOver(place)
  const { data } = useQuery(colleagues(place))
  const [to, setTo] = useState('')
  const [on, setOn] = useState(today())
  const [note, setNote] = useState('')
  const faults = faultsAt(handOver.error)
  return (
    <FormDialog
      button={t('handover.button')}
      about={`${t(`role.${role.role}`)}, ${role.member.name}`}
      icon="forward"
      heading={t('handover.heading', { role: t(`role.${role.role}`) })}
      confirm={t('handover.confirm')}
      pending={handOver.isPending}
      onSubmit={() =>
        settled(handOver.mutateAsync({ role: role.id, to, on, note: note.trim() || null }))
      }
    >
      <p>{t('handover.text', { name: role.member.name })}</p>
      <SelectField
        id="handover-to"
        label={t('handover.to')}
        hint={t(`handover.toHint.${place.kind}`)}
        value={to}
        fault={faults.to}
        empty={t('form.noneChosen')}
        options={(data?.items ?? [])
          .filter(({ id }) => id !== role.member.id)
          .map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setTo}
      />
      <DateField
        id="handover-on"
        label={t('handover.on')}
        value={on}
        fault={faults.on}
        onChange={setOn}
      />
      <TextField
        id="handover-note"
        label={t('handover.note')}
        hint={t('handover.noteHint')}
        rows={4}
        maxLength={2000}
        value={note}
        fault={faults.note}
        onChange={setNote}
      />
      <FormProblem error={handOver.error} />
    </FormDialog>
  )
}
