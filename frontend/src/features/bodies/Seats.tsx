import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Body, Seat } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { settled } from '../../lib/settled'
import { FormDialog } from '../../ui/FormDialog'
import { FormProblem } from '../../ui/FormProblem'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { AddSeat } from './AddSeat'
import { ChangeSeat } from './ChangeSeat'
import { seats } from './queries'
import { useEndSeat } from './useBodyChanges'

/** Names are for members of the network; a guest sees who leads the body and how many there are. */
export function Seats({ body }: { body: Body }) {
  const { t } = useTranslation()
  return (
    <section id="medlemmer" aria-labelledby="seats-heading">
      <h2 id="seats-heading">{t('bodies.seats')}</h2>
      {body.allowed.includes('change') && body.endedOn === null && <AddSeat slug={body.slug} />}
      {body.allowed.includes('see-people') ? (
        <SeatList slug={body.slug} />
      ) : (
        <p className="muted">{t('bodies.seatsForMembers', { count: body.members })}</p>
      )}
    </section>
  )
}

function SeatList({ slug }: { slug: string }) {
  const { t } = useTranslation()
  const { data, error, isPending } = useQuery(seats(slug))
  if (isPending) return <Skeleton shape="line" count={3} />
  if (error !== null) return <ProblemNotice error={error} />
  if (data.items.length === 0) return <p className="muted">{t('bodies.noSeats')}</p>
  return (
    <ul className="seats nobullet-list">
      {data.items.map((seat) => (
        <SeatRow key={seat.id} seat={seat} />
      ))}
    </ul>
  )
}

function SeatRow({ seat }: { seat: Seat }) {
  const { t } = useTranslation()
  const end = useEndSeat(seat)
  const { member, role, mandate, from } = seat
  return (
    <li className="seat">
      <div>
        <strong>{member.name}</strong>
        <span>{[member.title, member.municipality?.name].filter(Boolean).join(', ')}</span>
      </div>
      <div>
        <span>{t(`groupRole.${role}`)}</span>
        <span className="muted">
          {t('groupPeople.since', { from: formatDate(from, currentLanguage()) })}
        </span>
        {mandate && <span>{t('groupPeople.mandateIs', { mandate })}</span>}
      </div>
      {seat.changeable && (
        <div className="seat__actions">
          <ChangeSeat key={seat.version} seat={seat} />
          {seat.until === null && (
            <FormDialog
              button={t('groupPeople.end')}
              about={member.name}
              look="quiet"
              heading={t('groupPeople.endHeading', { name: member.name })}
              confirm={t('bodies.endSeat')}
              pending={end.isPending}
              onSubmit={() => settled(end.mutateAsync())}
            >
              <p>{t('bodies.endSeatText')}</p>
              <FormProblem error={end.error} />
            </FormDialog>
          )}
        </div>
      )}
    </li>
  )
}
