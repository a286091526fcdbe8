import { useTranslation } from 'react-i18next'
import type { Strategy, StrategyElement } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Button } from '../../ui/Button'
import { ReasonDialog } from '../../ui/ReasonDialog'
import { Tags } from '../../ui/Tags'
import { ElementDialog } from './ElementDialog'
import { nameOfOwner } from './owner'
import { nameOf } from './tree'
import { useMoveElement, useRemoveElement } from './useStrategyChanges'

interface ElementRowProps {
  strategy: Strategy
  element: StrategyElement
  place: number
  last: boolean
  onDone: (text: string) => void
}

/** An element while it is being written: changed, moved, taken away. */
export function ElementRow({ strategy, element, place, last, onDone }: ElementRowProps) {
  const { t } = useTranslation()
  const move = useMoveElement(element)
  const remove = useRemoveElement(element)
  const about = <span className="sr-only"> : {nameOf(element)}</span>
  return (
    <div className="strategy-edit__row">
      <div>
        <p className="strategy-edit__text" lang={strategy.language}>
          {element.text}
        </p>
        <Tags label={t('strategy.areas')} tags={element.focusAreas} />
        {element.kind === 'goal' && (
          <p className="strategy-goal__facts">
            {element.owner && <span>{nameOfOwner(element.owner, t)}</span>}
            {element.due && <span>{formatDate(element.due, currentLanguage())}</span>}
            {element.indicator && <span>{t(`strategy.indicator.${element.indicator}`)}</span>}
          </p>
        )}
      </div>
      <div className="strategy-edit__tools">
        <ElementDialog strategy={strategy} kind={element.kind} element={element} onDone={onDone} />
        {place > 0 && (
          <Button look="quiet" disabled={move.isPending} onClick={() => move.mutate(place - 1)}>
            {t('strategy.up')}
            {about}
          </Button>
        )}
        {!last && (
          <Button look="quiet" disabled={move.isPending} onClick={() => move.mutate(place + 1)}>
            {t('strategy.down')}
            {about}
          </Button>
        )}
        <ReasonDialog
          button={t('strategy.remove')}
          about={nameOf(element)}
          look="quiet"
          heading={t('strategy.removeHeading')}
          text={element.text}
          confirm={t('strategy.remove')}
          onConfirm={async () => {
            await remove.mutateAsync()
            onDone(t('strategy.removed'))
          }}
        />
      </div>
    </div>
  )
}
