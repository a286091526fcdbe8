import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import { placeOf } from '../../api/places'
import type { Member } from '../../api/types'
import { Button } from '../../ui/Button'
import { FormDialog } from '../../ui/FormDialog'
import { FormProblem } from '../../ui/FormProblem'
import { SelectField } from '../../ui/SelectField'
import { TextField } from '../../ui/TextField'
import { colleagues } from './queries'
import { useChangeMember, useChangeStatus } from './useKeepRecord'

/** For those who keep the records: corrections, leaving, returning. */
export function KeepRecord({ person }: { person: Member }) {
  const { t } = useTranslation()
  const status = useChangeStatus(person)
  return (
    <section className="box" aria-labelledby="record-heading">
      <h2 id="record-heading">{t('record.heading')}</h2>
      <p className="muted">{t('record.text')}</p>
      <div className="actions">
        {person.allowed.includes('change') && <Correct person={person} />}
        {person.allowed.includes('end') && <Leave person={person} />}
        {person.allowed.includes('return') && (
          <Button disabled={status.isPending} onClick={() => status.mutate({ status: 'active' })}>
            {t('record.return')}
          </Button>
        )}
      </div>
      <FormProblem error={status.error} />
    </section>
  )
}

function Correct({ person }: { person: Member }) {
  const { t } = useTranslation()
  const change = useChangeMember(person)
  const [name, setName] = useState(person.name)
  const [title, setTitle] = useState(person.title ?? '')
  const [department, setDepartment] = useState(person.department ?? '')
  const [email, setEmail] = useState(person.email ?? '')
  const faults = faultsAt(change.error)
  return (
    <FormDialog
      button={t('record.change')}
      icon="edit"
      heading={t('record.changeHeading', { name: person.name })}
      confirm={t('record.save')}
      pending={change.isPending}
      onSubmit={() => change.done({ name, title, department, email })}
    >
      <TextField
        id="record-name"
        label={t('record.name')}
        value={name}
        fault={faults.name}
        required
        onChange={setName}
      />
      <TextField
        id="record-title"
        label={t('record.title')}
        value={title}
        fault={faults.title}
        onChange={setTitle}
      />
      <TextField
        id="record-department"
        label={t('people.department')}
        value={department}
        fault={faults.department}
        onChange={setDepartment}
      />
      <TextField
        id="record-email"
        type="email"
        label={t('people.email')}
        value={email}
        fault={faults.email}
        onChange={setEmail}
      />
      <FormProblem error={change.error} />
    </FormDialog>
  )
}

function Leave({ person }: { person: Member }) {
  const { t } = useTranslation()
  const status = useChangeStatus(person)
  const place = placeOf(person)
  const { data } = useQuery({
    ...colleagues(place ?? { kind: 'municipality', code: '' }),
    enabled: place !== undefined,
  })
  const [reason, setReason] = useState('')
  const [successor, setSuccessor] = useState('')
  const faults = faultsAt(status.error)
  return (
    <FormDialog
      button={t('record.end')}
      heading={t('record.endHeading', { name: person.name })}
      confirm={t('record.endConfirm')}
      pending={status.isPending}
      onSubmit={() =>
        status.done({ status: 'left', reason: reason || null, successor: successor || null })
      }
    >
      <p>{t('record.endText')}</p>
      {place && (
        <SelectField
          id="record-successor"
          label={t('record.successor')}
          hint={t('record.successorHint')}
          value={successor}
          fault={faults.successor}
          empty={t('record.noSuccessor')}
          options={(data?.items ?? [])
            .filter(({ id }) => id !== person.id)
            .map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setSuccessor}
        />
      )}
      <TextField
        id="record-reason"
        label={t('record.reason')}
        rows={2}
        value={reason}
        fault={faults.reason}
        onChange={setReason}
      />
      <FormProblem error={status.error} />
    </FormDialog>
  )
}
