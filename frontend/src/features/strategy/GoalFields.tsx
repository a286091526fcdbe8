import { useTranslation } from 'react-i18next'
import type { FaultsAt } from '../../api/faults'
import type { Strategy } from '../../api/types'
import { Choices } from '../../ui/Choices'
import { DateField } from '../../ui/DateField'
import { SelectField } from '../../ui/SelectField'
import { TextField } from '../../ui/TextField'
import { type ElementValues, indicators } from './elementValues'
import { OwnerFields } from './OwnerFields'
import { ofKind } from './tree'

interface GoalFieldsProps {
  strategy: Strategy
  values: ElementValues
  faults: FaultsAt
  onChange: (change: Partial<ElementValues>) => void
}

/** What a goal has besides its words. */
export function GoalFields({ strategy, values, faults, onChange }: GoalFieldsProps) {
  const { t } = useTranslation()
  const ways = ofKind(strategy.elements, 'way-of-working')
  const counted = values.indicator !== '' && values.indicator !== 'milestone'
  return (
    <>
      <Choices
        id="waysOfWorking"
        legend={t('strategy.serves')}
        type="checkbox"
        chosen={values.waysOfWorking}
        choices={ways.map(({ id, text }) => ({ value: id, label: text }))}
        fault={faults.waysOfWorking}
        onChange={(id, on) =>
          onChange({
            waysOfWorking: on
              ? [...values.waysOfWorking, id]
              : values.waysOfWorking.filter((other) => other !== id),
          })
        }
      />
      <OwnerFields values={values} faults={faults} onChange={onChange} />
      <DateField
        id="due"
        label={t('strategy.field.due')}
        required
        value={values.due}
        fault={faults.due}
        onChange={(due) => onChange({ due })}
      />
      <SelectField
        id="indicator"
        label={t('strategy.field.indicator')}
        hint={t('strategy.indicatorHint')}
        empty={t('strategy.noIndicator')}
        value={values.indicator}
        fault={faults.indicator}
        options={indicators.map((value) => ({ value, label: t(`strategy.indicator.${value}`) }))}
        onChange={(chosen) =>
          onChange({ indicator: indicators.find((value) => value === chosen) ?? '' })
        }
      />
      {counted && (
        <TextField
          id="target"
          label={t('strategy.field.target')}
          hint={t(
            values.indicator === 'time-to-practice'
              ? 'strategy.targetMost'
              : 'strategy.targetLeast',
          )}
          numeric
          value={values.target}
          fault={faults.target}
          onChange={(target) => onChange({ target })}
        />
      )}
    </>
  )
}
