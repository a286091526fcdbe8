import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { me } from '../../api/queries'
import { holds } from '../../api/roles'
import type { RolledItem } from '../../api/types'
import { Icon } from '../../ui/Icon'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { rolledToGroup, rolledToMunicipality } from './queries'
import { Reasons } from './Reasons'
import { RolledCard } from './RolledCard'

const few = 3

/** What a group took up last, however old it is; for members. */
export function GroupTakenUp({ slug, all }: { slug: string; all: ReactNode }) {
  const { data: reader } = useQuery(me())
  const { data, error } = useQuery({
    ...rolledToGroup(slug, ['taken-up'], few),
    enabled: holds(reader, 'member'),
  })
  return <TakenUp rolled={data?.items} error={error} all={all} />
}

interface MunicipalityTakenUpProps {
  code: string
  all: ReactNode
  /** Whether the reader can say that it is tried there. */
  speaks: boolean
}

/** What a municipality took up last, however old it is; for members. */
export function MunicipalityTakenUp({ code, all, speaks }: MunicipalityTakenUpProps) {
  const { data: reader } = useQuery(me())
  const { data, error } = useQuery({
    ...rolledToMunicipality(code, ['taken-up'], few),
    enabled: holds(reader, 'member'),
  })
  return <TakenUp rolled={data?.items} error={error} all={all} speaks={speaks} />
}

interface TakenUpProps {
  rolled: RolledItem[] | undefined
  error: unknown
  all: ReactNode
  speaks?: boolean
}

function TakenUp({ rolled, error, all, speaks = false }: TakenUpProps) {
  const { t } = useTranslation()
  if (error !== null) return <ProblemNotice error={error} />
  if (!rolled || rolled.length === 0) return null
  return (
    <section className="taken-up" aria-labelledby="taken-up-heading">
      <h2 id="taken-up-heading">{t('rolls.here')}</h2>
      <ul className="arrivals nobullet-list">
        {rolled.map(({ roll, item }) => (
          <li key={roll.id} className="arrival">
            <RolledCard item={item} brief />
            <Reasons roll={roll} />
            {speaks && (
              <Link
                className="button button-secondary"
                to="/viden/$id"
                params={{ id: item.id }}
                hash="trials-heading"
              >
                <Icon name="check" />
                {t('rolls.tryIt')}
                <span className="sr-only"> : {item.title}</span>
              </Link>
            )}
          </li>
        ))}
      </ul>
      {all}
    </section>
  )
}
