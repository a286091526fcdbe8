import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { takeArrival } from '../../../lib/pageArrival'
import { type Step, steps } from './stepNames'

export function StepHeading({ step }: { step: Step }) {
  const { t } = useTranslation()
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    if (!takeArrival()) return
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView({ block: 'start' })
  }, [])

  return (
    <header className="step-head">
      <p className="step-head__place">
        {t('step.place', { number: steps.indexOf(step) + 1, total: steps.length })}
      </p>
      <h2 id="step-heading" ref={heading} tabIndex={-1}>
        {t(`stepHeading.${step}`)}
      </h2>
      <p className="muted">{t(`stepLead.${step}`)}</p>
    </header>
  )
}
