import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { groupStatuses } from '../../api/codes'
import { focusAreas, me } from '../../api/queries'
import { holds } from '../../api/roles'
import type { ThemeGroupStatus } from '../../api/types'
import { SelectField } from '../../ui/SelectField'
import type { GroupFilter } from './queries'

/** Which groups are listed; the address keeps it. */
export function GroupFilters({ filter }: { filter: GroupFilter }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { data } = useQuery(focusAreas())
  const { data: reader } = useQuery(me())
  const decides = holds(reader, 'board', 'secretariat')
  const offered = groupStatuses.filter((status) => status !== 'proposed' || decides)
  const at = (status?: ThemeGroupStatus): GroupFilter => ({
    ...(status && { status: [status] }),
    ...(filter.focusArea && { focusArea: filter.focusArea }),
  })
  const chosen = filter.status?.length === 1 ? filter.status[0] : undefined

  function chooseFocusArea(id: string) {
    void navigate({
      to: '/temagrupper',
      search: { ...(filter.status && { status: filter.status }), ...(id && { focusArea: [id] }) },
    })
  }

  return (
    <div className="group-filters">
      <nav className="group-filters__status" aria-label={t('groups.filterStatus')}>
        <Link to="/temagrupper" search={at()} aria-current={filter.status ? undefined : 'true'}>
          {t('groups.all')}
        </Link>
        {offered.map((status) => (
          <Link
            key={status}
            to="/temagrupper"
            search={at(status)}
            aria-current={chosen === status ? 'true' : undefined}
          >
            {t(`groups.statusFilter.${status}`)}
          </Link>
        ))}
      </nav>
      <SelectField
        id="focus-area"
        label={t('facts.focusAreas')}
        empty={t('groups.anyFocusArea')}
        value={filter.focusArea?.[0] ?? ''}
        fault={undefined}
        options={(data?.items ?? []).map(({ id, label }) => ({ value: id, label }))}
        onChange={chooseFocusArea}
      />
    </div>
  )
}
