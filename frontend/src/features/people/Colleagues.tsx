import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { PlaceKey } from '../../api/places'
import { me } from '../../api/queries'
import { holds } from '../../api/roles'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { PersonCard } from './PersonCard'
import { colleagues } from './queries'

interface ColleaguesProps {
  place: PlaceKey
  name: string
}

/** The people of a municipality or a region, for members. */
export function Colleagues({ place, name }: ColleaguesProps) {
  const { t } = useTranslation()
  const { data: reader } = useQuery(me())
  const isMember = holds(reader, 'member')
  const { data, error } = useQuery({ ...colleagues(place), enabled: isMember })
  if (!isMember) return null
  return (
    <section>
      <h2>{t('people.from', { name })}</h2>
      {!data && error === null && <Skeleton shape="line" count={2} />}
      {error !== null && <ProblemNotice error={error} />}
      {data?.items.length === 0 && <p className="muted">{t('people.noneHere')}</p>}
      <ul className="person-list nobullet-list">
        {data?.items.map((person) => (
          <li key={person.id}>
            <PersonCard person={person} headingLevel="h3" />
          </li>
        ))}
      </ul>
    </section>
  )
}
