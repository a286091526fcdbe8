import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { StartDecision } from '../../api/types'
import { Icon } from '../../ui/Icon'

interface StartStepsProps {
  slug: string
  decisions: StartDecision[]
  current: string
}

/** Where one is among the steps, and the way to each of them. */
export function StartSteps({ slug, decisions, current }: StartStepsProps) {
  const { t } = useTranslation()
  return (
    <nav className="wizard__steps" aria-label={t('groupStart.steps')}>
      <ol className="nobullet-list">
        {decisions.map(({ key, answer }, place) => (
          <li key={key}>
            <Link
              to="/temagrupper/$slug/start"
              params={{ slug }}
              search={{ trin: key }}
              aria-current={current === key ? 'step' : undefined}
            >
              <span className={`wizard__mark${answer === null ? '' : ' wizard__mark--done'}`}>
                {answer === null ? place + 1 : <Icon name="check" />}
              </span>
              {t(`groupStart.short.${key}`)}
              {answer !== null && <span className="sr-only"> ({t('groupStart.answered')})</span>}
            </Link>
          </li>
        ))}
        <li>
          <Link
            to="/temagrupper/$slug/start"
            params={{ slug }}
            search={{ trin: 'faerdig' }}
            aria-current={current === 'faerdig' ? 'step' : undefined}
          >
            <span className="wizard__mark">
              <Icon name="forward" />
            </span>
            {t('groupStart.ready')}
          </Link>
        </li>
      </ol>
    </nav>
  )
}
