import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageHeading } from './PageHeading'

/** For a thing that is not there, or that the reader may not see: the service does not tell which. */
export function MissingPage({
  what,
}: {
  what:
    | 'item'
    | 'group'
    | 'municipality'
    | 'region'
    | 'person'
    | 'invitation'
    | 'event'
    | 'need'
    | 'partner'
    | 'check'
    | 'workshop'
    | 'strategy'
    | 'goal'
    | 'stakeholder'
    | 'package'
    | 'body'
}) {
  const { t } = useTranslation()
  return (
    <div className="container page">
      <PageHeading title={t(`missing.${what}`)} />
      <p className="lead">{t('missing.text')}</p>
      <Link className="button button-primary" to="/" search={{}}>
        {t('notFound.toSearch')}
      </Link>
    </div>
  )
}
