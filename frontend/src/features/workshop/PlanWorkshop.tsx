import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import { me } from '../../api/queries'
import { holds } from '../../api/roles'
import { toggled } from '../../lib/toggled'
import { useAttempt } from '../../lib/useAttempt'
import { Button } from '../../ui/Button'
import { Choices } from '../../ui/Choices'
import { FormProblem } from '../../ui/FormProblem'
import { SelectField } from '../../ui/SelectField'
import { TextField } from '../../ui/TextField'
import { usePlanWorkshop } from './useWorkshopChanges'

const leads = ['chair', 'vice-chair', 'process-leader']
const manyVotes = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']

/** The group from whose page one came, or else the first that one leads. */
const initially = (group: string, groups: { slug: string }[]) =>
  group ? [group] : groups.slice(0, 1).map(({ slug }) => slug)

/** What is to be asked, one question a line. */
export function PlanWorkshop({ group, onCancel }: { group: string; onCancel: () => void }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { data: reader } = useQuery(me())
  const plan = usePlanWorkshop()
  const keyFor = useAttempt()
  const groups = (reader?.roles ?? []).flatMap(({ role, themeGroup }) =>
    themeGroup && leads.includes(role) ? [themeGroup] : [],
  )
  const network = holds(reader, 'secretariat')
  const [values, set] = useState({
    title: '',
    introduction: '',
    questions: '',
    moderation: 'before' as 'before' | 'after',
    votes: '3',
    groups: initially(group, network ? [] : groups),
  })
  const faults = faultsAt(plan.error)
  const under = (name: string) =>
    Object.entries(faults).find(([field]) => field.startsWith(name))?.[1]

  async function submit(event: FormEvent) {
    event.preventDefault()
    const body = {
      title: values.title,
      introduction: values.introduction || null,
      language: null,
      questions: values.questions.split('\n').flatMap((line) => line.trim() || []),
      moderation: values.moderation,
      votes: Number(values.votes),
      themeGroups: values.groups,
    }
    try {
      const { id } = await plan.mutateAsync({ body, key: keyFor(body) })
      void navigate({ to: '/vaerksteder/$id', params: { id } })
    } catch {
      // Why it was not taken stands in the form.
    }
  }

  return (
    <form className="workshop-form" noValidate onSubmit={(event) => void submit(event)}>
      <h2>{t('workshop.plan')}</h2>
      <TextField
        id="title"
        label={t('workshop.field.title')}
        required
        value={values.title}
        fault={faults.title}
        onChange={(title) => set({ ...values, title })}
      />
      <TextField
        id="introduction"
        label={t('workshop.field.introduction')}
        rows={3}
        value={values.introduction}
        fault={faults.introduction}
        onChange={(introduction) => set({ ...values, introduction })}
      />
      <TextField
        id="questions"
        label={t('workshop.field.questions')}
        hint={t('workshop.field.questionsHint')}
        rows={4}
        required
        value={values.questions}
        fault={under('questions')}
        onChange={(questions) => set({ ...values, questions })}
      />
      <SelectField
        id="moderation"
        label={t('workshop.field.moderation')}
        value={values.moderation}
        fault={undefined}
        options={(['before', 'after'] as const).map((value) => ({
          value,
          label: t(`workshop.moderation.${value}`),
        }))}
        onChange={(value) => set({ ...values, moderation: value === 'after' ? 'after' : 'before' })}
      />
      <SelectField
        id="votes"
        label={t('workshop.field.votes')}
        value={values.votes}
        fault={faults.votes}
        options={manyVotes.map((value) => ({ value, label: value }))}
        onChange={(votes) => set({ ...values, votes })}
      />
      {groups.length > 0 && (
        <Choices
          id="themeGroups"
          type="checkbox"
          legend={t('workshop.field.group')}
          {...(network && { hint: t('workshop.field.network') })}
          fault={under('themeGroups')}
          choices={groups.map(({ slug, name }) => ({ value: slug, label: name }))}
          chosen={values.groups}
          onChange={(slug, on) => set({ ...values, groups: toggled(values.groups, slug, on) })}
        />
      )}
      <FormProblem error={plan.error} />
      <div className="actions">
        <Button type="submit" disabled={plan.isPending}>
          {t('workshop.save')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t('workshop.cancel')}
        </Button>
      </div>
    </form>
  )
}
