import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import type { Workshop, WorkshopAnswer } from '../../api/types'
import { saveTable } from '../../lib/saveTable'
import { BarTable } from '../../ui/BarTable'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { Button } from '../../ui/Button'
import { MissingPage } from '../../ui/MissingPage'
import { PageHeading } from '../../ui/PageHeading'
import { PendingPage } from '../../ui/PendingPage'
import { AnswerRow } from './AnswerRow'
import { Outcomes } from './Outcomes'
import { workshop, workshopAnswers } from './queries'
import { RoomCode } from './RoomCode'
import { Steps } from './Steps'
import { Themes } from './Themes'
import { useLive } from './useLive'

/** The facilitator's screen, and afterwards what came of it. */
export function WorkshopPage() {
  const { id } = useParams({ from: '/vaerksteder/$id' })
  const { data, error, refetch } = useQuery({
    ...workshop(id),
    refetchInterval: ({ state }) => (state.data?.status === 'closed' ? false : 5000),
  })
  if (data) return <Screen workshop={data} />
  if (error !== null && problemOf(error).status === 404) return <MissingPage what="workshop" />
  return <PendingPage error={error} onRetry={() => void refetch()} />
}

function Screen({ workshop: shown }: { workshop: Workshop }) {
  const { t } = useTranslation()
  const running = shown.writable && (shown.status === 'open' || shown.status === 'voting')
  const live = useLive(shown.id, running)
  return (
    <div className="container page workshop">
      <Breadcrumbs>
        <Link to="/vaerksteder" search={{}}>
          {t('workshop.title')}
        </Link>
      </Breadcrumbs>
      <PageHeading title={shown.title} />
      <p role="status">
        {t(`workshop.status.${shown.status}`)}
        {running && ` · ${t(live ? 'workshop.live' : 'workshop.asking')}`}
      </p>
      {running && shown.code && <RoomCode code={shown.code} closesAt={shown.closesAt} />}
      {shown.writable && <Steps workshop={shown} />}
      {shown.status === 'draft' ? (
        <ol>
          {shown.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      ) : (
        <Board workshop={shown} />
      )}
    </div>
  )
}

/** What an answer may say the same as: others to its question that are shown and count themselves. */
const saidElsewhere = (answer: WorkshopAnswer, all: WorkshopAnswer[]) =>
  all.filter(
    ({ id, question, state, duplicateOf }) =>
      id !== answer.id && question === answer.question && state === 'shown' && !duplicateOf,
  )

function Board({ workshop: shown }: { workshop: Workshop }) {
  const { t } = useTranslation()
  const { data: answers } = useQuery({
    ...workshopAnswers(shown.id),
    refetchInterval: shown.status === 'closed' ? false : 5000,
  })
  const titles = new Map(shown.themes.map(({ id, title }) => [id, title]))
  return (
    <>
      <p role="status">{t('workshop.counts', { answers: shown.shown, waiting: shown.waiting })}</p>
      {shown.questions.map((question, place) => (
        <section key={question} aria-label={question}>
          <h2>{question}</h2>
          <ul className="workshop-answers nobullet-list">
            {(answers ?? [])
              .filter((one) => one.question === place + 1)
              .map((one) => (
                <AnswerRow
                  key={one.id}
                  answer={one}
                  workshop={shown}
                  others={saidElsewhere(one, answers ?? [])}
                />
              ))}
          </ul>
        </section>
      ))}
      {shown.writable && <Themes workshop={shown} />}
      {shown.themes.length > 0 && (
        <BarTable
          caption={t('workshop.result')}
          headings={[t('workshop.theme'), t('workshop.votes')]}
          tones={['fjord']}
          rows={shown.themes.map(({ title, votes }) => ({ name: title, parts: [votes] }))}
        />
      )}
      <Outcomes workshop={shown} />
      <Button
        look="secondary"
        onClick={() =>
          saveTable(t('workshop.file'), [
            [t('workshop.question'), t('workshop.answer'), t('workshop.theme')],
            ...(answers ?? [])
              .filter(({ state }) => state === 'shown')
              .map(({ question, text, theme }) => [
                shown.questions[question - 1] ?? '',
                text,
                (theme && titles.get(theme)) ?? '',
              ]),
          ])
        }
      >
        {t('workshop.csv')}
      </Button>
    </>
  )
}
