import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { KindLabel } from '../../ui/KindLabel'
import { OutcomeLabel } from '../../ui/OutcomeLabel'
import { moreLike } from './queries'

/** What is about the same as an item, each with the reason; nothing where there is none. */
export function MoreLikeThis({ item }: { item: string }) {
  const { t } = useTranslation()
  const { data } = useQuery(moreLike(item))
  if (!data || data.items.length === 0) return null
  return (
    <section className="more-like" aria-labelledby="more-like-heading">
      <h2 id="more-like-heading">{t('search.moreLikeThis')}</h2>
      <ul className="more-like__list nobullet-list">
        {data.items.map((one) => (
          <li key={one.id} className="more-like__item">
            <p className="more-like__top">
              <KindLabel kind={one.kind} />
              {one.outcome && <OutcomeLabel outcome={one.outcome} />}
            </p>
            <h3 className="more-like__title">
              <Link to="/viden/$id" params={{ id: one.id }}>
                {one.title}
              </Link>
            </h3>
            <p className="more-like__why">
              {[one.municipality?.name, one.reason].filter(Boolean).join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
