import { Link, useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import type { CheckAnswer, CheckIn } from '../../api/types'
import { focusFault } from '../../lib/focusFault'
import { settled } from '../../lib/settled'
import { useKeptForm } from '../../lib/useKeptForm'
import { Button } from '../../ui/Button'
import { Choices } from '../../ui/Choices'
import { DateField } from '../../ui/DateField'
import { FormProblem } from '../../ui/FormProblem'
import { TextField } from '../../ui/TextField'
import { draftOf, valuesOf } from './answerValues'
import { CheckMark } from './CheckMark'
import { EvidenceField } from './EvidenceField'
import { statuses } from './statuses'
import { useWriteAnswer } from './useCheckChanges'

interface AnswerFormProps {
  check: CheckIn
  answer: CheckAnswer
  place: number
  next: string
  previous: string | undefined
}

/** What the group says of one criterion. */
export function AnswerForm({ check, answer, place, next, previous }: AnswerFormProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const form = useKeptForm(`check.${check.id}.${answer.criterion}`, valuesOf(answer))
  const write = useWriteAnswer(answer)
  const { values, set } = form
  const faults = faultsAt(write.error)
  const params = { slug: check.themeGroup.slug, id: check.id }
  const to = '/temagrupper/$slug/netvaerkstjek/$id'

  async function save(event: FormEvent) {
    event.preventDefault()
    if (form.dirty && !(await settled(write.mutateAsync(draftOf(values))))) {
      focusFault()
      return
    }
    form.startFrom(values)
    void navigate({ to, params, search: { kriterium: next } })
  }

  return (
    <form className="wizard__step check-answer" onSubmit={(event) => void save(event)} noValidate>
      <p className="muted">
        {t('checkIn.criterionOf', { place: place + 1, count: check.answers.length })}
      </p>
      <h2>{answer.label}</h2>
      <p>{answer.help}</p>
      <Choices
        id="status"
        type="radio"
        look="tiles"
        legend={t('checkIn.field.status')}
        fault={faults.status}
        choices={statuses.map((value) => ({
          value,
          label: (
            <span className="check-status">
              <CheckMark status={value} />
              {t(`checkIn.status.${value}`)}
            </span>
          ),
        }))}
        chosen={values.status ? [values.status] : []}
        onChange={(status) => set('status', status)}
      />
      <TextField
        id="comment"
        label={t('checkIn.field.comment')}
        hint={t('checkIn.field.commentHint')}
        rows={3}
        maxLength={2000}
        value={values.comment}
        fault={faults.comment}
        onChange={(value) => set('comment', value)}
      />
      <TextField
        id="nextStep"
        label={t('checkIn.field.nextStep')}
        hint={t(
          values.status === 'not-met' ? 'checkIn.field.stepNeeded' : 'checkIn.field.stepHint',
        )}
        rows={2}
        maxLength={500}
        value={values.nextStep}
        fault={faults.nextStep}
        onChange={(value) => set('nextStep', value)}
      />
      <div className="sheet__pair">
        <TextField
          id="owner"
          label={t('checkIn.field.owner')}
          maxLength={120}
          value={values.owner}
          fault={faults.owner}
          onChange={(value) => set('owner', value)}
        />
        <DateField
          id="due"
          label={t('checkIn.field.due')}
          value={values.due}
          fault={faults.due}
          onChange={(value) => set('due', value)}
        />
      </div>
      <EvidenceField
        chosen={values.evidence}
        fault={[faults.items, faults.events].filter(Boolean).join(' ') || undefined}
        onChange={(evidence) => set('evidence', evidence)}
      />
      <FormProblem error={write.error} />
      <div className="actions">
        <Button type="submit" disabled={write.isPending}>
          {t('checkIn.saveAnswer')}
        </Button>
        <Link to={to} params={params} search={{ kriterium: next }}>
          {t('checkIn.skip')}
        </Link>
        {previous && (
          <Link to={to} params={params} search={{ kriterium: previous }}>
            {t('checkIn.back')}
          </Link>
        )}
      </div>
      <p className="muted">{t('checkIn.leave')}</p>
    </form>
  )
}
