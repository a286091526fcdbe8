import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { me } from '../../api/queries'
import { holds } from '../../api/roles'
import { NeedByline } from './NeedByline'
import { NeedState } from './NeedState'
import { needsOfItem } from './queries'

/** The questions that an item answered; nothing where it answered none. */
export function ItemNeeds({ item }: { item: string }) {
  const { t } = useTranslation()
  const { data: reader } = useQuery(me())
  const { data } = useQuery({ ...needsOfItem(item), enabled: holds(reader, 'member') })
  if (!data || data.items.length === 0) return null
  return (
    <section className="item-needs" aria-labelledby="item-needs">
      <h2 id="item-needs">{t('needs.itemHeading')}</h2>
      <ul className="need-rows nobullet-list">
        {data.items.map(({ need, note, by, at }) => (
          <li key={need.id} className="need-row">
            <NeedState status={need.status} />
            <Link className="need-row__question" to="/efterlyst/$id" params={{ id: need.id }}>
              {need.question}
            </Link>
            {note && <p className="need-answer__note">{note}</p>}
            <p className="need-row__why">
              <NeedByline person={by} at={at} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
