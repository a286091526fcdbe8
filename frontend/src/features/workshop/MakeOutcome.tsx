import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import type { Workshop, WorkshopOutcomeDraft } from '../../api/types'
import { useAttempt } from '../../lib/useAttempt'
import { Button } from '../../ui/Button'
import { FormProblem } from '../../ui/FormProblem'
import { SelectField } from '../../ui/SelectField'
import { TextField } from '../../ui/TextField'
import { strategiesThatListen, strategyElements } from './queries'
import { useMakeOutcome } from './useWorkshopChanges'

const kinds = ['need', 'item', 'proposal'] as const

/** Makes something of a theme: a question to the network, a draft, or a proposal to a strategy that is put out. */
export function MakeOutcome({ workshop }: { workshop: Workshop }) {
  const { t } = useTranslation()
  const make = useMakeOutcome(workshop.id)
  const keyFor = useAttempt()
  const strategies = useQuery(strategiesThatListen()).data ?? []
  const [values, set] = useState({
    kind: 'need' as WorkshopOutcomeDraft['kind'],
    theme: '',
    title: '',
    strategy: '',
    element: '',
  })
  const faults = faultsAt(make.error)
  const proposal = values.kind === 'proposal'
  const strategy = proposal ? values.strategy || (strategies[0]?.id ?? '') : ''
  const elements = useQuery({ ...strategyElements(strategy), enabled: strategy !== '' }).data ?? []

  function submit(event: FormEvent) {
    event.preventDefault()
    const body = {
      kind: values.kind,
      title: values.title,
      text: null,
      theme: values.theme || (workshop.themes[0]?.id ?? null),
      answers: [],
      themeGroup: proposal ? null : (workshop.themeGroups[0]?.slug ?? null),
      itemKind: null,
      strategy: strategy || null,
      element: proposal ? values.element || (elements[0]?.id ?? null) : null,
    }
    make.mutate({ body, key: keyFor(body) }, { onSuccess: () => set({ ...values, title: '' }) })
  }

  return (
    <form className="workshop-form" noValidate onSubmit={submit}>
      <SelectField
        id="outcome-theme"
        label={t('workshop.theme')}
        value={values.theme}
        fault={faults.theme}
        options={workshop.themes.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(theme) => set({ ...values, theme })}
      />
      <SelectField
        id="outcome-kind"
        label={t('workshop.outcomeKind')}
        value={values.kind}
        fault={faults.kind}
        options={kinds
          .filter((kind) => kind !== 'proposal' || strategies.length > 0)
          .map((kind) => ({ value: kind, label: t(`workshop.outcome.${kind}`) }))}
        onChange={(value) =>
          set({ ...values, kind: kinds.find((kind) => kind === value) ?? 'need' })
        }
      />
      {proposal && (
        <>
          <SelectField
            id="outcome-strategy"
            label={t('workshop.strategy')}
            value={strategy}
            fault={faults.strategy}
            options={strategies.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={(chosen) => set({ ...values, strategy: chosen, element: '' })}
          />
          <SelectField
            id="outcome-element"
            label={t('workshop.element')}
            value={values.element}
            fault={faults.element}
            options={elements.map(({ id, text }) => ({ value: id, label: text }))}
            onChange={(element) => set({ ...values, element })}
          />
        </>
      )}
      <TextField
        id="outcome-title"
        label={t('workshop.outcomeTitle')}
        required
        value={values.title}
        fault={faults.title}
        onChange={(title) => set({ ...values, title })}
      />
      <FormProblem error={make.error} />
      <Button type="submit" disabled={make.isPending}>
        {t('workshop.make')}
      </Button>
    </form>
  )
}
