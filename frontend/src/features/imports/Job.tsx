import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ImportJob } from '../../api/types'
import { formatNumber } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { Columns } from './Columns'
import { Faults } from './Faults'
import { Outcome } from './Outcome'
import { importJob } from './queries'
import { useJobWords } from './useJobWords'

interface JobProps {
  id: string
  /** Imports the file that was checked, where it is still at hand. */
  onImport: ((partial: boolean) => void) | undefined
}

/** One import: how far it has come, what was recognised, what is wrong, and what can be done. */
export function Job({ id, onImport }: JobProps) {
  const { data: job, error, isPending } = useQuery(importJob(id))
  if (isPending) return <Skeleton shape="card" />
  if (!job) return <ProblemNotice error={error} />
  return (
    <section className="import-job" aria-labelledby="job-heading">
      <JobHead job={job} />
      {job.finishedAt ? <Outcome job={job} onImport={onImport} /> : <Progress job={job} />}
      <Faults job={job} />
      {job.columns.length > 0 && <Columns columns={job.columns} />}
    </section>
  )
}

function JobHead({ job }: { job: ImportJob }) {
  const { t } = useTranslation()
  const { nameOf, stateOf } = useJobWords()
  const language = currentLanguage()
  const facts = [
    t(`importFormat.${job.format}`),
    t('imports.lines', { count: job.lines, number: formatNumber(job.lines, language) }),
    job.charset && job.charset !== 'UTF-8' && t('imports.charset', { charset: job.charset }),
  ]
  return (
    <header>
      <p className="import-job__state" role="status">
        {stateOf(job)}
      </p>
      <h2 id="job-heading">{nameOf(job)}</h2>
      <p className="muted">{facts.filter(Boolean).join(' · ')}</p>
    </header>
  )
}

function Progress({ job }: { job: ImportJob }) {
  const { t } = useTranslation()
  const language = currentLanguage()
  const done = job.state === 'importing' ? job.imported : job.checked
  return (
    <div className="import__progress">
      <progress value={done} max={job.lines} aria-label={t(`importState.${job.state}`)} />
      <p className="muted">
        {t('imports.soFar', {
          done: formatNumber(done, language),
          total: formatNumber(job.lines, language),
        })}{' '}
        {t('imports.youMayLeave')}
      </p>
    </div>
  )
}
