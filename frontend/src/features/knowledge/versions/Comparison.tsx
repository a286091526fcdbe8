import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemNotice } from '../../../ui/ProblemNotice'
import { Skeleton } from '../../../ui/Skeleton'
import { WordDiff } from '../../../ui/WordDiff'
import { fieldLabel } from '../fieldLabel'
import { comparison } from './queries'

interface ComparisonProps {
  id: string
  from: number
  to: number
}

export function Comparison({ id, from, to }: ComparisonProps) {
  const { t } = useTranslation()
  const heading = useRef<HTMLHeadingElement>(null)
  const { data, error, isPending, refetch } = useQuery(comparison(id, from, to))

  // Asked for further down the page: the answer is up here.
  useEffect(() => heading.current?.focus(), [])

  return (
    <section className="comparison" aria-labelledby="comparison-heading">
      <h2 id="comparison-heading" ref={heading} tabIndex={-1}>
        {t('version.comparison', { from, to })}
      </h2>
      <p className="diff-key" aria-hidden="true">
        <ins>{t('diff.added')}</ins> <del>{t('diff.removed')}</del>
      </p>
      {isPending && <Skeleton shape="card" count={2} />}
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data?.fields.length === 0 && <p>{t('version.same')}</p>}
      {data && data.fields.length > 0 && (
        <dl className="changes">
          {data.fields.map(({ field, segments }) => (
            <div key={field}>
              <dt>{fieldLabel(field, t)}</dt>
              <dd>
                <WordDiff segments={segments} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}
