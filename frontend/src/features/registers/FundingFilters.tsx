import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { fundingStatuses } from './codes'
import { type FundingFilter, readFundingFilter } from './fundingFilter'
import { RegisterFilters } from './RegisterFilters'

export function FundingFilters({ filter }: { filter: FundingFilter }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  return (
    <RegisterFilters
      id="funding"
      find={t('registers.funding.find')}
      filter={filter}
      choice={{
        name: 'status',
        label: t('registers.field.status'),
        chosen: filter.status,
        options: fundingStatuses.map((value) => ({ value, label: t(`registers.status.${value}`) })),
      }}
      onShow={(change) =>
        void navigate({
          to: '/administration/midler',
          search: readFundingFilter({ ...filter, ...change }),
          replace: true,
        })
      }
    />
  )
}
