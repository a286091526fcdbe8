import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { strategies } from './queries'

/** The versions that the reader sees, besides the one that is shown. */
export function Versions({ shown }: { shown: string }) {
  const { t } = useTranslation()
  const others = (useQuery(strategies()).data?.items ?? []).filter(({ id }) => id !== shown)
  if (others.length === 0) return null
  const day = (iso: string) => formatDate(iso, currentLanguage())
  return (
    <section className="strategy-versions" aria-labelledby="strategy-versions">
      <h2 id="strategy-versions">{t('strategy.versions')}</h2>
      <ul className="nobullet-list">
        {others.map((version) => (
          <li key={version.id}>
            <Link to="/strategi/$id" params={{ id: version.id }}>
              {version.title}
            </Link>
            <span className={`strategy-state strategy-state--${version.status}`}>
              {t(`strategy.status.${version.status}`)}
            </span>
            <span className="muted">
              {t('strategy.period', { from: day(version.periodFrom), to: day(version.periodTo) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
