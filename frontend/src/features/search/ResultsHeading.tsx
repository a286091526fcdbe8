import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { isBrowsing, type SearchState, type Sort, sorts } from './filters'
import { pageSize } from './queries'

interface ResultsHeadingProps {
  state: SearchState
  total: number | null
  failed: boolean
  loose: boolean
  show: (state: SearchState) => void
}

export function ResultsHeading({ state, total, failed, loose, show }: ResultsHeadingProps) {
  const { t } = useTranslation()
  const language = currentLanguage()
  const { cursor: _cursor, from = 0, ...rest } = state
  const sort: Sort = state.sort ?? (state.q ? 'relevance' : 'newest')
  const options = state.q ? sorts : sorts.filter((one) => one !== 'relevance')
  const count = total ?? 0
  const pending = total === null
  const found = state.q
    ? t('search.countFor', { count, number: formatNumber(count, language), q: state.q })
    : t('search.count', { count, number: formatNumber(count, language) })
  const heading = loose && state.q ? t('search.looseFor', { q: state.q }) : found

  function title() {
    if (failed) return t('search.title')
    if (isBrowsing(state)) return t('search.newest')
    return pending ? t('search.searching') : heading
  }

  return (
    <div className="results__head">
      <div>
        <h2 id="results-heading">{title()}</h2>
        <p className="results__range" role="status">
          {!pending && isBrowsing(state) && heading}
          {!pending && !isBrowsing(state) && <span className="sr-only">{heading}</span>}
          {from > 0 &&
            total !== null &&
            t('search.range', { from: from + 1, to: Math.min(from + pageSize, total), total })}
        </p>
      </div>
      <label className="sorter">
        <span>{t('sort.label')}</span>
        <select
          className="form-select"
          value={sort}
          onChange={(event) => {
            const chosen = sorts.find((one) => one === event.target.value)
            show({ ...rest, ...(chosen && { sort: chosen }) })
          }}
        >
          {options.map((one) => (
            <option key={one} value={one}>
              {t(`sort.${one}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
