import { useTranslation } from 'react-i18next'
import type { JourneyNode } from '../../api/types'
import { YarnBall } from '../../ui/YarnBall'

const order: JourneyNode['kind'][] = ['item', 'theme-group', 'municipality', 'need']

/** What the shapes on the picture mean, of those that are on it. */
export function Legend({ nodes }: { nodes: JourneyNode[] }) {
  const { t } = useTranslation()
  const shown = order.filter((kind) => nodes.some((node) => node.kind === kind))
  return (
    <ul className="journey-legend nobullet-list" aria-label={t('journey.legend.heading')}>
      {shown.map((kind) => (
        <li key={kind}>
          {kind === 'item' ? (
            <svg viewBox="-54 -54 108 108" aria-hidden="true" focusable="false">
              <YarnBall cx={0} cy={0} r={50} />
            </svg>
          ) : (
            <span className={`journey-legend__mark journey-legend__mark--${kind}`} />
          )}
          {t(`journey.legend.${kind}`)}
        </li>
      ))}
    </ul>
  )
}
