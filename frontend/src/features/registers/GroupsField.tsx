import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { themeGroups } from '../../api/queries'
import { toggled } from '../../lib/toggled'
import { Choices } from '../../ui/Choices'

interface GroupsFieldProps {
  chosen: string[]
  fault: string | undefined
  onChange: (slugs: string[]) => void
}

/** The theme groups that something is about; those that are closed stay where they are chosen. */
export function GroupsField({ chosen, fault, onChange }: GroupsFieldProps) {
  const { t } = useTranslation()
  const { data } = useQuery(themeGroups())
  const offered = (data?.items ?? []).filter(
    ({ slug, status }) => (status !== 'closed' && status !== 'proposed') || chosen.includes(slug),
  )
  return (
    <Choices
      id="themeGroups"
      type="checkbox"
      look="columns"
      legend={t('registers.field.themeGroups')}
      fault={fault}
      choices={offered.map(({ slug, name }) => ({ value: slug, label: name }))}
      chosen={chosen}
      onChange={(slug, on) => onChange(toggled(chosen, slug, on))}
    />
  )
}
