import { useTranslation } from 'react-i18next'
import type { FaultsAt } from '../../api/faults'
import type { Outcome } from '../../api/types'
import { Choices } from '../../ui/Choices'
import { DateField } from '../../ui/DateField'
import { OutcomeLabel } from '../../ui/OutcomeLabel'
import { TextField } from '../../ui/TextField'
import { AdaptationFields, type WrittenAdaptation } from './AdaptationFields'

type Ending = 'adopted' | 'adapted' | 'stopped'
type Advice = 'yes' | 'no' | 'unsure'

export interface FinishValues {
  status: Ending | ''
  outcome: Outcome | ''
  whatHappened: string
  wouldRecommend: Advice | ''
  advice: string
  reason: string
  on: string
  rows: WrittenAdaptation[]
}

const endings: Ending[] = ['adopted', 'adapted', 'stopped']
const outcomes: Outcome[] = ['positive', 'mixed', 'none', 'negative']
const advices: Advice[] = ['yes', 'no', 'unsure']

interface FinishFieldsProps {
  /** To whose trial the field's ids belong. */
  trial: string
  form: {
    values: FinishValues
    set: <Name extends keyof FinishValues>(field: Name, value: FinishValues[Name]) => void
  }
  faults: FaultsAt
}

export function FinishFields({ trial, form, faults }: FinishFieldsProps) {
  const { t } = useTranslation()
  const { values, set } = form
  return (
    <>
      <Choices
        id={`ending-${trial}`}
        legend={t('trials.ending')}
        type="radio"
        required
        choices={endings.map((value) => ({ value, label: t(`trials.endings.${value}`) }))}
        chosen={values.status ? [values.status] : []}
        onChange={(status) => set('status', status)}
        fault={faults.status}
      />
      <Choices
        id={`outcome-${trial}`}
        legend={t('trials.howItWent')}
        hint={t('trials.howItWentHint')}
        type="radio"
        required
        choices={outcomes.map((value) => ({ value, label: <OutcomeLabel outcome={value} /> }))}
        chosen={values.outcome ? [values.outcome] : []}
        onChange={(outcome) => set('outcome', outcome)}
        fault={faults.outcome}
      />
      {values.status === 'stopped' && (
        <TextField
          id={`reason-${trial}`}
          label={t('trials.whyStopped')}
          rows={3}
          maxLength={2000}
          required
          value={values.reason}
          fault={faults.reason}
          onChange={(reason) => set('reason', reason)}
        />
      )}
      <TextField
        id={`happened-${trial}`}
        label={t('trials.whatHappened')}
        rows={4}
        maxLength={4000}
        value={values.whatHappened}
        fault={faults.whatHappened}
        onChange={(text) => set('whatHappened', text)}
      />
      <AdaptationFields rows={values.rows} faults={faults} onChange={(rows) => set('rows', rows)} />
      <Choices
        id={`recommend-${trial}`}
        legend={t('trials.recommend')}
        type="radio"
        look="row"
        choices={advices.map((value) => ({ value, label: t(`trials.recommendation.${value}`) }))}
        chosen={values.wouldRecommend ? [values.wouldRecommend] : []}
        onChange={(value) => set('wouldRecommend', value)}
        fault={faults.wouldRecommend}
      />
      <TextField
        id={`advice-${trial}`}
        label={t('trials.advice')}
        rows={3}
        maxLength={4000}
        value={values.advice}
        fault={faults.advice}
        onChange={(advice) => set('advice', advice)}
      />
      <DateField
        id={`on-${trial}`}
        label={t('trials.endedOn')}
        hint={t('trials.startedHint')}
        value={values.on}
        fault={faults.endedOn ?? faults.on}
        onChange={(on) => set('on', on)}
      />
    </>
  )
}
