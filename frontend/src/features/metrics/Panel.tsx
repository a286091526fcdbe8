import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'

interface PanelProps<T> {
  name: 'time' | 'rolls' | 'reach'
  measure: { data: T | undefined; error: unknown; isLoading: boolean }
  children: (data: T) => ReactNode
}

/** One measure: in words, as a plot, and what exactly is counted. */
export function Panel<T extends { definition: { version: number; text: string } }>({
  name,
  measure: { data, error, isLoading },
  children,
}: PanelProps<T>) {
  const { t } = useTranslation()
  return (
    <section className="measure" aria-labelledby={`measure-${name}`}>
      <h2 id={`measure-${name}`}>{t(`metrics.${name}.heading`)}</h2>
      {isLoading && <Skeleton shape="card" />}
      {Boolean(error) && <ProblemNotice error={error} />}
      {data && (
        <>
          {children(data)}
          <details className="measure__definition">
            <summary>{t('metrics.definition')}</summary>
            <p>{data.definition.text}</p>
            <p className="muted">{t('metrics.version', { version: data.definition.version })}</p>
          </details>
        </>
      )}
    </section>
  )
}
