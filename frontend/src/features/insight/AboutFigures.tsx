import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { fetchAs } from '../../api/fetchAs'
import type { InsightState } from '../../api/types'
import { formatMoment } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { saveFile } from '../../lib/saveFile'
import { Button } from '../../ui/Button'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { asked, type YearsFilter } from './filter'

interface AboutFiguresProps {
  /** Of the service, as it is called in the address. */
  page: string
  years: YearsFilter
  definition: { version: number; text: string }
  state: InsightState
}

/** What exactly is counted and up to when; the whole as a table, and on paper. */
export function AboutFigures({ page, years, definition, state }: AboutFiguresProps) {
  const { t } = useTranslation()
  const download = useMutation({
    mutationFn: async () => {
      const query = new URLSearchParams(
        Object.entries(asked(years)).map(([name, year]) => [name, String(year)]),
      )
      return (await fetchAs('text/csv', `/api/v1/insights/${page}?${query}`)).blob()
    },
    onSuccess: (file) => saveFile(`${page}.csv`, file),
  })
  return (
    <section className="insight-about" aria-labelledby="insight-about">
      <h2 id="insight-about">{t('insight.definition')}</h2>
      <p>{definition.text}</p>
      <p className="muted">
        {t('metrics.version', { version: definition.version })}.{' '}
        {state.computedUpTo
          ? t('insight.upTo', { moment: formatMoment(state.computedUpTo, currentLanguage()) })
          : t('insight.making')}
      </p>
      <div className="actions">
        <Button
          look="secondary"
          icon="sheet"
          disabled={download.isPending}
          onClick={() => download.mutate()}
        >
          {t('insight.csv')}
        </Button>
        <Button look="secondary" icon="print" onClick={() => window.print()}>
          {t('insight.print')}
        </Button>
      </div>
      {download.error && <ProblemNotice error={download.error} />}
    </section>
  )
}
