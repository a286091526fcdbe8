import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import { me } from '../../api/queries'
import { holds } from '../../api/roles'
import type { Membership } from '../../api/types'
import { formatDate, today } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { settled } from '../../lib/settled'
import { Button } from '../../ui/Button'
import { DateField } from '../../ui/DateField'
import { FormDialog } from '../../ui/FormDialog'
import { FormProblem } from '../../ui/FormProblem'
import { TextField } from '../../ui/TextField'
import { memberships } from './queries'
import { useChangeMembership, useNoteMembership, useRemoveMembership } from './useRoles'

/** The periods of membership, for the secretariat and the board to write. */
export function MembershipSection({ code, name }: { code: string; name: string }) {
  const { t } = useTranslation()
  const { data: reader } = useQuery(me())
  const writes = holds(reader, 'secretariat', 'board')
  const { data } = useQuery({ ...memberships(code), enabled: writes })
  if (!writes || !data) return null
  return (
    <section className="box" aria-labelledby="periods-heading">
      <h2 id="periods-heading">{t('period.heading')}</h2>
      {data.items.length === 0 && <p className="muted">{t('period.none', { name })}</p>}
      <ul className="role-list nobullet-list">
        {data.items.map((period) => (
          <li key={period.id}>
            <Period code={code} period={period} />
          </li>
        ))}
      </ul>
      <NewPeriod code={code} name={name} />
    </section>
  )
}

function Period({ code, period }: { code: string; period: Membership }) {
  const { t } = useTranslation()
  const language = currentLanguage()
  const change = useChangeMembership(code, period)
  const remove = useRemoveMembership(code, period)
  const [from, setFrom] = useState(period.from)
  const [until, setUntil] = useState(period.until ?? '')
  const [note, setNote] = useState(period.note ?? '')
  const faults = faultsAt(change.error)
  const days = period.until
    ? t('municipalities.period', {
        from: formatDate(period.from, language),
        until: formatDate(period.until, language),
      })
    : t('municipalities.since', { from: formatDate(period.from, language) })
  return (
    <>
      <p>{days}</p>
      {period.note && <p className="role-list__mandate">{period.note}</p>}
      <FormDialog
        button={t('period.change')}
        about={days}
        look="quiet"
        heading={t('period.changeHeading')}
        confirm={t('period.save')}
        pending={change.isPending}
        onSubmit={() =>
          settled(change.mutateAsync({ from, until: until || null, note: note.trim() || null }))
        }
      >
        <DateField
          id="period-from"
          label={t('period.from')}
          value={from}
          fault={faults.from}
          required
          onChange={setFrom}
        />
        <DateField
          id="period-until"
          label={t('period.until')}
          hint={t('period.untilHint')}
          value={until}
          fault={faults.until}
          onChange={setUntil}
        />
        <TextField
          id="period-note"
          label={t('period.note')}
          value={note}
          fault={faults.note}
          onChange={setNote}
        />
        <FormProblem error={change.error ?? remove.error} />
        <Button look="quiet" disabled={remove.isPending} onClick={() => remove.mutate()}>
          {t('period.remove')}
        </Button>
      </FormDialog>
    </>
  )
}

function NewPeriod({ code, name }: { code: string; name: string }) {
  const { t } = useTranslation()
  const note = useNoteMembership(code)
  const [from, setFrom] = useState(today())
  const [words, setWords] = useState('')
  const faults = faultsAt(note.error)
  return (
    <FormDialog
      button={t('period.add')}
      icon="plus"
      heading={t('period.addHeading', { name })}
      confirm={t('period.save')}
      pending={note.isPending}
      onSubmit={() => settled(note.mutateAsync({ from, until: null, note: words.trim() || null }))}
    >
      <DateField
        id="period-from"
        label={t('period.from')}
        value={from}
        fault={faults.from}
        required
        onChange={setFrom}
      />
      <TextField
        id="period-note"
        label={t('period.note')}
        hint={t('period.noteHint')}
        value={words}
        fault={faults.note}
        onChange={setWords}
      />
      <FormProblem error={note.error} />
    </FormDialog>
  )
}
