import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import { themeGroups } from '../../api/queries'
import { useDebounced } from '../../lib/useDebounced'
import { Button } from '../../ui/Button'
import { FormProblem } from '../../ui/FormProblem'
import { SelectField } from '../../ui/SelectField'
import { TextField } from '../../ui/TextField'
import { TopicChooser } from '../../ui/TopicChooser'
import { Matches } from './Matches'
import type { NeedValues } from './needValues'
import { matchesFor } from './queries'

interface NeedFormProps {
  values: NeedValues
  set: <Name extends keyof NeedValues>(name: Name, value: NeedValues[Name]) => void
  confirm: string
  pending: boolean
  error: unknown
  onSubmit: () => void
}

/** A question as it is written, and beside it what may answer it already. */
export function NeedForm({ values, set, confirm, pending, error, onSubmit }: NeedFormProps) {
  const { t } = useTranslation()
  const groups = useQuery(themeGroups()).data?.items ?? []
  const [missing, setMissing] = useState(false)
  const faults = faultsAt(error)

  function submit(event: FormEvent) {
    event.preventDefault()
    const lacks = !values.question.trim()
    setMissing(lacks)
    if (lacks) document.getElementById('question')?.focus()
    else onSubmit()
  }

  return (
    <div className="need-write">
      <form className="sheet need-form" onSubmit={submit} noValidate>
        <TextField
          id="question"
          label={t('needs.question')}
          hint={t('needs.questionHint')}
          rows={2}
          maxLength={200}
          required
          value={values.question}
          fault={missing ? t('needs.questionMissing') : faults.question}
          onChange={(value) => set('question', value)}
        />
        <TextField
          id="details"
          label={t('needs.details')}
          hint={t('needs.detailsHint')}
          rows={5}
          maxLength={4000}
          value={values.details}
          fault={faults.details}
          onChange={(value) => set('details', value)}
        />
        <TopicChooser
          label={t('facts.topics')}
          hint={t('needs.topicsHint')}
          chosen={values.topics}
          fault={faults.topics}
          onChange={(value) => set('topics', value)}
        />
        <SelectField
          id="themeGroup"
          label={t('needs.toGroup')}
          hint={t('needs.toGroupHint')}
          empty={t('needs.wholeNetwork')}
          value={values.themeGroup}
          fault={faults.themeGroup}
          options={groups
            .filter(({ status }) => status !== 'closed' && status !== 'proposed')
            .map(({ slug, name }) => ({ value: slug, label: name }))}
          onChange={(value) => set('themeGroup', value)}
        />
        <FormProblem error={error} />
        <div className="actions actions--stay">
          <Button type="submit" disabled={pending}>
            {confirm}
          </Button>
        </div>
      </form>
      <MatchesWhileWriting values={values} />
    </div>
  )
}

function MatchesWhileWriting({ values }: { values: NeedValues }) {
  const { t } = useTranslation()
  const question = useDebounced(values.question.trim(), 500)
  const details = useDebounced(values.details.trim(), 500)
  const { data } = useQuery(matchesFor(question, details, values.topics))
  const matches = data?.items ?? []
  return (
    <aside className="need-write__matches" aria-labelledby="matches-heading">
      <h2 id="matches-heading">{t('needs.matchesWriting')}</h2>
      <p role="status" className={matches.length > 0 ? 'sr-only' : 'muted'}>
        {matches.length > 0
          ? t('needs.matchCount', { count: matches.length })
          : t('needs.matchesEmpty')}
      </p>
      <Matches matches={matches} beside />
    </aside>
  )
}
