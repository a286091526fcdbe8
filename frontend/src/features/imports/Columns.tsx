import { useTranslation } from 'react-i18next'
import type { ImportColumn } from '../../api/types'
import { Icon } from '../../ui/Icon'

/** What each column of the table was taken for. */
export function Columns({ columns }: { columns: ImportColumn[] }) {
  const { t } = useTranslation()
  const known = columns.filter(({ field }) => field !== null).length
  const named = columns.filter(({ name }) => name !== '')
  return (
    <details className="fold" open={known < named.length}>
      <summary>{t('imports.columns', { known, count: named.length })}</summary>
      <table className="register import-table">
        <thead>
          <tr>
            <th scope="col">{t('imports.inTheFile')}</th>
            <th scope="col">{t('imports.takenFor')}</th>
          </tr>
        </thead>
        <tbody>
          {named.map((column, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column may stand twice, and none ever moves
            <tr key={place}>
              <th scope="row">{column.name}</th>
              <td data-label={t('imports.takenFor')}>
                <TakenFor column={column} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

function TakenFor({ column: { field, label, passedOver } }: { column: ImportColumn }) {
  const { t } = useTranslation()
  if (field === null) return <span className="import-table__unknown">{t('imports.unknown')}</span>
  if (passedOver) return <span className="muted">{t('imports.passedOver')}</span>
  return (
    <span className="import-table__known">
      <Icon name="check" />
      {label}
    </span>
  )
}
