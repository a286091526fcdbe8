import { useTranslation } from 'react-i18next'
import type { BriefTrial } from '../../api/types'
import { currentLanguage } from '../../lib/i18n'
import { BriefRow } from './BriefRow'
import { dayAndMonth } from './times'
import type { BriefTools } from './tools'

interface TrialRowProps {
  trial: BriefTrial
  waiting: boolean
  tools: Pick<BriefTools, 'finish' | 'forward'>
  onDone: (text: string) => void
}

/** Something that the municipality tries, and when others hear how it went. */
export function TrialRow({ trial, waiting, tools, onDone }: TrialRowProps) {
  const { t } = useTranslation()
  const { item, status, startedOn, plannedEndOn } = trial
  const day = (iso: string) => dayAndMonth(iso, currentLanguage())
  return (
    <BriefRow
      item={item}
      facts={[
        t(`trials.status.${status}`),
        startedOn && t('brief.startedOn', { date: day(startedOn) }),
        plannedEndOn &&
          t(waiting ? 'brief.resultWasExpected' : 'brief.resultExpected', {
            date: day(plannedEndOn),
          }),
      ]}
      actions={
        <>
          {waiting && tools.finish(trial, onDone)}
          {tools.forward(item, onDone)}
        </>
      }
    />
  )
}
