import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import type { BriefSubscription, BriefSubscriptionDraft } from '../../api/types'
import { settled } from '../../lib/settled'
import { Choices } from '../../ui/Choices'
import { FormDialog } from '../../ui/FormDialog'
import { FormProblem } from '../../ui/FormProblem'
import { RhythmFields } from '../../ui/RhythmFields'
import { useSaveSubscription } from './useBrief'

const frequencies = ['off', 'weekly', 'monthly'] as const

interface SubscriptionDialogProps {
  subscription: BriefSubscription
  name: string
  onDone: (text: string) => void
}

/** Whether and when the brief comes by itself. */
export function SubscriptionDialog({ subscription, name, onDone }: SubscriptionDialogProps) {
  const { t } = useTranslation()
  const { frequency, weekday, hour, timeZone, email } = subscription
  const comes = frequency !== 'off'
  const [values, setValues] = useState<BriefSubscriptionDraft>({
    // Whoever opens this wants it, or wants it otherwise.
    frequency: comes ? frequency : 'weekly',
    weekday,
    hour,
    timeZone,
  })
  const save = useSaveSubscription(subscription)
  const faults = faultsAt(save.error)
  const change = (some: Partial<BriefSubscriptionDraft>) => setValues({ ...values, ...some })

  async function submit() {
    const saved = await settled(save.mutateAsync(values))
    if (saved) onDone(t('briefMail.saved'))
    return saved
  }

  return (
    <FormDialog
      button={comes ? t('briefMail.change') : t('briefMail.button')}
      look="secondary"
      icon="calendar"
      heading={t('briefMail.heading')}
      confirm={t('briefMail.save')}
      pending={save.isPending}
      onSubmit={submit}
    >
      <p>{email ? t('briefMail.text', { email, name }) : t('digest.noAddress')}</p>
      <Choices
        id="brief-frequency"
        legend={t('briefMail.frequency')}
        type="radio"
        look="row"
        chosen={[values.frequency]}
        fault={faults.frequency}
        choices={frequencies.map((value) => ({
          value,
          label: t(`briefMail.frequencies.${value}`),
        }))}
        onChange={(chosen) => change({ frequency: chosen })}
      />
      {values.frequency !== 'off' && (
        <div className="brief-take__when">
          <RhythmFields
            prefix="brief-"
            values={values}
            faults={faults}
            weekly
            weekdayHint={values.frequency === 'monthly' ? t('briefMail.firstOfMonth') : undefined}
            onChange={change}
          />
        </div>
      )}
      <FormProblem error={save.error} />
    </FormDialog>
  )
}
