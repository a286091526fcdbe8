import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CalendarEvent, Registration } from '../../api/types'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { ExportButton } from './ExportButton'
import { registrations } from './queries'
import { WithdrawButton } from './WithdrawButton'

/** For those who organise the event: who comes, and what they need. */
export function Participants({ event }: { event: CalendarEvent }) {
  const { t } = useTranslation()
  const { data, error, isPending, refetch } = useQuery(registrations(event.id))
  return (
    <div>
      <h2 id="participants-heading">{t('events.participants')}</h2>
      {isPending && <Skeleton shape="line" count={3} />}
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data?.items.length === 0 && <p className="muted">{t('events.noParticipants')}</p>}
      {data && data.items.length > 0 && (
        <>
          <TableFrame>
            <ParticipantTable rows={data.items} over={event.registration === 'over'} />
          </TableFrame>
          {data.next && <p className="muted">{t('events.moreInFile')}</p>}
          <ExportButton event={event} />
        </>
      )}
    </div>
  )
}

function TableFrame({ children }: { children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    <section className="table-scroll" tabIndex={0} aria-labelledby="participants-heading">
      {children}
    </section>
  )
}

function ParticipantTable({ rows, over }: { rows: Registration[]; over: boolean }) {
  const { t } = useTranslation()
  return (
    <table className="table participants">
      <thead>
        <tr>
          <th scope="col">{t('events.name')}</th>
          <th scope="col">{t('events.status')}</th>
          <th scope="col">{t('events.noteToUs')}</th>
          <th scope="col">
            <span className="sr-only">{t('events.withdraw')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              {row.person.name}
              <span className="participants__workplace">
                {[row.person.title, row.person.municipality?.name ?? row.person.organisation]
                  .filter(Boolean)
                  .join(', ')}
              </span>
              {row.person.email && <a href={`mailto:${row.person.email}`}>{row.person.email}</a>}
            </th>
            <td>
              {row.status === 'registered'
                ? t('events.hasSeat')
                : t('events.waitingAs', { place: row.place ?? 1 })}
            </td>
            <td className="prose">{row.note}</td>
            <td>
              {!over && (
                <WithdrawButton
                  registration={row}
                  label={t('events.remove')}
                  question={t('events.removeQuestion', { name: row.person.name })}
                  consequence={t('events.removeConsequence')}
                />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
