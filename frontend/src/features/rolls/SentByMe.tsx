import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { placeName } from './PlaceName'
import { rollsSent } from './queries'
import { RollState } from './RollState'

/** What became of the items that the reader passed on. */
export function SentByMe() {
  const { t } = useTranslation()
  const { data } = useQuery(rollsSent())
  if (!data || data.items.length === 0) return null
  return (
    <section className="box" aria-labelledby="sent-heading">
      <h2 id="sent-heading">{t('rolls.sentByMe')}</h2>
      <ul className="sent-rolls nobullet-list">
        {data.items.map(({ item, roll }) => (
          <li key={roll.id}>
            <Link to="/viden/$id" params={{ id: item.id }} hash="rolls-heading">
              {item.title}
            </Link>
            <span className="muted">{t('rolls.forPlace', { name: placeName(roll.to) })}</span>
            <RollState roll={roll} />
          </li>
        ))}
      </ul>
    </section>
  )
}
