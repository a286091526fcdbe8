import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { me } from '../../api/queries'
import { holds } from '../../api/roles'
import type { KnowledgeItem } from '../../api/types'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { PersonToAskCard } from './PersonToAskCard'
import { whoToAskAboutItem } from './queries'

/** Who can be asked about an item; for members. */
export function ItemExperts({ item }: { item: KnowledgeItem }) {
  const { t } = useTranslation()
  const { data: reader } = useQuery(me())
  const member = holds(reader, 'member')
  const { data, error, isLoading } = useQuery({ ...whoToAskAboutItem(item.id), enabled: member })
  const [topic] = item.topics
  if (!member) return null
  return (
    <section className="item-experts" aria-labelledby="experts-heading">
      <h2 id="experts-heading">{t('ask.heading')}</h2>
      {isLoading && <Skeleton shape="card" />}
      {error !== null && <ProblemNotice error={error} />}
      {data?.items.length === 0 && <p className="muted">{t('ask.nobodyHere')}</p>}
      <ul className="ask-list nobullet-list">
        {data?.items.map((asked) => (
          <li key={asked.person.id}>
            <PersonToAskCard asked={asked} headingLevel="h3" withItems={false} />
          </li>
        ))}
      </ul>
      <p className="item-experts__more">
        {topic && (
          <Link to="/hvem-ved" search={{ emne: topic.id }}>
            {t('ask.moreAbout', { topic: topic.label })}
          </Link>
        )}
        <Link to="/efterlyst/ny" search={{}}>
          {t('ask.askNetwork')}
        </Link>
      </p>
    </section>
  )
}
