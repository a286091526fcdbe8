import type { Brief } from '../../api/types'
import { BriefPage } from '../../features/brief/BriefPage'
import type { BriefTools } from '../../features/brief/tools'
import { ForwardDialog } from '../../features/forward/ForwardDialog'
import { ForwardList } from '../../features/forward/ForwardList'
import { YesOrNo } from '../../features/rolls/YesOrNo'
import { AnswerSuggestion } from '../../features/suggestions/AnswerSuggestion'
import { FinishOneTrial } from '../../features/trials/FinishOneTrial'
import { Remedies } from './Remedies'

export function BriefRoute() {
  return <BriefPage tools={toolsFor} />
}

/** The steps that the reader may take, each where the feature that knows it has it. */
function toolsFor({ municipality, allowed }: Brief): BriefTools {
  const { code, name } = municipality
  const mayForward = allowed.includes('forward')
  return {
    answer: ({ kind, item, roll, suggestion, version, reason }, onDone) => {
      if (!allowed.includes('answer')) return null
      if (kind === 'roll-waiting' && roll) {
        return (
          <YesOrNo
            asked={() => ({ id: roll, version })}
            title={item.title}
            place={name}
            mayDecline
            onDone={onDone}
          />
        )
      }
      if (kind !== 'suggested' || !suggestion) return null
      return (
        <AnswerSuggestion
          place={{ kind: 'municipality', id: code, name }}
          suggestion={{ id: suggestion, version, reason: reason ?? '' }}
          title={item.title}
          onDone={onDone}
        />
      )
    },
    remedies: (stranded, onDone) => (
      <Remedies stranded={stranded} municipality={municipality} onDone={onDone} />
    ),
    finish: ({ id, item }, onDone) =>
      allowed.includes('change-trials') && (
        <FinishOneTrial id={id} municipality={code} about={item.title} onDone={onDone} />
      ),
    forward: (item, onDone) =>
      mayForward && <ForwardDialog from={[municipality]} item={item} onDone={onDone} />,
    letters: mayForward && <ForwardList code={code} />,
  }
}
