import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { WorkshopRoom } from '../../api/types'
import { toggled } from '../../lib/toggled'
import { Choices } from '../../ui/Choices'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { SavedNote } from '../../ui/SavedNote'
import { ballot, useVote } from './useRoom'

/** The themes, each with a box: what is chosen is what counts. */
export function RoomBallot({ room }: { room: WorkshopRoom }) {
  const { t } = useTranslation()
  const { data, error } = useQuery(ballot(room.code))
  const vote = useVote(room.code)
  const chosen = data?.themes ?? []
  const problem = vote.error ?? error
  return (
    <>
      <Choices
        id="ballot"
        type="checkbox"
        look="tiles"
        legend={t('workshop.voteFor', { count: room.votes })}
        choices={room.themes.map(({ id, title }) => ({ value: id, label: title }))}
        chosen={chosen}
        onChange={(theme, on) => {
          if (!vote.isPending) {
            vote.mutate(toggled(chosen, theme, on))
          }
        }}
      />
      <SavedNote text={data ? t('workshop.votesLeft', { count: data.left }) : null} />
      {problem !== null && <ProblemNotice error={problem} />}
    </>
  )
}
