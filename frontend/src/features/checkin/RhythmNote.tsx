import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import type { CheckRhythm } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { settled } from '../../lib/settled'
import { FormDialog } from '../../ui/FormDialog'
import { FormProblem } from '../../ui/FormProblem'
import { Icon } from '../../ui/Icon'
import { SelectField } from '../../ui/SelectField'
import { useSetRhythm } from './useCheckChanges'

const usual = [3, 4, 6, 9, 12, 18, 24]

/** When it is time again, and how often the group wants to be asked. */
export function RhythmNote({ rhythm }: { rhythm: CheckRhythm }) {
  const { t } = useTranslation()
  const { months, dueOn, late, writable } = rhythm
  return (
    <div className={`check-rhythm${late ? ' check-rhythm--late' : ''}`}>
      <p>
        <Icon name={late ? 'clock' : 'calendar'} />
        <span>
          {late && <strong>{t('checkIn.late')} </strong>}
          {t('checkIn.every', { count: months })}{' '}
          {dueOn && !late && t('checkIn.next', { date: formatDate(dueOn, currentLanguage()) })}
        </span>
      </p>
      {writable && <ChangeRhythm rhythm={rhythm} />}
    </div>
  )
}

function ChangeRhythm({ rhythm }: { rhythm: CheckRhythm }) {
  const { t } = useTranslation()
  const [months, setMonths] = useState(String(rhythm.months))
  const set = useSetRhythm(rhythm)
  const choices = [...new Set([...usual, rhythm.months])].toSorted((a, b) => a - b)
  return (
    <FormDialog
      button={t('checkIn.changeRhythm')}
      look="quiet"
      heading={t('checkIn.rhythmHeading')}
      confirm={t('checkIn.saveRhythm')}
      pending={set.isPending}
      onSubmit={() => settled(set.mutateAsync(Number(months)))}
    >
      <SelectField
        id="months"
        label={t('checkIn.rhythm')}
        hint={t('checkIn.rhythmHint')}
        value={months}
        fault={faultsAt(set.error).months}
        options={choices.map((count) => ({
          value: String(count),
          label: t('checkIn.months', { count }),
        }))}
        onChange={setMonths}
      />
      <FormProblem error={set.error} />
    </FormDialog>
  )
}
