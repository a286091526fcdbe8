import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Alert } from '../../ui/Alert'
import { MissingPage } from '../../ui/MissingPage'
import { PendingPage } from '../../ui/PendingPage'
import { EditionReading } from './EditionReading'
import { edition, infoPackage } from './queries'

/** A package as it was issued last. */
export function PackagePage() {
  const { t } = useTranslation()
  const { slug } = useParams({ from: '/informationspakker/$slug' })
  const { data, error, refetch } = useQuery(infoPackage(slug))
  if (error !== null && problemOf(error).status === 404) return <MissingPage what="package" />
  if (!data) return <PendingPage error={error} onRetry={() => void refetch()} />
  const { latest, editions, allowed } = data
  if (!latest) return <MissingPage what="package" />
  return (
    <div className="container page package">
      <EditionReading edition={latest} />
      {editions.length > 1 && (
        <section className="package__editions" aria-labelledby="editions">
          <h2 id="editions">{t('infoPackages.editions')}</h2>
          <ul>
            {editions.map(({ number, issuedOn }) => (
              <li key={number}>
                <Link
                  to="/informationspakker/$slug/udgaver/$number"
                  params={{ slug, number: String(number) }}
                >
                  {t('infoPackages.edition', { number })}
                </Link>{' '}
                <span className="muted">{formatDate(issuedOn, currentLanguage())}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {allowed.includes('change') && (
        <p className="actions">
          <Link to="/administration/informationspakker/$slug" params={{ slug }}>
            {t('infoPackages.workOn')}
          </Link>
        </p>
      )}
    </div>
  )
}

/** An edition, as it was. */
export function EditionPage() {
  const { t } = useTranslation()
  const { slug, number } = useParams({ from: '/informationspakker/$slug/udgaver/$number' })
  const { data, error, refetch } = useQuery(edition(slug, Number(number)))
  if (error !== null && problemOf(error).status < 500) return <MissingPage what="package" />
  if (!data) return <PendingPage error={error} onRetry={() => void refetch()} />
  return (
    <div className="container page package">
      {data.number < data.latest && (
        <Alert look="info" heading={t('infoPackages.older')}>
          <p>
            <Link to="/informationspakker/$slug" params={{ slug }}>
              {t('infoPackages.toLatest')}
            </Link>
          </p>
        </Alert>
      )}
      <EditionReading edition={data} />
    </div>
  )
}
