import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RolledItem } from '../../api/types'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { SavedNote } from '../../ui/SavedNote'
import { Skeleton } from '../../ui/Skeleton'
import { rolledToGroup, rolledToMunicipality, rollsToAnswer } from './queries'
import { ToAnswer } from './ToAnswer'

/** What was rolled to a group and waits for its chairs. */
export function GroupArrivals({ slug }: { slug: string }) {
  const { data, error, isPending } = useQuery(rolledToGroup(slug, ['sent', 'seen']))
  return <Arrivals arrived={data?.items} error={error} pending={isPending} />
}

/** What was rolled to a municipality and waits for its coordinators. */
export function MunicipalityArrivals({ code }: { code: string }) {
  const { data, error, isPending } = useQuery(rolledToMunicipality(code, ['sent', 'seen']))
  return <Arrivals arrived={data?.items} error={error} pending={isPending} />
}

/** What waits for the reader wherever they answer; nothing at all for those who answer nowhere. */
export function MyArrivals() {
  const { data } = useQuery(rollsToAnswer())
  return <Arrivals arrived={data?.items ?? []} error={null} pending={false} mine />
}

interface ArrivalsProps {
  arrived: RolledItem[] | undefined
  error: unknown
  pending: boolean
  /** Of several places, so that each is named; and nothing is said where nothing waits. */
  mine?: boolean
}

function Arrivals({ arrived, error, pending, mine = false }: ArrivalsProps) {
  const { t } = useTranslation()
  const [done, setDone] = useState<string | null>(null)
  if (mine && arrived?.length === 0 && done === null) return null
  return (
    <section aria-labelledby="arrivals-heading">
      <h2 id="arrivals-heading">{t('rolls.arrivals')}</h2>
      <SavedNote text={done} />
      {pending && <Skeleton shape="card" />}
      {error !== null && <ProblemNotice error={error} />}
      {arrived?.length === 0 && <p className="muted">{t('rolls.noArrivals')}</p>}
      <ul className="arrivals nobullet-list">
        {arrived?.map((one) => (
          <ToAnswer key={one.roll.id} arrived={one} naming={mine} onDone={setDone} />
        ))}
      </ul>
    </section>
  )
}
