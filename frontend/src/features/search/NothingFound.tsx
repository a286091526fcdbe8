import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../ui/EmptyState'

export function NothingFound({ filtered, q }: { filtered: boolean; q: string | undefined }) {
  const { t } = useTranslation()
  return (
    <EmptyState heading={t('search.empty.heading')}>
      <ul>
        {filtered && <li>{t('search.empty.fewerFilters')}</li>}
        <li>{t('search.empty.otherWords')}</li>
        <li>
          <Link to="/temagrupper">{t('search.empty.groups')}</Link>
        </li>
        <li>
          <Link to="/">{t('search.empty.all')}</Link>
        </li>
      </ul>
      <p>{t('search.empty.ask')}</p>
      <Link className="button button-secondary" to="/efterlyst/ny" search={q ? { q } : {}}>
        {t('search.empty.askLink')}
      </Link>
    </EmptyState>
  )
}
