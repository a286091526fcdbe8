import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { FaultsAt } from '../../api/faults'
import { themeGroups } from '../../api/queries'
import type { ThemeGroup } from '../../api/types'
import { MemberField } from '../../ui/MemberField'
import { SelectField } from '../../ui/SelectField'
import { TextField } from '../../ui/TextField'

interface ClosingFieldsProps {
  group: ThemeGroup
  id: (field: string) => string
  values: { closingNote: string; successor: string; steward: string }
  faults: FaultsAt
  set: (name: 'closingNote' | 'successor' | 'steward') => (value: string) => void
}

/** What a group leaves behind: what it reached, who goes on, and who looks after its knowledge. */
export function ClosingFields({ group, id, values, faults, set }: ClosingFieldsProps) {
  const { t } = useTranslation()
  const { data } = useQuery(themeGroups())
  const heirs = (data?.items ?? []).filter(
    ({ slug, status }) => slug !== group.slug && status !== 'closed' && status !== 'proposed',
  )
  return (
    <>
      <TextField
        id={id('closingNote')}
        label={t('groupStep.closingNote')}
        hint={t('groupStep.closingNoteHint')}
        rows={4}
        maxLength={4000}
        required
        value={values.closingNote}
        fault={faults.closingNote}
        onChange={set('closingNote')}
      />
      <SelectField
        id={id('successor')}
        label={t('groupStep.successor')}
        empty={t('groupStep.noSuccessor')}
        options={heirs.map(({ slug, name }) => ({ value: slug, label: name }))}
        value={values.successor}
        fault={faults.successor}
        onChange={set('successor')}
      />
      {group.startedOn && (
        <MemberField
          id={id('steward')}
          label={t('groupStep.steward')}
          hint={t('groupStep.stewardHint')}
          fault={faults.steward}
          onChange={set('steward')}
        />
      )}
    </>
  )
}
