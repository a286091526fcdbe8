import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import { me } from '../../api/queries'
import type { SavedSearch } from '../../api/types'
import { FormDialog } from '../../ui/FormDialog'
import { FormProblem } from '../../ui/FormProblem'
import { SavedNote } from '../../ui/SavedNote'
import { TextField } from '../../ui/TextField'
import { useFollow } from './useNotices'

interface SaveSearchProps {
  search: SavedSearch
}

/** Keeps a search: the reader is told when something new fits it. */
export function SaveSearch({ search }: SaveSearchProps) {
  const { t } = useTranslation()
  const { data: reader } = useQuery(me())
  const [name, setName] = useState(search.q ?? '')
  const [saved, setSaved] = useState<string | null>(null)
  const follow = useFollow()
  const faults = faultsAt(follow.error)
  if ((reader?.memberId ?? null) === null) return null

  async function save() {
    try {
      await follow.mutateAsync({ search, name })
      setSaved(t('follow.searchSaved', { name }))
      return true
    } catch {
      return false
    }
  }

  return (
    <div className="save-search">
      <FormDialog
        button={t('follow.saveSearch')}
        look="quiet"
        icon="bell"
        heading={t('follow.saveSearch')}
        confirm={t('follow.save')}
        pending={follow.isPending}
        onSubmit={save}
      >
        <p>{t('follow.saveSearchText')}</p>
        <TextField
          id="search-name"
          label={t('follow.searchName')}
          value={name}
          maxLength={100}
          fault={faults.name}
          onChange={setName}
        />
        <FormProblem error={follow.error} />
      </FormDialog>
      <SavedNote text={saved} />
    </div>
  )
}
