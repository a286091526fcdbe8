import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { stakeholderKinds } from './codes'
import { readStakeholderFilter, type StakeholderFilter } from './dialogueFilter'
import { RegisterFilters } from './RegisterFilters'

export function StakeholderFilters({ filter }: { filter: StakeholderFilter }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  return (
    <RegisterFilters
      id="stakeholder"
      find={t('registers.dialogue.find')}
      filter={filter}
      choice={{
        name: 'slags',
        label: t('registers.field.kind'),
        chosen: filter.slags,
        options: stakeholderKinds.map((value) => ({ value, label: t(`registers.kind.${value}`) })),
      }}
      onShow={(change) =>
        void navigate({
          to: '/administration/dialog',
          search: readStakeholderFilter({ ...filter, ...change }),
          replace: true,
        })
      }
    />
  )
}
