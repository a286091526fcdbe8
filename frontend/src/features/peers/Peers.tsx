import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ChoosePeers } from './ChoosePeers'
import { chosenPeers, peersOf } from './queries'

interface PeersProps {
  code: string
  name: string
}

/** The municipalities that are most like this one, each with what they have in common. */
export function Peers({ code, name }: PeersProps) {
  const { t } = useTranslation()
  const { data } = useQuery(peersOf(code))
  const { data: chosen } = useQuery(chosenPeers(code))
  if (!data) return null
  return (
    <section className="box" aria-labelledby="peers-heading">
      <h2 id="peers-heading">{t('peers.heading')}</h2>
      <p>{t('peers.text', { name })}</p>
      <ul className="peers nobullet-list">
        {data.items.map(({ municipality, traits }) => (
          <li key={municipality.code}>
            <Link to="/kommuner/$code" params={{ code: municipality.code }}>
              {municipality.name}
            </Link>
            <span className="muted">{traits.map(({ detail }) => detail).join(' · ')}</span>
          </li>
        ))}
      </ul>
      {chosen?.allowed.includes('change') && (
        <ChoosePeers key={chosen.version} chosen={chosen} code={code} />
      )}
    </section>
  )
}
