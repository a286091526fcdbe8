import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import type { Workshop } from '../../api/types'
import { Button } from '../../ui/Button'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { TextField } from '../../ui/TextField'
import { useChangeTheme, useMergeTheme, useMoveTheme } from './useWorkshopChanges'

type Theme = Workshop['themes'][number]

interface ThemeRowProps {
  workshop: Workshop
  theme: Theme
  /** The one that stands before it; none for the first. */
  before: Theme | undefined
}

/** A theme with what can be done to it: called otherwise, put before the one above, merged with another. */
export function ThemeRow({ workshop, theme, before }: ThemeRowProps) {
  const { t } = useTranslation()
  const [naming, setNaming] = useState(false)
  const merge = useMergeTheme(workshop.id)
  const move = useMoveTheme(workshop.id)
  const others = workshop.themes.filter(({ id }) => id !== theme.id)
  const problem = merge.error ?? move.error
  return (
    <li>
      <span>
        {theme.title} · {t('workshop.answerCount', { count: theme.answers })}
      </span>
      {naming && <Rename workshop={workshop} theme={theme} onDone={() => setNaming(false)} />}
      <div className="actions">
        {!naming && (
          <Button
            look="quiet"
            aria-label={t('workshop.renameOf', { title: theme.title })}
            onClick={() => setNaming(true)}
          >
            {t('workshop.rename')}
          </Button>
        )}
        {before && (
          <Button
            look="quiet"
            disabled={move.isPending}
            aria-label={t('workshop.upOf', { title: theme.title })}
            onClick={() => move.mutate({ theme, before })}
          >
            {t('workshop.up')}
          </Button>
        )}
      </div>
      {others.length > 0 && (
        <select
          className="form-select"
          aria-label={t('workshop.mergeOf', { title: theme.title })}
          value=""
          disabled={merge.isPending}
          onChange={({ target }) => merge.mutate({ ...theme, into: target.value })}
        >
          <option value="">{t('workshop.merge')}</option>
          {others.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      )}
      {problem !== null && <ProblemNotice error={problem} />}
    </li>
  )
}

interface RenameProps {
  workshop: Workshop
  theme: Theme
  onDone: () => void
}

function Rename({ workshop, theme, onDone }: RenameProps) {
  const { t } = useTranslation()
  const [title, setTitle] = useState(theme.title)
  const change = useChangeTheme(workshop.id)

  function submit(event: FormEvent) {
    event.preventDefault()
    change.mutate({ ...theme, change: { title } }, { onSuccess: onDone })
  }

  return (
    <form noValidate onSubmit={submit}>
      <TextField
        id={`theme-${theme.id}`}
        label={t('workshop.themeName')}
        value={title}
        fault={faultsAt(change.error).title}
        onChange={setTitle}
      />
      <div className="actions">
        <Button type="submit" look="secondary" disabled={change.isPending}>
          {t('workshop.saveTheme')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t('workshop.cancel')}
        </Button>
      </div>
    </form>
  )
}
