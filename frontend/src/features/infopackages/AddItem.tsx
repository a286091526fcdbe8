import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { itemsAbout } from '../../api/queries'
import { useDebounced } from '../../lib/useDebounced'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/TextField'
import { type ItemValues, shelfOf } from './packageValues'

interface AddItemProps {
  taken: string[]
  onAdd: (item: ItemValues) => void
}

/** Finds what everybody may read, by its words. */
export function AddItem({ taken, onAdd }: AddItemProps) {
  const { t } = useTranslation()
  const [q, setQ] = useState('')
  const asked = useDebounced(q.trim(), 250)
  const { data } = useQuery(itemsAbout(asked))
  const found = asked.length > 2 ? (data?.items ?? []) : []
  return (
    <>
      <TextField
        id="add-item"
        label={t('infoPackages.field.add')}
        hint={t('infoPackages.hint.add')}
        value={q}
        fault={undefined}
        onChange={setQ}
      />
      <ul className="nobullet-list">
        {found
          .filter(({ id, visibility }) => visibility === 'public' && !taken.includes(id))
          .map(({ id, title, outcome }) => (
            <li key={id}>
              <Button
                look="quiet"
                icon="plus"
                onClick={() =>
                  onAdd({ item: id, title, outcome, shelf: shelfOf(outcome), line: '', why: '' })
                }
              >
                {title}
              </Button>
            </li>
          ))}
      </ul>
    </>
  )
}
