import { useTranslation } from 'react-i18next'
import type { Adaptation } from '../../api/types'

/** What they did otherwise than the item says, and why. */
export function Adaptations({ adaptations }: { adaptations: Adaptation[] }) {
  const { t } = useTranslation()
  if (adaptations.length === 0) return null
  return (
    <div className="trial__told">
      <h4>{t('trials.adaptations')}</h4>
      <ul className="adaptations">
        {adaptations.map((one) => (
          <li key={one.whatChanged + one.why}>
            <strong>{one.whatChanged}</strong>
            <span>{one.why}</span>
            <span className="muted">
              {one.planned ? t('trials.planned') : t('trials.unplanned')}
              {' · '}
              {one.coreKept ? t('trials.coreKept') : t('trials.coreChanged')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
