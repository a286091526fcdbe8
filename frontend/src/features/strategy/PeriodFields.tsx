import { useTranslation } from 'react-i18next'
import type { FaultsAt } from '../../api/faults'
import { DateField } from '../../ui/DateField'
import { TextField } from '../../ui/TextField'

interface Values {
  title: string
  periodFrom: string
  periodTo: string
}

interface PeriodFieldsProps {
  values: Values
  faults: FaultsAt
  onChange: (change: Partial<Values>) => void
}

/** What a version is called, and when it holds. */
export function PeriodFields({ values, faults, onChange }: PeriodFieldsProps) {
  const { t } = useTranslation()
  return (
    <>
      <TextField
        id="title"
        label={t('strategy.field.title')}
        maxLength={200}
        required
        value={values.title}
        fault={faults.title}
        onChange={(title) => onChange({ title })}
      />
      <div className="strategy-period">
        <DateField
          id="periodFrom"
          label={t('strategy.field.from')}
          required
          value={values.periodFrom}
          fault={faults.periodFrom}
          onChange={(periodFrom) => onChange({ periodFrom })}
        />
        <DateField
          id="periodTo"
          label={t('strategy.field.to')}
          required
          value={values.periodTo}
          fault={faults.periodTo}
          onChange={(periodTo) => onChange({ periodTo })}
        />
      </div>
    </>
  )
}
