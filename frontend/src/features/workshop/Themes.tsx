import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import type { Workshop } from '../../api/types'
import { useAttempt } from '../../lib/useAttempt'
import { Button } from '../../ui/Button'
import { FormProblem } from '../../ui/FormProblem'
import { TextField } from '../../ui/TextField'
import { ThemeRow } from './ThemeRow'
import { useAddTheme } from './useWorkshopChanges'

/** Into what answers are sorted, in the order in which people vote on them. */
export function Themes({ workshop }: { workshop: Workshop }) {
  const { t } = useTranslation()
  const [title, setTitle] = useState('')
  const add = useAddTheme(workshop.id)
  const keyFor = useAttempt()

  function submit(event: FormEvent) {
    event.preventDefault()
    add.mutate(
      { title, key: keyFor({ title, after: workshop.themes }) },
      { onSuccess: () => setTitle('') },
    )
  }

  return (
    <section aria-labelledby="themes">
      <h2 id="themes">{t('workshop.themes')}</h2>
      <ul className="workshop-list nobullet-list">
        {workshop.themes.map((theme, place) => (
          <ThemeRow
            key={theme.id}
            workshop={workshop}
            theme={theme}
            before={workshop.themes[place - 1]}
          />
        ))}
      </ul>
      <form className="workshop-form" noValidate onSubmit={submit}>
        <TextField
          id="theme"
          label={t('workshop.newTheme')}
          value={title}
          fault={faultsAt(add.error).title}
          onChange={setTitle}
        />
        <Button type="submit" look="secondary" disabled={add.isPending}>
          {t('workshop.addTheme')}
        </Button>
      </form>
      <FormProblem error={add.error} />
    </section>
  )
}
