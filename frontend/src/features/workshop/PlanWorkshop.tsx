import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import { me } from '../../api/queries'
import { holds } from '../../api/roles'
import { useAttempt } from '../../lib/useAttempt'
import { Button } from '../../ui/Button'
import { FormProblem } from '../../ui/FormProblem'
import { SelectField } from '../../ui/SelectField'
import { TextField } from '../../ui/TextField'
import { usePlanWorkshop } from './useWorkshopChanges'

const leads = ['chair', 'vice-chair', 'process-leader']

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
    group: group || (network ? '' : (groups[0]?.slug ?? '')),
  })
  const faults = faultsAt(plan.error)
  const questionFault = Object.entries(faults).find(([field]) => field.startsWith('questions'))?.[1]

  async function submit(event: FormEvent) {
    event.preventDefault()
    const body = {
      title: values.title,
      introduction: values.introduction || null,
      language: null,
      questions: values.questions.split('\n').flatMap((line) => line.trim() || []),
      moderation: values.moderation,
      votes: null,
      themeGroups: values.group ? [values.group] : [],
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
        fault={questionFault}
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
        id="themeGroups"
        label={t('workshop.field.group')}
        value={values.group}
        fault={faults.themeGroups}
        {...(network && { empty: t('workshop.field.network') })}
        options={groups.map(({ slug, name }) => ({ value: slug, label: name }))}
        onChange={(slug) => set({ ...values, group: slug })}
      />
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
