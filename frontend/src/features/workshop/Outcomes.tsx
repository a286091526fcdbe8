import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import type { Workshop } from '../../api/types'
import { useAttempt } from '../../lib/useAttempt'
import { Button } from '../../ui/Button'
import { FormProblem } from '../../ui/FormProblem'
import { SelectField } from '../../ui/SelectField'
import { TextField } from '../../ui/TextField'
import { useMakeOutcome } from './useWorkshopChanges'

/** What was made of the workshop, and for those who run it a way to make more. */
export function Outcomes({ workshop }: { workshop: Workshop }) {
  const { t } = useTranslation()
  return (
    <section aria-labelledby="outcomes">
      <h2 id="outcomes">{t('workshop.outcomes')}</h2>
      <ul>
        {workshop.outcomes.map(({ id, kind, title, made }) => (
          <li key={id}>
            {t(`workshop.outcome.${kind}`)}:{' '}
            {kind === 'need' && (
              <Link to="/efterlyst/$id" params={{ id: made }}>
                {title}
              </Link>
            )}
            {kind === 'item' && (
              <Link to="/viden/$id" params={{ id: made }}>
                {title}
              </Link>
            )}
            {kind === 'proposal' && title}
          </li>
        ))}
      </ul>
      {workshop.writable && workshop.themes.length > 0 && <Make workshop={workshop} />}
    </section>
  )
}

function Make({ workshop }: { workshop: Workshop }) {
  const { t } = useTranslation()
  const make = useMakeOutcome(workshop.id)
  const keyFor = useAttempt()
  const [kind, setKind] = useState<'need' | 'item'>('need')
  const [theme, setTheme] = useState('')
  const [title, setTitle] = useState('')
  const faults = faultsAt(make.error)

  function submit(event: FormEvent) {
    event.preventDefault()
    const body = {
      kind,
      title,
      text: null,
      theme: theme || (workshop.themes[0]?.id ?? null),
      answers: [],
      themeGroup: workshop.themeGroups[0]?.slug ?? null,
      itemKind: null,
      strategy: null,
      element: null,
    }
    make.mutate({ body, key: keyFor(body) }, { onSuccess: () => setTitle('') })
  }

  return (
    <form className="workshop-form" noValidate onSubmit={submit}>
      <SelectField
        id="outcome-theme"
        label={t('workshop.theme')}
        value={theme}
        fault={faults.theme}
        options={workshop.themes.map(({ id, title: name }) => ({ value: id, label: name }))}
        onChange={setTheme}
      />
      <SelectField
        id="outcome-kind"
        label={t('workshop.outcomeKind')}
        value={kind}
        fault={faults.kind}
        options={(['need', 'item'] as const).map((value) => ({
          value,
          label: t(`workshop.outcome.${value}`),
        }))}
        onChange={(value) => setKind(value === 'item' ? 'item' : 'need')}
      />
      <TextField
        id="outcome-title"
        label={t('workshop.outcomeTitle')}
        required
        value={title}
        fault={faults.title}
        onChange={setTitle}
      />
      <FormProblem error={make.error} />
      <Button type="submit" disabled={make.isPending}>
        {t('workshop.make')}
      </Button>
    </form>
  )
}
