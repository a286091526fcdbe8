import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import type { Goal, GoalEvidence } from '../../api/types'
import { settled } from '../../lib/settled'
import { useAttempt } from '../../lib/useAttempt'
import { useDebounced } from '../../lib/useDebounced'
import { Choices } from '../../ui/Choices'
import { FormDialog } from '../../ui/FormDialog'
import { FormProblem } from '../../ui/FormProblem'
import { TextField } from '../../ui/TextField'
import { ItemsWithTrials, useEvidenceChoices } from './evidenceChoices'
import { useLinkEvidence } from './useStrategyChanges'

type Kind = GoalEvidence['kind']
const kinds = ['item', 'trial', 'event'] as const satisfies readonly Kind[]
interface Values {
  kind: Kind
  letters: string
  item: string
  subject: string
  note: string
}

const start: Values = { kind: 'item', letters: '', item: '', subject: '', note: '' }

/** Links an item, a trial of an item, or an event to a goal. */
export function LinkEvidence({ goal, onDone }: { goal: Goal; onDone: (text: string) => void }) {
  const { t } = useTranslation()
  const [values, setValues] = useState<Values>(start)
  const [missing, setMissing] = useState(false)
  const link = useLinkEvidence(goal)
  const keyFor = useAttempt()
  const faults = faultsAt(link.error)
  const set = (change: Partial<Values>) => setValues((before) => ({ ...before, ...change }))
  const q = useDebounced(values.letters.trim(), 300)
  const choices = useEvidenceChoices(values.kind, q, values.item)
  const known = choices.some(({ value }) => value === values.subject)

  async function submit() {
    setMissing(!known)
    if (!known) return false
    const body = { kind: values.kind, subject: values.subject, note: values.note.trim() || null }
    const linked = await settled(link.mutateAsync({ body, key: keyFor(body) }))
    if (linked) {
      setValues(start)
      onDone(t('strategy.linked'))
    }
    return linked
  }

  return (
    <FormDialog
      button={t('strategy.link')}
      look="primary"
      icon="plus"
      heading={t('strategy.link')}
      confirm={t('strategy.linkConfirm')}
      pending={link.isPending}
      onSubmit={submit}
    >
      <p>{t('strategy.linkText')}</p>
      <Choices
        id="kind"
        legend={t('strategy.evidenceLegend')}
        type="radio"
        look="row"
        chosen={[values.kind]}
        choices={kinds.map((value) => ({ value, label: t(`strategy.evidenceKind.${value}`) }))}
        onChange={(kind) => set({ kind, item: '', subject: '' })}
      />
      <TextField
        id="evidence-q"
        label={t(values.kind === 'event' ? 'strategy.findEvent' : 'strategy.findItem')}
        hint={t('strategy.findHint')}
        value={values.letters}
        fault={missing && choices.length === 0 ? t('strategy.subjectMissing') : undefined}
        onChange={(letters) => set({ letters })}
      />
      {values.kind === 'trial' && (
        <ItemsWithTrials
          q={q}
          chosen={values.item}
          onChoose={(item) => set({ item, subject: '' })}
        />
      )}
      {choices.length > 0 && (
        <Choices
          id="subject"
          legend={t(`strategy.choose.${values.kind}`)}
          type="radio"
          chosen={[values.subject]}
          choices={choices}
          fault={missing ? t('strategy.subjectMissing') : faults.subject}
          onChange={(subject) => set({ subject })}
        />
      )}
      {values.kind === 'trial' && values.item && choices.length === 0 && (
        <p className="muted">{t('strategy.noTrials')}</p>
      )}
      <TextField
        id="note"
        label={t('strategy.evidenceNote')}
        rows={3}
        maxLength={1000}
        value={values.note}
        fault={faults.note}
        onChange={(note) => set({ note })}
      />
      <FormProblem error={link.error} />
    </FormDialog>
  )
}
