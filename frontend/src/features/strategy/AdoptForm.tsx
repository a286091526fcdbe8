import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import type { Strategy } from '../../api/types'
import { Alert } from '../../ui/Alert'
import { Button } from '../../ui/Button'
import { FormProblem } from '../../ui/FormProblem'
import { TextField } from '../../ui/TextField'
import { ChangeCard } from './ChangeCard'
import { strategyChanges } from './queries'
import { useStrategyStep } from './useStrategyChanges'

interface AdoptFormProps {
  strategy: Strategy
  /** How many comments have no answer yet. */
  waiting: number
}

/** Adopts a version, with why each element is another than the one that was put out. */
export function AdoptForm({ strategy, waiting }: AdoptFormProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { data } = useQuery(strategyChanges(strategy.id))
  const [notes, setNotes] = useState<Record<string, string>>({})
  const [tried, setTried] = useState(false)
  const step = useStrategyStep(strategy)
  const changes = data?.changes ?? []
  const noteOf = (element: string) => notes[element]?.trim() ?? ''

  async function submit(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    const first = changes.find(({ element }) => !noteOf(element))
    if (first) {
      document.getElementById(`note-${first.element}`)?.focus()
      return
    }
    try {
      await step.mutateAsync({
        status: 'adopted',
        notes: changes.map(({ element }) => ({ element, note: noteOf(element) })),
      })
      await navigate({ to: '/strategi/$id', params: { id: strategy.id } })
    } catch {
      // Told below.
    }
  }

  return (
    <form className="sheet adopt" onSubmit={(event) => void submit(event)} noValidate>
      <h2>{t('strategy.adoptHeading')}</h2>
      <p>{t(changes.length > 0 ? 'strategy.adoptText' : 'strategy.adoptUnchanged')}</p>
      {waiting > 0 && (
        <Alert look="warning">
          <p>{t('strategy.adoptWaiting', { count: waiting })}</p>
        </Alert>
      )}
      {strategy.takesComments && (
        <Alert look="warning">
          <p>{t('strategy.adoptOpen')}</p>
        </Alert>
      )}
      {changes.map((change) => (
        <div key={change.element} className="adopt__change">
          <ChangeCard change={change} language={strategy.language} />
          <TextField
            id={`note-${change.element}`}
            label={t('strategy.changeNote')}
            rows={2}
            maxLength={1000}
            required
            value={notes[change.element] ?? ''}
            fault={tried && !noteOf(change.element) ? t('strategy.textMissing') : undefined}
            onChange={(note) => setNotes((before) => ({ ...before, [change.element]: note }))}
          />
        </div>
      ))}
      {faultsAt(step.error).notes && (
        <Alert look="error">
          <p>{faultsAt(step.error).notes}</p>
        </Alert>
      )}
      <FormProblem error={step.error} />
      <div className="actions actions--stay">
        <Button type="submit" disabled={step.isPending || !data || waiting > 0}>
          {t('strategy.adopt')}
        </Button>
      </div>
    </form>
  )
}
