import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import type { WorkshopRoom } from '../../api/types'
import { PageHeading } from '../../ui/PageHeading'
import { PendingPage } from '../../ui/PendingPage'
import { RoomBallot } from './RoomBallot'
import { RoomQuestion } from './RoomQuestion'
import { room } from './useRoom'

/** What people see on their phones: the questions, then the themes they vote on. */
export function RoomPage() {
  const { t } = useTranslation()
  const { code } = useParams({ from: '/v/$code' })
  const { data, error, refetch } = useQuery(room(code))
  const status = error === null ? 200 : problemOf(error).status
  if (status === 404 || status === 409) {
    return (
      <div className="container page room">
        <PageHeading title={t(status === 404 ? 'workshop.noRoom' : 'workshop.over')} />
        <p className="lead" role="status">
          {t(status === 404 ? 'workshop.noRoomText' : 'workshop.overText')}
        </p>
      </div>
    )
  }
  if (data) return <Room room={data} />
  return <PendingPage error={error} onRetry={() => void refetch()} />
}

function Room({ room: shown }: { room: WorkshopRoom }) {
  const { t } = useTranslation()
  const voting = shown.status === 'voting'
  return (
    <div className="container page room">
      <PageHeading title={shown.title} />
      {shown.introduction && <p className="lead">{shown.introduction}</p>}
      <p role="status">{t(voting ? 'workshop.nowVote' : 'workshop.nowAnswer')}</p>
      {voting ? (
        <RoomBallot room={shown} />
      ) : (
        shown.questions.map((text, place) => (
          <RoomQuestion key={text} code={shown.code} number={place + 1} text={text} />
        ))
      )}
      <p className="muted">{t('workshop.anonymous')}</p>
    </div>
  )
}
