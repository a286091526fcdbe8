import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { themeGroups } from '../../api/queries'
import { SelectField } from '../../ui/SelectField'
import { TextField } from '../../ui/TextField'

interface RegisterFiltersProps {
  id: string
  /** In what the letters are looked for. */
  find: string
  filter: { q?: string; gruppe?: string }
  /** The field that only this register has. */
  choice: {
    name: 'status' | 'slags'
    label: string
    chosen: string | undefined
    options: { value: string; label: string }[]
  }
  onShow: (change: Record<string, string>) => void
}

/** Which entries of a register are listed; the address keeps it. */
export function RegisterFilters(props: RegisterFiltersProps) {
  const { id, find, filter, choice, onShow } = props
  const { t } = useTranslation()
  const { data: groups } = useQuery(themeGroups())
  const [q, setQ] = useState(filter.q ?? '')
  const show = (change: Record<string, string>) => onShow({ q, ...change })
  return (
    <div className="register-tools">
      <TextField
        id={`${id}-q`}
        label={find}
        value={q}
        fault={undefined}
        maxLength={200}
        onChange={(value) => {
          setQ(value)
          show({ q: value })
        }}
      />
      <SelectField
        id={`${id}-${choice.name}`}
        label={choice.label}
        value={choice.chosen ?? ''}
        fault={undefined}
        empty={t('registers.all')}
        options={choice.options}
        onChange={(chosen) => show({ [choice.name]: chosen })}
      />
      <SelectField
        id={`${id}-group`}
        label={t('registers.group')}
        value={filter.gruppe ?? ''}
        fault={undefined}
        empty={t('registers.all')}
        options={(groups?.items ?? []).map(({ slug, name }) => ({ value: slug, label: name }))}
        onChange={(gruppe) => show({ gruppe })}
      />
    </div>
  )
}
