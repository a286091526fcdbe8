import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { municipalities, themeGroups } from '../../api/queries'
import { SelectField } from '../../ui/SelectField'

interface TargetFieldProps {
  to: 'group' | 'municipality'
  value: string
  fault: string | undefined
  onChange: (value: string) => void
}

/** Only those that take in something new can be chosen. */
export function TargetField({ to, value, fault, onChange }: TargetFieldProps) {
  const { t } = useTranslation()
  const groups = useQuery({ ...themeGroups(), enabled: to === 'group' })
  const places = useQuery({ ...municipalities(), enabled: to === 'municipality' })
  const options =
    to === 'group'
      ? (groups.data?.items ?? [])
          .filter(({ status }) => status !== 'closed' && status !== 'proposed')
          .map(({ slug, name }) => ({ value: slug, label: name }))
      : (places.data?.items ?? [])
          .filter(({ member }) => member)
          .map(({ code, name }) => ({ value: code, label: name }))
  return (
    <SelectField
      id="roll-target"
      label={to === 'group' ? t('rolls.whichGroup') : t('rolls.whichMunicipality')}
      empty={t('rolls.choose')}
      value={value}
      fault={fault}
      options={options}
      onChange={onChange}
    />
  )
}
