import { useTranslation } from 'react-i18next'
import type { FaultsAt } from '../../api/faults'
import type { Adaptation } from '../../api/types'
import { Button } from '../../ui/Button'
import { Choices } from '../../ui/Choices'
import { TextField } from '../../ui/TextField'

/** As it is written; the number keeps a row apart from others while it is. */
export interface WrittenAdaptation extends Adaptation {
  row: number
}

export function rowsOf(adaptations: Adaptation[]): WrittenAdaptation[] {
  return adaptations.map((one, row) => ({ ...one, row }))
}

export function adaptationsOf(rows: WrittenAdaptation[]): Adaptation[] {
  return rows
    .filter(({ whatChanged, why }) => whatChanged.trim() || why.trim())
    .map(({ whatChanged, why, planned, coreKept }) => ({ whatChanged, why, planned, coreKept }))
}

interface AdaptationFieldsProps {
  rows: WrittenAdaptation[]
  faults: FaultsAt
  onChange: (rows: WrittenAdaptation[]) => void
}

/** What was done otherwise: others will want to know what made it work here. */
export function AdaptationFields({ rows, faults, onChange }: AdaptationFieldsProps) {
  const { t } = useTranslation()
  const change = (row: number, part: Partial<Adaptation>) =>
    onChange(rows.map((one) => (one.row === row ? { ...one, ...part } : one)))
  const next = Math.max(-1, ...rows.map(({ row }) => row)) + 1
  return (
    <fieldset className="adaptation-fields">
      <legend className="form-label">{t('trials.adaptations')}</legend>
      <span className="form-hint">{t('trials.adaptationsHint')}</span>
      {faults.adaptations && <span className="form-error-message">{faults.adaptations}</span>}
      {rows.map((one, place) => (
        <div key={one.row} className="adaptation-fields__one">
          <TextField
            id={`adaptation-what-${one.row}`}
            label={t('trials.whatChanged', { number: place + 1 })}
            maxLength={1000}
            value={one.whatChanged}
            fault={faults['adaptations-whatChanged']}
            onChange={(whatChanged) => change(one.row, { whatChanged })}
          />
          <TextField
            id={`adaptation-why-${one.row}`}
            label={t('trials.whyChanged')}
            maxLength={1000}
            value={one.why}
            fault={faults['adaptations-why']}
            onChange={(why) => change(one.row, { why })}
          />
          <Choices
            id={`adaptation-more-${one.row}`}
            legend={t('trials.aboutChange')}
            type="checkbox"
            choices={[
              { value: 'planned', label: t('trials.wasPlanned') },
              { value: 'coreKept', label: t('trials.keptCore') },
            ]}
            chosen={[
              ...(one.planned ? ['planned' as const] : []),
              ...(one.coreKept ? ['coreKept' as const] : []),
            ]}
            onChange={(what, chosen) => change(one.row, { [what]: chosen })}
          />
          <Button look="quiet" onClick={() => onChange(rows.filter(({ row }) => row !== one.row))}>
            {t('trials.removeChange')}
            <span className="sr-only"> {place + 1}</span>
          </Button>
        </div>
      ))}
      <Button
        look="secondary"
        icon="plus"
        onClick={() =>
          onChange([
            ...rows,
            { row: next, whatChanged: '', why: '', planned: true, coreKept: true },
          ])
        }
      >
        {t('trials.addChange')}
      </Button>
    </fieldset>
  )
}
