import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { CheckOverviewRow, CriterionCounts, CriterionStatus } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { saveTable } from '../../lib/saveTable'
import { Button } from '../../ui/Button'
import { CheckMark } from './CheckMark'
import { MarkLegend } from './StatusWord'

interface OverviewTableProps {
  rows: CheckOverviewRow[]
  criteria: CriterionCounts[]
}

/** Groups in the order of the alphabet, and in no other. */
export function OverviewTable({ rows, criteria }: OverviewTableProps) {
  const { t } = useTranslation()
  const word = (status: CriterionStatus | undefined) =>
    status ? t(`checkIn.status.${status}`) : t('checkIn.notAsked')

  function download() {
    const table = [
      [
        t('checkIn.group'),
        t('checkIn.lastCheck'),
        ...criteria.map(({ label }) => label),
        t('checkIn.stepsOverdue'),
        t('checkIn.nextCheck'),
      ],
      ...rows.map((row) => [
        row.themeGroup.name,
        row.current?.heldOn ?? '',
        ...criteria.map(({ criterion }) => (row.current ? word(saidOf(row, criterion)) : '')),
        String(row.overdueSteps),
        row.dueOn ?? '',
      ]),
    ]
    saveTable('netvaerkstjek', table)
  }

  return (
    <>
      <MarkLegend />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="check-table" tabIndex={0} aria-label={t('checkIn.groupTable')}>
        <table>
          <caption className="sr-only">{t('checkIn.groupTable')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('checkIn.group')}</th>
              <th scope="col">{t('checkIn.lastCheck')}</th>
              {criteria.map(({ criterion, label }) => (
                <th key={criterion} scope="col" className="check-table__tall">
                  <span>{label}</span>
                </th>
              ))}
              <th scope="col">{t('checkIn.stepsOverdue')}</th>
              <th scope="col">{t('checkIn.nextCheck')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.themeGroup.slug} row={row} criteria={criteria} />
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

function Row({ row, criteria }: { row: CheckOverviewRow; criteria: CriterionCounts[] }) {
  const { t } = useTranslation()
  const { themeGroup, current, overdueSteps, dueOn, late } = row
  const day = (iso: string) => formatDate(iso, currentLanguage())
  return (
    <tr>
      <th scope="row">
        <Link to="/temagrupper/$slug/netvaerkstjek" params={{ slug: themeGroup.slug }}>
          {themeGroup.name}
        </Link>
      </th>
      <td>
        {current ? (
          <>
            {day(current.heldOn)}
            <span className="check-table__when">{t(`checkIn.occasion.${current.occasion}`)}</span>
          </>
        ) : (
          <span className="muted">{t('checkIn.noCheck')}</span>
        )}
      </td>
      {criteria.map(({ criterion }) => {
        const status = saidOf(row, criterion)
        return (
          <td key={criterion} className="check-table__mark">
            {status && (
              <span title={t(`checkIn.status.${status}`)}>
                <CheckMark status={status} />
                <span className="sr-only">{t(`checkIn.status.${status}`)}</span>
              </span>
            )}
          </td>
        )
      })}
      <td>{current ? overdueSteps : ''}</td>
      <td>
        {dueOn && !late && day(dueOn)}
        {dueOn && late && (current ? t('checkIn.since', { date: day(dueOn) }) : t('checkIn.first'))}
        {!dueOn && <span className="muted">{t(`groupStatus.${row.groupStatus}`)}</span>}
      </td>
    </tr>
  )
}

function saidOf({ current }: CheckOverviewRow, criterion: string) {
  return current?.statuses.find((said) => said.criterion === criterion)?.status
}
