import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon'
import { nameIcons, pageOf, spoken } from './nameKinds'
import { namesIn } from './queries'

/** The people, groups and places that a search names, above what it finds; it comes when it comes. */
export function NamesBand({ q }: { q: string }) {
  const { t } = useTranslation()
  const { data } = useQuery(namesIn(q))
  if (!data || data.items.length === 0) return null
  return (
    <section className="names-band" aria-labelledby="names-heading">
      <h3 className="names-band__heading" id="names-heading">
        {t('search.names')}
      </h3>
      <ul className="names-band__list nobullet-list">
        {data.items.map((item) => {
          const page = pageOf(item)
          return (
            page && (
              <li key={`${item.kind}-${item.id}`}>
                <Link
                  className="name-chip"
                  aria-label={spoken(item, t(`search.one.${item.kind}`))}
                  {...page}
                >
                  <Icon name={nameIcons[item.kind]} />
                  <span className="name-chip__name">{item.text}</span>
                  {item.detail && <span className="name-chip__detail">{item.detail}</span>}
                </Link>
              </li>
            )
          )
        })}
      </ul>
    </section>
  )
}
