import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { asTyped } from './asTyped'
import type { SearchState } from './filters'

interface AlsoSearchedProps {
  state: SearchState
  suggestion: string
}

/** Says that misspelt words were put right, and offers either search by itself. */
export function AlsoSearched({ state, suggestion }: AlsoSearchedProps) {
  const { t } = useTranslation()
  const { cursor: _cursor, from: _from, q = '', ...filters } = state
  return (
    <p className="did-you-mean">
      {t('search.alsoSearched')}{' '}
      <Link to="/" search={{ ...filters, q: suggestion }}>
        {suggestion}
      </Link>
      . {t('search.onlyTyped')}{' '}
      <Link to="/" search={{ ...filters, q: asTyped(q, suggestion) }}>
        {q}
      </Link>
      .
    </p>
  )
}
