import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { CriterionStatus } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { saveTable } from '../../lib/saveTable'
import { Button } from '../../ui/Button'
import type { Compared } from './comparison'
import { StatusWord } from './StatusWord'

/** The same as the plot, in words: criteria down, checks across. */
export function ComparisonTable({ compared, name }: { compared: Compared; name: string }) {
  const { t } = useTranslation()
  const { checks, criteria } = compared
  const day = (iso: string) => formatDate(iso, currentLanguage())
  const inWords = (status: CriterionStatus | null | undefined) =>
    status ? t(`checkIn.status.${status}`) : t('checkIn.notAsked')

  function download() {
    const rows = [
      [t('checkIn.criterion'), ...checks.map(({ heldOn }) => heldOn)],
      ['', ...checks.map(({ occasion }) => t(`checkIn.occasion.${occasion}`))],
      ...criteria.map(({ label, said }) => [label, ...said.map(inWords)]),
    ]
    saveTable(`netvaerkstjek-${name}`, rows)
  }

  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="check-table" tabIndex={0} aria-label={t('checkIn.tableTitle')}>
        <table>
          <caption className="sr-only">{t('checkIn.tableTitle')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('checkIn.criterion')}</th>
              {checks.map(({ id, heldOn, occasion, themeGroup: { slug } }) => (
                <th key={id} scope="col">
                  <Link to="/temagrupper/$slug/netvaerkstjek/$id" params={{ slug, id }}>
                    {day(heldOn)}
                  </Link>
                  <span className="check-table__when">{t(`checkIn.occasion.${occasion}`)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {criteria.map(({ id, label, said }) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                {said.map((status, at) => (
                  <td key={checks[at]?.id}>
                    {status ? (
                      <StatusWord status={status} />
                    ) : (
                      <span className="muted">{t('checkIn.notAsked')}</span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className="actions">
        <Button look="secondary" icon="sheet" onClick={download}>
          {t('checkIn.downloadTable')}
        </Button>
      </div>
    </>
  )
}
