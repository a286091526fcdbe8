import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { InsightState } from '../../api/types'
import { SelectField } from '../../ui/SelectField'
import { type Measure, readYears, type YearsFilter } from './filter'
import { type InsightPage, insightPages } from './InsightFrame'

interface YearFieldsProps {
  page: InsightPage
  /** What the map shows, which stays. */
  measure?: Measure
  years: YearsFilter
  state: InsightState | undefined
  /** What else can be chosen on the page. */
  children?: ReactNode
}

/** Of which years a page tells; they are in the address, so that a figure can be sent to others. */
export function YearFields({ page, measure, years, state, children }: YearFieldsProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const first = Math.min(state?.firstYear ?? 9999, years.fra ?? 9999, years.til ?? 9999)
  const last = Math.max(state?.lastYear ?? 0, years.fra ?? 0, years.til ?? 0)
  const choices = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => last - at)
  const choose = (change: Record<string, string>) =>
    void navigate({
      to: insightPages[page],
      search: { ...(measure && { tal: measure }), ...readYears({ ...years, ...change }) },
      replace: true,
      resetScroll: false,
    })
  const options = (keep: (year: number) => boolean) =>
    choices.filter(keep).map((year) => ({ value: String(year), label: String(year) }))
  const { fra, til } = years
  return (
    <form className="measure-filters" onSubmit={(event) => event.preventDefault()}>
      {children}
      <SelectField
        id="insight-from"
        label={t('insight.from')}
        value={fra ? String(fra) : ''}
        fault={undefined}
        empty={t('insight.begin')}
        options={options((year) => !til || year <= til)}
        onChange={(value) => choose({ fra: value })}
      />
      <SelectField
        id="insight-to"
        label={t('insight.to')}
        value={til ? String(til) : ''}
        fault={undefined}
        empty={t('insight.now')}
        options={options((year) => !fra || year >= fra)}
        onChange={(value) => choose({ til: value })}
      />
    </form>
  )
}
