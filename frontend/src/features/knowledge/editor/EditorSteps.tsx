import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/Icon'
import type { FieldFaults } from './faults'
import type { FormValues } from './formValues'
import { type Step, steps } from './stepNames'
import { faultyOn, isDone, progressOf } from './steps'

interface EditorStepsProps {
  current: Step
  values: FormValues
  faults: FieldFaults
  onStep: (step: Step) => void
}

/** Beads on a thread: where one is, and how far it is. Every step is open at any time. */
export function EditorSteps({ current, values, faults, onStep }: EditorStepsProps) {
  const { t } = useTranslation()
  const { filled, open, enough } = progressOf(values)
  return (
    <nav className="steps" aria-label={t('step.label')}>
      <ol className="nobullet-list steps__list">
        {steps.map((step) => (
          <li key={step} className={faultyOn(step, faults) ? 'steps__faulty' : undefined}>
            <button
              type="button"
              aria-current={step === current ? 'step' : undefined}
              onClick={() => onStep(step)}
            >
              <span className="steps__bead" aria-hidden="true">
                {isDone(step, values) && <Icon name="check" />}
              </span>
              <span className="steps__name">
                {t(`step.${step}`)}
                {isDone(step, values) && <span className="sr-only">, {t('step.done')}</span>}
              </span>
              {faultyOn(step, faults) && <span className="steps__fault">{t('step.hasFault')}</span>}
            </button>
          </li>
        ))}
      </ol>
      <div className="steps__progress">
        <progress aria-hidden="true" value={filled.length} max={filled.length + open.length} />
        <p>
          {t('progress.filled', { count: filled.length, total: filled.length + open.length })}{' '}
          {enough && t('progress.enough')}
        </p>
      </div>
    </nav>
  )
}
