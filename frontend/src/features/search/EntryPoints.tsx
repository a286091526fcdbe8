import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon'

export function EntryPoints() {
  const { t } = useTranslation()
  return (
    <nav className="container entries" aria-label={t('entry.label')}>
      <Link className="entry entry--sun" to="/" search={{ outcome: ['negative'] }}>
        <Icon name="turned" />
        <span className="entry__title">{t('entry.negative.title')}</span>
        <span className="entry__text">{t('entry.negative.text')}</span>
      </Link>
      <Link className="entry entry--fjord" to="/temagrupper">
        <Icon name="group" />
        <span className="entry__title">{t('entry.groups.title')}</span>
        <span className="entry__text">{t('entry.groups.text')}</span>
      </Link>
      <Link className="entry entry--coral" to="/kommuner">
        <Icon name="map" />
        <span className="entry__title">{t('entry.map.title')}</span>
        <span className="entry__text">{t('entry.map.text')}</span>
      </Link>
    </nav>
  )
}
