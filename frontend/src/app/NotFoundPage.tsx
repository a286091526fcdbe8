import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageHeading } from '../ui/PageHeading'
import { YarnBall } from '../ui/YarnBall'

export function NotFoundPage() {
  const { t } = useTranslation()
  return (
    <div className="container page lost">
      <svg className="lost__picture" viewBox="0 0 520 200" aria-hidden="true" focusable="false">
        <path className="lost__hill" d="M0 190C120 120 240 120 330 160s130 20 190 4v36H0Z" />
        <path
          className="thread"
          d="M6 184c60-40 120-60 170-54s40 40 6 38 0-58 60-48 92 46 150 44"
        />
        <YarnBall cx={432} cy={138} r={34} />
      </svg>
      <PageHeading title={t('notFound.title')} />
      <p className="lead">{t('notFound.text')}</p>
      <Link className="button button-primary" to="/" search={{}}>
        {t('notFound.toSearch')}
      </Link>
    </div>
  )
}
