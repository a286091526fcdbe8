import { Icon, type IconName } from '../../ui/Icon'
import { YarnBall } from '../../ui/YarnBall'
import type { Look, Waypoint } from './waypoints'

const icons: Record<Exclude<Look, 'start' | 'item'>, IconName> = {
  waiting: 'mail',
  'taken-up': 'check',
  declined: 'close',
  considering: 'clock',
  running: 'forward',
  stopped: 'close',
  positive: 'worked',
  mixed: 'partly',
  none: 'level',
  negative: 'turned',
  asked: 'lens',
  answered: 'check',
}

interface StationMarkProps {
  kind: Waypoint['node']['kind']
  look: Look
}

/** Groups are round, municipalities square, questions stand on a corner, items are balls of thread; all alike in size. */
export function StationMark({ kind, look }: StationMarkProps) {
  if (look === 'start' || look === 'item') {
    return (
      <span className="station__mark station__mark--ball">
        <svg viewBox="-54 -54 108 108" aria-hidden="true" focusable="false">
          <YarnBall cx={0} cy={0} r={50} />
        </svg>
      </span>
    )
  }
  return (
    <span className={`station__mark station__mark--${kind} station__mark--${look}`}>
      <Icon name={icons[look]} />
    </span>
  )
}
