import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Goal, GoalEvidence } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { ReasonDialog } from '../../ui/ReasonDialog'
import { Skeleton } from '../../ui/Skeleton'
import { LinkEvidence } from './LinkEvidence'
import { goalEvidence } from './queries'
import { useUnlinkEvidence } from './useStrategyChanges'

interface EvidenceListProps {
  goal: Goal
  onDone: (text: string) => void
}

/** What shows how far a goal is. */
export function EvidenceList({ goal, onDone }: EvidenceListProps) {
  const { t } = useTranslation()
  const { data, error } = useQuery(goalEvidence(goal.strategy, goal.id))
  return (
    <section className="goal-evidence" aria-labelledby="evidence">
      <h2 id="evidence">{t('strategy.evidence')}</h2>
      {error && <ProblemNotice error={error} />}
      {!data && !error && <Skeleton shape="card" />}
      {data?.items.length === 0 && <p>{t('strategy.noEvidence')}</p>}
      {data && data.items.length > 0 && (
        <ul className="goal-evidence__list nobullet-list">
          {data.items.map((piece) => (
            <li key={piece.id}>
              <Piece piece={piece} removable={goal.followUp} onDone={onDone} />
            </li>
          ))}
        </ul>
      )}
      {goal.followUp && <LinkEvidence goal={goal} onDone={onDone} />}
    </section>
  )
}

interface PieceProps {
  piece: GoalEvidence
  removable: boolean
  onDone: (text: string) => void
}

function Piece({ piece, removable, onDone }: PieceProps) {
  const { t } = useTranslation()
  const unlink = useUnlinkEvidence(piece)
  const day = (iso: string) => formatDate(iso, currentLanguage())
  return (
    <article className="goal-evidence__piece">
      <p className="goal-evidence__kind">
        <span>{t(`strategy.evidenceKind.${piece.kind}`)}</span>
        {piece.municipality && <span>{piece.municipality.name}</span>}
        {piece.on && <time dateTime={piece.on}>{day(piece.on)}</time>}
      </p>
      <p className="goal-evidence__title">
        {piece.kind === 'event' ? (
          <Link to="/kalender/$id" params={{ id: piece.subject }}>
            {piece.title}
          </Link>
        ) : (
          <Link to="/viden/$id" params={{ id: piece.item ?? piece.subject }}>
            {piece.title}
          </Link>
        )}
      </p>
      {piece.note && <p>{piece.note}</p>}
      <p className="muted">
        {t('strategy.linkedBy', { name: piece.by.name, day: day(piece.createdAt) })}
      </p>
      {removable && (
        <ReasonDialog
          button={t('strategy.unlink')}
          about={piece.title}
          look="quiet"
          icon="close"
          heading={t('strategy.unlink')}
          text={t('strategy.unlinkText', { title: piece.title })}
          confirm={t('strategy.unlink')}
          onConfirm={async () => {
            await unlink.mutateAsync()
            onDone(t('strategy.unlinked'))
          }}
        />
      )}
    </article>
  )
}
