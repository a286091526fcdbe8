import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { me } from '../../api/queries'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { participations } from './queries'

/** Names are for members of the network; a guest sees how many there are. */
export function Members({ slug, count }: { slug: string; count: number }) {
  const { t } = useTranslation()
  const { data: reader } = useQuery(me())
  return (
    <section>
      <h2>{t('groups.membersHeading')}</h2>
      {reader?.signedIn ? (
        <MemberList slug={slug} />
      ) : (
        <p className="muted">{t('groups.membersForMembers', { count })}</p>
      )}
    </section>
  )
}

function MemberList({ slug }: { slug: string }) {
  const { t } = useTranslation()
  const { data, error, isPending } = useQuery(participations(slug))
  if (isPending) return <Skeleton shape="line" count={3} />
  if (error !== null) return <ProblemNotice error={error} />
  return (
    <ul className="nobullet-list people people--grid">
      {data.items.map(({ member, role, until }) =>
        until === null ? (
          <li key={`${member.id}-${role}`}>
            <strong>{member.name}</strong>
            <span>{[member.title, member.municipality?.name].filter(Boolean).join(', ')}</span>
            {role !== 'member' && <span>{t(`role.${role}`)}</span>}
          </li>
        ) : null,
      )}
    </ul>
  )
}
