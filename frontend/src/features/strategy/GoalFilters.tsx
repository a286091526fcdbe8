import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Strategy } from '../../api/types'
import { SelectField } from '../../ui/SelectField'
import { readGoalFilter } from './goalFilter'
import { nameOfOwner } from './owner'
import { type GoalFilter, goalStatuses } from './queries'
import { ofKind } from './tree'

/** Which goals are shown; each choice is in the address. */
export function GoalFilters({ strategy, filter }: { strategy: Strategy; filter: GoalFilter }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const areas = ofKind(strategy.elements, 'focus-area').flatMap(({ focusAreas }) => focusAreas)
  const owners = new Map(
    ofKind(strategy.elements, 'goal').flatMap(({ owner }) =>
      owner ? [[owner.key, nameOfOwner(owner, t)] as const] : [],
    ),
  )
  const choose = (change: Record<string, string>) =>
    void navigate({
      to: '/strategi/maal',
      search: readGoalFilter({ ...filter, ...change }),
      replace: true,
      resetScroll: false,
    })
  return (
    <form
      className="goal-filters"
      aria-label={t('strategy.filters')}
      onSubmit={(event) => event.preventDefault()}
    >
      <SelectField
        id="goal-area"
        label={t('strategy.area')}
        value={filter.omraade ?? ''}
        fault={undefined}
        empty={t('strategy.all')}
        options={areas.map(({ id, label }) => ({ value: id, label }))}
        onChange={(omraade) => choose({ omraade })}
      />
      <SelectField
        id="goal-owner"
        label={t('strategy.owner')}
        value={filter.ansvarlig ?? ''}
        fault={undefined}
        empty={t('strategy.all')}
        options={[...owners].map(([value, label]) => ({ value, label }))}
        onChange={(ansvarlig) => choose({ ansvarlig })}
      />
      <SelectField
        id="goal-status"
        label={t('strategy.field.status')}
        value={filter.status ?? ''}
        fault={undefined}
        empty={t('strategy.all')}
        options={goalStatuses.map((value) => ({ value, label: t(`strategy.goalStatus.${value}`) }))}
        onChange={(status) => choose({ status })}
      />
    </form>
  )
}
