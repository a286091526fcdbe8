import { useTranslation } from 'react-i18next'
import type { Brief, Stranded } from '../../api/types'
import { ForwardDialog } from '../../features/forward/ForwardDialog'
import { LetterActions } from '../../features/forward/LetterActions'
import { SendRoll } from '../../features/rolls/SendRoll'
import { YesOrNo } from '../../features/rolls/YesOrNo'
import { FinishOneTrial } from '../../features/trials/FinishOneTrial'

interface RemediesProps {
  stranded: Stranded
  municipality: Brief['municipality']
  onDone: (text: string) => void
}

/** What sets something going again, as far as the reader may. */
export function Remedies({ stranded, municipality, onDone }: RemediesProps) {
  const { t } = useTranslation()
  const { item, roll, forward, trial, version, remedies } = stranded
  const { code, name } = municipality
  const may = (remedy: Stranded['remedies'][number]) => remedies.includes(remedy)
  return (
    <>
      {roll && may('take-up') && (
        <YesOrNo
          asked={() => ({ id: roll, version })}
          title={item.title}
          place={name}
          mayDecline={may('decline')}
          onDone={onDone}
        />
      )}
      {forward && (
        <LetterActions
          letter={{ code, id: forward, version }}
          to={t('forward.nobody')}
          about={item.title}
          may={{ remind: may('remind'), withdraw: may('withdraw') }}
          onDone={onDone}
        />
      )}
      {trial && may('report-result') && (
        <FinishOneTrial id={trial} municipality={code} about={item.title} onDone={onDone} />
      )}
      {may('roll-on') && (
        <SendRoll
          item={item.id}
          title={item.title}
          onSent={(to) => onDone(t('rolls.sentTo', { name: to }))}
        />
      )}
      {may('forward') && <ForwardDialog from={[municipality]} item={item} onDone={onDone} />}
    </>
  )
}
