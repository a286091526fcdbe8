import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { kinds } from '../../api/codes'
import { focusAreas, themeGroups } from '../../api/queries'
import { Button } from '../../ui/Button'
import { DateField } from '../../ui/DateField'
import { SelectField } from '../../ui/SelectField'
import { type MetricsFilter, readMetricsFilter } from './filter'

/** What is counted; each choice is in the address, so that a figure can be sent to others. */
export function MetricsFilters({ filter }: { filter: MetricsFilter }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { data: groups } = useQuery(themeGroups())
  const { data: areas } = useQuery(focusAreas())
  const choose = (change: Record<string, string>) =>
    void navigate({
      to: '/tal',
      search: readMetricsFilter({ ...filter, ...change }),
      replace: true,
      resetScroll: false,
    })
  return (
    <form className="measure-filters" onSubmit={(event) => event.preventDefault()}>
      <SelectField
        id="metrics-group"
        label={t('metrics.filter.group')}
        value={filter.gruppe ?? ''}
        fault={undefined}
        empty={t('metrics.filter.all')}
        options={(groups?.items ?? []).map(({ slug, name }) => ({ value: slug, label: name }))}
        onChange={(gruppe) => choose({ gruppe })}
      />
      <SelectField
        id="metrics-area"
        label={t('metrics.filter.area')}
        value={filter.omraade ?? ''}
        fault={undefined}
        empty={t('metrics.filter.all')}
        options={(areas?.items ?? []).map(({ id, label }) => ({ value: id, label }))}
        onChange={(omraade) => choose({ omraade })}
      />
      <SelectField
        id="metrics-kind"
        label={t('metrics.filter.kind')}
        value={filter.type ?? ''}
        fault={undefined}
        empty={t('metrics.filter.all')}
        options={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        onChange={(type) => choose({ type })}
      />
      <DateField
        id="metrics-from"
        label={t('metrics.filter.from')}
        value={filter.fra ?? ''}
        fault={undefined}
        onChange={(fra) => choose({ fra })}
      />
      <DateField
        id="metrics-to"
        label={t('metrics.filter.to')}
        value={filter.til ?? ''}
        fault={undefined}
        onChange={(til) => choose({ til })}
      />
      {Object.keys(filter).length > 0 && (
        <Button
          look="secondary"
          onClick={() => void navigate({ to: '/tal', search: {}, resetScroll: false })}
        >
          {t('metrics.filter.reset')}
        </Button>
      )}
    </form>
  )
}
