import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import type { StartDecision, StartQuestion, ThemeGroup } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { settled } from '../../lib/settled'
import { useKeptForm } from '../../lib/useKeptForm'
import { Button } from '../../ui/Button'
import { FormProblem } from '../../ui/FormProblem'
import { TextField } from '../../ui/TextField'
import { alsoText } from './alsoText'
import { useAnswerStart, useChangeGroup } from './useGroupChanges'

interface StartStepProps {
  group: ThemeGroup
  decision: StartDecision
  place: number
  next: StartQuestion | 'faerdig'
  previous: StartQuestion | undefined
}

export function StartStep({ group, decision, place, next, previous }: StartStepProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const form = useKeptForm(`start.${group.slug}.${decision.key}`, { answer: decision.answer ?? '' })
  const answer = useAnswerStart()
  const change = useChangeGroup(group)
  const page = alsoText(group, decision.key)
  const [also, setAlso] = useState(true)
  const { slug } = group

  async function save(event: FormEvent) {
    event.preventDefault()
    const given = form.values.answer
    if (form.dirty || decision.answer === null) {
      if (!(await settled(answer.mutateAsync({ decision, answer: given })))) return
    }
    form.startFrom({ answer: given })
    if (page && also && !(await settled(change.mutateAsync(page.patch(given))))) return
    void navigate({ to: '/temagrupper/$slug/start', params: { slug }, search: { trin: next } })
  }

  if (!group.allowed.includes('decide-start')) return <Answer decision={decision} />
  return (
    <form className="wizard__step" onSubmit={(event) => void save(event)} noValidate>
      <p className="muted">{t('groupStart.stepOf', { place: place + 1 })}</p>
      <h2>{decision.question}</h2>
      <TextField
        id="answer"
        label={t('groupStart.answer')}
        hint={decision.hint}
        rows={7}
        maxLength={4000}
        value={form.values.answer}
        fault={faultsAt(answer.error).answer}
        onChange={(value) => form.set('answer', value)}
      />
      {page && (
        <label className="choice">
          <input
            type="checkbox"
            checked={also}
            onChange={(event) => setAlso(event.target.checked)}
          />
          <span className="choice__text">{t(`groupStart.also.${page.key}`)}</span>
        </label>
      )}
      <Decided decision={decision} />
      <FormProblem error={answer.error ?? change.error} />
      <div className="actions">
        <Button type="submit" disabled={answer.isPending || change.isPending}>
          {t('groupStart.save')}
        </Button>
        <Link to="/temagrupper/$slug/start" params={{ slug }} search={{ trin: next }}>
          {t('groupStart.skip')}
        </Link>
        {previous && (
          <Link to="/temagrupper/$slug/start" params={{ slug }} search={{ trin: previous }}>
            {t('groupStart.back')}
          </Link>
        )}
      </div>
      <p className="muted">{t('groupStart.leave')}</p>
    </form>
  )
}

function Answer({ decision }: { decision: StartDecision }) {
  const { t } = useTranslation()
  return (
    <div className="wizard__step">
      <h2>{decision.question}</h2>
      <p className="prose">{decision.answer ?? t('groupStart.unanswered')}</p>
      <Decided decision={decision} />
    </div>
  )
}

function Decided({ decision }: { decision: StartDecision }) {
  const { t } = useTranslation()
  if (decision.decidedOn === null) return null
  const date = formatDate(decision.decidedOn, currentLanguage())
  return (
    <p className="muted">
      {decision.decidedBy
        ? t('groupStart.decidedBy', { date, name: decision.decidedBy.name })
        : t('groupStart.decided', { date })}
    </p>
  )
}
