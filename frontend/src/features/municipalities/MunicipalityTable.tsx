import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Municipality } from '../../api/types'
import { formatNumber } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Icon } from '../../ui/Icon'

interface MunicipalityTableProps {
  municipalities: Municipality[]
  counts: Map<string, number>
  pointedAt: string | null
  onPoint: (code: string | null) => void
}

export function MunicipalityTable({
  municipalities,
  counts,
  pointedAt,
  onPoint,
}: MunicipalityTableProps) {
  const { t } = useTranslation()
  const language = currentLanguage()
  const search = useSearch({ from: '/kommuner' })
  const { sort, ...unsorted } = search
  const byItems = sort === 'items'
  const countOf = ({ code }: Municipality) => counts.get(code) ?? 0
  const rows = [...municipalities].sort(
    (a, b) => (byItems ? countOf(b) - countOf(a) : 0) || a.sortRank - b.sortRank,
  )

  return (
    <section
      className="table-scroll table-scroll--tall"
      aria-labelledby="municipality-table"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table className="table">
        <caption id="municipality-table">
          {t('municipalities.caption', { count: rows.length })}
        </caption>
        <thead>
          <tr>
            <th scope="col" aria-sort={byItems ? 'none' : 'ascending'}>
              <Link to="/kommuner" search={unsorted} resetScroll={false}>
                {t('municipalities.name')}
                {!byItems && <Icon name="chevron" />}
              </Link>
            </th>
            <th scope="col">{t('municipalities.region')}</th>
            <th scope="col" className="numeric" aria-sort={byItems ? 'descending' : 'none'}>
              <Link to="/kommuner" search={{ ...unsorted, sort: 'items' }} resetScroll={false}>
                {t('municipalities.items')}
                {byItems && <Icon name="chevron" />}
              </Link>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, name, region }) => (
            <tr
              key={code}
              className={code === pointedAt ? 'pointed' : undefined}
              onPointerEnter={() => onPoint(code)}
              onPointerLeave={() => onPoint(null)}
            >
              <th scope="row">
                <Link
                  to="/kommuner/$code"
                  params={{ code }}
                  onFocus={() => onPoint(code)}
                  onBlur={() => onPoint(null)}
                >
                  {name}
                </Link>
              </th>
              <td>{region.name.replace('Region ', '')}</td>
              <td className="numeric">{formatNumber(counts.get(code) ?? 0, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
