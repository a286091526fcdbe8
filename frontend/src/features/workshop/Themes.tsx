import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import type { Workshop } from '../../api/types'
import { useAttempt } from '../../lib/useAttempt'
import { Button } from '../../ui/Button'
import { FormProblem } from '../../ui/FormProblem'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { TextField } from '../../ui/TextField'
import { useAddTheme, useMergeTheme } from './useWorkshopChanges'

/** Into what answers are sorted: themes are added, and merged where two say the same. */
export function Themes({ workshop }: { workshop: Workshop }) {
  const { t } = useTranslation()
  const [title, setTitle] = useState('')
  const add = useAddTheme(workshop.id)
  const merge = useMergeTheme(workshop.id)
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
        {workshop.themes.map((theme) => (
          <li key={theme.id}>
            <span>
              {theme.title} · {t('workshop.answerCount', { count: theme.answers })}
            </span>
            {workshop.themes.length > 1 && (
              <select
                className="form-select"
                aria-label={t('workshop.mergeOf', { title: theme.title })}
                value=""
                disabled={merge.isPending}
                onChange={(event) =>
                  merge.mutate({
                    theme: theme.id,
                    version: theme.version,
                    into: event.target.value,
                  })
                }
              >
                <option value="">{t('workshop.merge')}</option>
                {workshop.themes
                  .filter(({ id }) => id !== theme.id)
                  .map((other) => (
                    <option key={other.id} value={other.id}>
                      {other.title}
                    </option>
                  ))}
              </select>
            )}
          </li>
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
      {merge.error !== null && <ProblemNotice error={merge.error} />}
    </section>
  )
}
