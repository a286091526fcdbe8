import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Suggestion } from '../../api/types'
import { Icon } from '../../ui/Icon'
import { Completions } from './Completions'
import { pageOf } from './nameKinds'
import { suggestions } from './queries'
import { useCombobox } from './useCombobox'

interface SearchFieldProps {
  q: string
  onSearch: (q: string) => void
}

export function SearchField({ q, onSearch }: SearchFieldProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const id = useId()
  const listId = `${id}-list`

  function choose(suggestion: Suggestion) {
    const page = pageOf(suggestion)
    box.setText(page ? '' : suggestion.text)
    if (page) void navigate(page)
    else onSearch(suggestion.text)
  }

  const box = useCombobox(q, choose)
  const { data } = useQuery(suggestions(box.settled))
  const options = box.text.trim().length >= 2 ? (data?.items ?? []) : []
  const open = box.open && options.length > 0

  function submit(event: FormEvent) {
    event.preventDefault()
    box.close()
    onSearch(box.text.trim())
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: older screen readers know the role, not yet the element
    <form role="search" className="search-field" onSubmit={submit}>
      <label htmlFor={id} className="sr-only">
        {t('search.label')}
      </label>
      <Icon name="search" />
      <input
        id={id}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={listId}
        aria-activedescendant={open && box.active >= 0 ? `${listId}-${box.active}` : undefined}
        autoComplete="off"
        enterKeyHint="search"
        maxLength={200}
        placeholder={t('search.placeholder')}
        value={box.text}
        onChange={(event) => box.type(event.target.value)}
        onKeyDown={(event) => box.onKeyDown(event, options)}
        onBlur={box.close}
      />
      <button type="submit" className="button button-primary">
        {t('search.submit')}
      </button>
      <Completions
        id={listId}
        open={open}
        options={options}
        active={box.active}
        onChoose={(option) => {
          box.close()
          choose(option)
        }}
      />
      <span className="sr-only" role="status">
        {open && t('search.suggestionCount', { count: options.length })}
      </span>
    </form>
  )
}
