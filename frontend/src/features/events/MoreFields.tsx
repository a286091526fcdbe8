import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { municipalities } from '../../api/queries'
import { MarkdownField } from '../../ui/MarkdownField'
import { MoreSection } from '../../ui/MoreSection'
import { SelectField } from '../../ui/SelectField'
import { TextField } from '../../ui/TextField'
import type { EventForm } from './useEventForm'

export function AboutFields({ form: { values, faults, set } }: { form: EventForm }) {
  const { t } = useTranslation()
  return (
    <MoreSection heading={t('events.about')} hint={t('events.aboutHint')} open>
      <MarkdownField
        id="description"
        label={t('events.field.description')}
        hint={t('events.field.descriptionHint')}
        value={values.description}
        fault={faults.description}
        onChange={(value) => set('description', value)}
        rows={8}
        maxLength={20_000}
      />
    </MoreSection>
  )
}

export function RegistrationFields({ form: { values, faults, set } }: { form: EventForm }) {
  const { t } = useTranslation()
  return (
    <MoreSection heading={t('events.registration')} hint={t('events.registrationHint')}>
      <TextField
        id="seats"
        label={t('events.field.seats')}
        hint={t('events.field.seatsHint')}
        value={values.seats}
        fault={faults.seats}
        onChange={(value) => set('seats', value)}
        maxLength={5}
        numeric
      />
      <div className="form-row">
        <TextField
          id="deadlineDate"
          type="date"
          label={t('events.field.deadlineDate')}
          value={values.deadlineDate}
          fault={faults.deadlineDate}
          onChange={(value) => set('deadlineDate', value)}
        />
        <TextField
          id="deadlineTime"
          type="time"
          label={t('events.field.deadlineTime')}
          value={values.deadlineTime}
          fault={faults.deadlineTime}
          onChange={(value) => set('deadlineTime', value)}
        />
      </div>
    </MoreSection>
  )
}

const zones = [
  'Europe/Copenhagen',
  'Atlantic/Faroe',
  'America/Nuuk',
  'Europe/Stockholm',
  'Europe/Helsinki',
  'Europe/London',
  'Atlantic/Reykjavik',
]

export function TimeFields({ form: { values, faults, set } }: { form: EventForm }) {
  const { t } = useTranslation()
  const { data } = useQuery(municipalities())
  const known = zones.includes(values.timeZone) ? zones : [...zones, values.timeZone]
  return (
    <MoreSection heading={t('events.moreTime')} hint={t('events.moreTimeHint')}>
      <TextField
        id="endDate"
        type="date"
        label={t('events.field.endDate')}
        hint={t('events.field.endDateHint')}
        value={values.endDate}
        fault={faults.endDate}
        onChange={(value) => set('endDate', value)}
      />
      <SelectField
        id="timeZone"
        label={t('events.field.timeZone')}
        value={values.timeZone}
        fault={faults.timeZone}
        empty="Europe/Copenhagen"
        options={known.map((zone) => ({ value: zone, label: zone.replace('_', ' ') }))}
        onChange={(value) => set('timeZone', value || 'Europe/Copenhagen')}
      />
      <SelectField
        id="municipality"
        label={t('events.field.municipality')}
        value={values.municipality}
        fault={faults.municipality}
        empty={t('form.noneChosen')}
        options={(data?.items ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(value) => set('municipality', value)}
      />
    </MoreSection>
  )
}
