import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'

/** What is listed comes near and is not what was asked for: the network may know it all the same. */
export function NothingExactly({ q, count }: { q: string; count: number }) {
  const { t } = useTranslation()
  return (
    <div className="loose-hits">
      <p>{t('search.loose', { count, number: formatNumber(count, currentLanguage()) })}</p>
      <Link className="button button-secondary" to="/efterlyst/ny" search={{ q }}>
        {t('search.empty.askLink')}
      </Link>
    </div>
  )
}
