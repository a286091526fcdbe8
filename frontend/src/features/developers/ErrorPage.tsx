import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import { CopyButton } from '../../ui/CopyButton'
import { PageHeading } from '../../ui/PageHeading'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { Prose } from './Prose'
import { problemType } from './queries'

/** What the type of a problem leads to. */
export function ErrorPage() {
  const { t } = useTranslation()
  const { slug } = useParams({ from: '/developers/errors/$slug' })
  const { data, error, refetch } = useQuery(problemType(slug))
  if (error && problemOf(error).status === 404) {
    return (
      <article className="guide">
        <PageHeading title={t('developersErrors.unknown')} />
        <p className="lead">{t('developersErrors.unknownText', { slug })}</p>
        <AllKinds />
      </article>
    )
  }
  if (!data) {
    return error ? <ProblemNotice error={error} onRetry={refetch} /> : <Skeleton shape="page" />
  }
  return (
    <article className="guide">
      <p className="guide__kicker">{t('developersErrors.kindOf')}</p>
      <PageHeading title={data.title} />
      <p className="lead">{data.meaning}</p>
      <dl className="problem-facts">
        <div>
          <dt>{t('developersErrors.status')}</dt>
          <dd>
            <code>{data.status}</code>
          </dd>
        </div>
        <div>
          <dt>
            <code>type</code>
          </dt>
          <dd>
            <code>{data.type}</code>{' '}
            <CopyButton text={data.type} label={t('developersErrors.copyType')} />
          </dd>
        </div>
      </dl>
      <Prose text={t('developersErrors.whatNow')} />
      <AllKinds />
    </article>
  )
}

function AllKinds() {
  const { t } = useTranslation()
  return (
    <p>
      <Link to="/developers/errors">{t('developersErrors.all')}</Link>
    </p>
  )
}
