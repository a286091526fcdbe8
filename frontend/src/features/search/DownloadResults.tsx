import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { stringifySearch } from '../../lib/searchParams'
import { Icon } from '../../ui/Icon'
import type { SearchState } from './filters'
import { knowledgeSearch } from './queries'

const address = '/api/v1/exports/knowledge-items'
/** What a Danish spreadsheet opens by a double click. */
const forSpreadsheets = { format: 'csv', bom: true, separator: 'semicolon' }

interface DownloadResultsProps {
  state: SearchState
  /** The same without what only arranges its pages. */
  asked: SearchState
}

/** All that the search finds as a file, which the service writes while the browser saves it. */
export function DownloadResults({ state, asked }: DownloadResultsProps) {
  const { t } = useTranslation()
  const { data } = useQuery(knowledgeSearch(state))
  if (!data || data.total === 0) return null
  return (
    <details className="download">
      <summary>
        <Icon name="sheet" />
        {t('download.summary')}
      </summary>
      <div className="download__choice">
        <p>
          {t('download.count', {
            count: data.total,
            number: formatNumber(data.total, currentLanguage()),
          })}
        </p>
        <ul className="nobullet-list">
          <li>
            <a href={`${address}${stringifySearch({ ...asked, ...forSpreadsheets })}`} download>
              {t('download.csv')}
            </a>
          </li>
          <li>
            <a href={`${address}${stringifySearch({ ...asked, format: 'ndjson' })}`} download>
              {t('download.ndjson')}
            </a>
          </li>
        </ul>
      </div>
    </details>
  )
}
