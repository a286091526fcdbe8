import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ImportJob } from '../../api/types'
import { formatMoment, formatNumber, formatShare } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { ShowMore } from '../../ui/ShowMore'
import { Skeleton } from '../../ui/Skeleton'
import { useImports } from './queries'
import { shareOf, useJobWords } from './useJobWords'

/** Earlier imports, and those that run while one was away. */
export function ImportList({ shown }: { shown: string | undefined }) {
  const { t } = useTranslation()
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage } = useImports()
  const jobs = data?.pages.flatMap((page) => page.items) ?? []
  return (
    <section className="import-list" aria-labelledby="imports-heading">
      <h2 id="imports-heading">{t('imports.earlier')}</h2>
      {isPending && <Skeleton shape="card" />}
      {error !== null && <ProblemNotice error={error} />}
      {data && jobs.length === 0 && <p className="muted">{t('imports.none')}</p>}
      <ul className="nobullet-list">
        {jobs.map((job) => (
          <li key={job.id}>
            <Row job={job} shown={job.id === shown} />
          </li>
        ))}
      </ul>
      <ShowMore
        more={hasNextPage}
        pending={isFetchingNextPage}
        onMore={() => void fetchNextPage()}
      />
    </section>
  )
}

function Row({ job, shown }: { job: ImportJob; shown: boolean }) {
  const { t } = useTranslation()
  const { nameOf, stateOf } = useJobWords()
  const language = currentLanguage()
  const written = job.created + job.changed
  return (
    <p className="import-list__row">
      <Link
        to="/administration/import"
        search={{ job: job.id }}
        {...(shown && { 'aria-current': 'true' as const })}
      >
        {nameOf(job)}
        <span className="sr-only"> : {formatMoment(job.createdAt, language)}</span>
      </Link>
      <span>
        {stateOf(job)}
        {!job.finishedAt && ` (${formatShare(shareOf(job), language)})`}
      </span>
      <span className="muted">
        {formatMoment(job.createdAt, language)}
        {written > 0 &&
          ` · ${t('imports.written', { count: written, number: formatNumber(written, language) })}`}
      </span>
    </p>
  )
}
