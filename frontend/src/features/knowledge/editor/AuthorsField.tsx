import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDebounced } from '../../../lib/useDebounced'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { Icon } from '../../../ui/Icon'
import type { AuthorValue } from './formValues'
import { authorKey } from './merge'
import { membersNamed } from './queries'

interface AuthorsFieldProps {
  authors: AuthorValue[]
  fault: string | undefined
  onChange: (authors: AuthorValue[]) => void
}

/** Members are found by name and become co-authors; anybody else is added by name alone. */
export function AuthorsField({ authors, fault, onChange }: AuthorsFieldProps) {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const found = useFoundMembers(name, authors)

  function add(author: AuthorValue) {
    if (author.name && !authors.some((one) => authorKey(one) === authorKey(author)))
      onChange([...authors, author])
    setName('')
    document.getElementById('authors')?.focus()
  }

  return (
    <fieldset className="choices people-field">
      <legend className="form-label">{t('field.authors')}</legend>
      {authors.length > 0 && (
        <ul className="nobullet-list people-field__chosen">
          {authors.map((author) => (
            <li key={authorKey(author)}>
              <span>
                {author.name}
                {author.memberId && <span className="muted"> · {t('authors.member')}</span>}
              </span>
              <Button
                look="quiet"
                icon="close"
                onClick={() => onChange(authors.filter((one) => one !== author))}
              >
                {t('authors.remove')} <span className="sr-only">{author.name}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Field id="authors" label={t('authors.add')} hint={t('hint.authors')} fault={fault}>
        {({ describedBy, invalid }) => (
          <div className="people-field__add">
            <input
              id="authors"
              className="form-input"
              autoComplete="off"
              value={name}
              aria-describedby={describedBy}
              aria-invalid={invalid}
              onChange={(event) => setName(event.target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return
                event.preventDefault()
                add({ name: name.trim(), memberId: null })
              }}
            />
            <Button
              look="secondary"
              icon="plus"
              disabled={!name.trim()}
              onClick={() => add({ name: name.trim(), memberId: null })}
            >
              {t('authors.addName')}
            </Button>
          </div>
        )}
      </Field>
      <p role="status" className="sr-only">
        {name.trim().length > 1 && t('authors.found', { count: found.length })}
      </p>
      {found.length > 0 && (
        <ul className="nobullet-list people-field__found" aria-label={t('authors.members')}>
          {found.map((member) => (
            <li key={member.id}>
              <button
                type="button"
                className="people-field__option"
                onClick={() => add({ name: member.name, memberId: member.id })}
              >
                <Icon name="person" />
                <span>{member.name}</span>
                <span className="muted">
                  {[member.title, member.municipality?.name].filter(Boolean).join(', ')}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  )
}

function useFoundMembers(name: string, authors: AuthorValue[]) {
  const settled = useDebounced(name.trim(), 250)
  const { data } = useQuery(membersNamed(settled))
  if (!name.trim()) return []
  return (data?.items ?? [])
    .filter(({ id }) => !authors.some(({ memberId }) => memberId === id))
    .slice(0, 6)
}
