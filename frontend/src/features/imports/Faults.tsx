import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportFault, ImportJob } from '../../api/types'
import { formatNumber } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { saveTable } from '../../lib/saveTable'
import { Button } from '../../ui/Button'
import { ShowMore } from '../../ui/ShowMore'

const atFirst = 30
/** The service tells no more of them. */
const most = 1000

export function Faults({ job }: { job: ImportJob }) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(atFirst)
  const { faults } = job
  if (faults.length === 0) return null
  const language = currentLanguage()

  function save() {
    const head = [t('imports.row'), t('imports.column'), t('imports.fault')]
    const rows = faults.map((fault) => [String(fault.line), placeOf(fault), fault.detail])
    saveTable(t('imports.faultsFile'), [head, ...rows])
  }

  return (
    <section className="import-faults" aria-labelledby="faults-heading">
      <div className="register__head">
        <h3 id="faults-heading">{t('imports.faults')}</h3>
        <Button look="quiet" onClick={save}>
          {t('imports.saveFaults')}
        </Button>
      </div>
      <table className="register import-table">
        <caption>
          {t('imports.faultyRows', {
            count: job.faulty,
            number: formatNumber(job.faulty, language),
          })}
          {faults.length >= most && ` ${t('imports.onlyTheFirst')}`}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('imports.row')}</th>
            <th scope="col">{t('imports.column')}</th>
            <th scope="col">{t('imports.fault')}</th>
          </tr>
        </thead>
        <tbody>
          {faults.slice(0, shown).map((fault) => (
            <tr key={`${fault.line} ${fault.pointer} ${fault.code}`}>
              <td data-label={t('imports.row')}>{formatNumber(fault.line, language)}</td>
              <td data-label={t('imports.column')}>{placeOf(fault)}</td>
              <td data-label={t('imports.fault')}>{fault.detail}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore
        more={faults.length > shown}
        pending={false}
        onMore={() => setShown(shown + 10 * atFirst)}
      />
    </section>
  )
}

/** The column of a table; of JSON the field. The faults of a header name their column themselves. */
function placeOf({ column, pointer }: ImportFault) {
  if (column) return column
  return !pointer || pointer.startsWith('/columns/') ? '' : pointer.slice(1).replaceAll('/', '.')
}
