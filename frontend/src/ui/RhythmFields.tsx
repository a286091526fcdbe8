import { useTranslation } from 'react-i18next'
import { SelectField } from './SelectField'

const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const

const hours = Array.from({ length: 24 }, (_, hour) => hour)

const zones = [
  'Europe/Copenhagen',
  'America/Nuuk',
  'Atlantic/Faroe',
  'Europe/London',
  'Europe/Helsinki',
]

interface Rhythm {
  weekday: (typeof weekdays)[number]
  hour: number
  timeZone: string
}

interface RhythmFieldsProps {
  /** Before the ids of the fields, where there may be several such forms. */
  prefix?: string
  values: Rhythm
  faults: Partial<Record<string, string>>
  /** Whether it comes on one day of the week. */
  weekly: boolean
  weekdayHint?: string | undefined
  onChange: (changed: Partial<Rhythm>) => void
}

/** When a letter comes that comes again and again. */
export function RhythmFields(props: RhythmFieldsProps) {
  const { prefix = '', values, faults, weekly, weekdayHint, onChange } = props
  const { t } = useTranslation()
  return (
    <>
      {weekly && (
        <SelectField
          id={`${prefix}weekday`}
          label={t('digest.weekday')}
          {...(weekdayHint && { hint: weekdayHint })}
          value={values.weekday}
          fault={faults.weekday}
          options={weekdays.map((value) => ({ value, label: t(`digest.weekdays.${value}`) }))}
          onChange={(value) =>
            onChange({ weekday: weekdays.find((one) => one === value) ?? 'monday' })
          }
        />
      )}
      <SelectField
        id={`${prefix}hour`}
        label={t('digest.hour')}
        value={String(values.hour)}
        fault={faults.hour}
        options={hours.map((hour) => ({
          value: String(hour),
          label: `${String(hour).padStart(2, '0')}.00`,
        }))}
        onChange={(value) => onChange({ hour: Number(value) })}
      />
      <SelectField
        id={`${prefix}timeZone`}
        label={t('digest.timeZone')}
        value={values.timeZone}
        fault={faults.timeZone}
        options={[...new Set([...zones, values.timeZone])].map((name) => ({
          value: name,
          label: name.replace('_', ' '),
        }))}
        onChange={(timeZone) => onChange({ timeZone })}
      />
    </>
  )
}
