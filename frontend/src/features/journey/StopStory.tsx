import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { JourneyEdge, JourneyNode } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { OutcomeLabel } from '../../ui/OutcomeLabel'
import { AnswerStory } from './AnswerStory'
import type { Waypoint } from './waypoints'

const day = (iso: string) => formatDate(iso, currentLanguage())

/** Everything that is told of a stop: who, when, why, and what came of it. */
export function StopStory({ stop, before }: { stop: Waypoint; before: Waypoint | undefined }) {
  const { t } = useTranslation()
  const { node, roll, trials, grown, answer } = stop
  return (
    <div className="stop-story">
      <p className="stop-story__place">
        <PlaceLink node={node} />
        {node.homeName && (
          <span className="muted"> {t('journey.home', { name: node.homeName })}</span>
        )}
      </p>
      {node.kind === 'item' && node.at && (
        <p>
          {grown
            ? t(`journey.${grown.kind === 'superseded' ? 'supersededOn' : 'derivedOn'}`, {
                date: day(grown.at),
                name: before?.node.name ?? '',
              })
            : t('journey.published', { date: day(node.at) })}
          {grown?.by && ` ${t('journey.by', { name: grown.by.name })}`}
        </p>
      )}
      {grown?.note && <blockquote className="stop-story__words">{grown.note}</blockquote>}
      {node.kind === 'item' && node.outcome && <OutcomeLabel outcome={node.outcome} />}
      {answer && <AnswerStory asked={node} answer={answer} before={before} />}
      {roll && <RollStory roll={roll} before={before} />}
      {trials.map((trial) => (
        <TrialStory key={trial.id} trial={trial} />
      ))}
    </div>
  )
}

function RollStory({ roll, before }: { roll: JourneyEdge; before: Waypoint | undefined }) {
  const { t } = useTranslation()
  const from = before?.node.kind === 'item' ? before.node.homeName : before?.node.name
  return (
    <>
      <p>
        {from
          ? t('journey.rolledFrom', { name: from, date: day(roll.at) })
          : t('journey.rolled', { date: day(roll.at) })}
        {roll.by && ` ${t('journey.by', { name: roll.by.name })}`}
        {roll.senders > 1 && ` ${t('journey.others', { count: roll.senders - 1 })}`}
      </p>
      {roll.note && <blockquote className="stop-story__words">{roll.note}</blockquote>}
      {roll.until ? (
        <p>
          <strong>
            {t(`journey.state.${roll.status === 'declined' ? 'declined' : 'taken-up'}`)}
          </strong>{' '}
          {day(roll.until)}
          {roll.answeredBy && ` ${t('journey.by', { name: roll.answeredBy.name })}`}
        </p>
      ) : (
        <p>{t('journey.waits')}</p>
      )}
      {roll.answerNote && <blockquote className="stop-story__words">{roll.answerNote}</blockquote>}
    </>
  )
}

function TrialStory({ trial }: { trial: JourneyEdge }) {
  const { t } = useTranslation()
  const date = day(trial.at)
  const considered =
    trial.status === 'considering' || (trial.status === 'stopped' && !trial.outcome)
  return (
    <>
      <p>
        {trial.until
          ? t(considered ? 'journey.consideredUntil' : 'journey.triedUntil', {
              date,
              until: day(trial.until),
            })
          : t(considered ? 'journey.considersSince' : 'journey.triesSince', { date })}
        {trial.by && ` ${t('journey.toldBy', { name: trial.by.name })}`}
      </p>
      {trial.note && <blockquote className="stop-story__words">{trial.note}</blockquote>}
      {trial.outcome && (
        <p className="stop-story__outcome">
          <OutcomeLabel outcome={trial.outcome} />
          {trial.status && <span className="muted">{t(`journey.state.${trial.status}`)}</span>}
        </p>
      )}
      {trial.answerNote && <p className="stop-story__happened">{trial.answerNote}</p>}
    </>
  )
}

function PlaceLink({ node }: { node: JourneyNode }) {
  switch (node.kind) {
    case 'item':
      return node.start ? (
        <strong>{node.name}</strong>
      ) : (
        <Link to="/viden/$id" params={{ id: node.ref }}>
          {node.name}
        </Link>
      )
    case 'theme-group':
      return (
        <Link to="/temagrupper/$slug" params={{ slug: node.ref }}>
          {node.name}
        </Link>
      )
    case 'need':
      return (
        <Link to="/efterlyst/$id" params={{ id: node.ref }}>
          {node.name}
        </Link>
      )
    case 'municipality':
      return (
        <Link to="/kommuner/$code" params={{ code: node.ref }}>
          {node.name}
        </Link>
      )
  }
}
