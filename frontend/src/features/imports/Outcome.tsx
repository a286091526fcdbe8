import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ImportJob } from '../../api/types'
import { formatNumber } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Alert } from '../../ui/Alert'
import { Button } from '../../ui/Button'

interface OutcomeProps {
  job: ImportJob
  onImport: ((partial: boolean) => void) | undefined
}

export function Outcome({ job, onImport }: OutcomeProps) {
  if (job.state === 'done' && job.dryRun) return <Checked job={job} onImport={onImport} />
  return <Imported job={job} />
}

function Checked({ job, onImport }: OutcomeProps) {
  const { t } = useTranslation()
  const words = { count: job.ready, number: formatNumber(job.ready, currentLanguage()) }
  const clean = job.faulty === 0
  if (job.ready === 0) return <p>{t('imports.nothingReady')}</p>
  return (
    <>
      <p className="import-job__what">
        {t(clean ? 'imports.allReady' : 'imports.someReady', words)}
      </p>
      {onImport ? (
        <div className="actions">
          <Button look={clean ? 'primary' : 'secondary'} onClick={() => onImport(!clean)}>
            {t(clean ? 'imports.import' : 'imports.importRest', words)}
          </Button>
        </div>
      ) : (
        <p>{t('imports.chooseToImport')}</p>
      )}
    </>
  )
}

function Imported({ job }: { job: ImportJob }) {
  const { t } = useTranslation()
  const language = currentLanguage()
  if (job.state === 'refused') return <p>{t('imports.nothingWritten')}</p>
  return (
    <>
      {job.state === 'failed' && (
        <Alert look="error" heading={t('importState.failed')}>
          <p>{t('imports.failedText')}</p>
        </Alert>
      )}
      <dl className="import-job__counts">
        {(['created', 'changed', 'unchanged'] as const).map((name) => (
          <div key={name}>
            <dt>{t(`imports.${name}`)}</dt>
            <dd>{formatNumber(job[name], language)}</dd>
          </div>
        ))}
      </dl>
      {job.created + job.changed > 0 && (
        <p>
          <Link to="/" search={{ sort: 'newest' }}>
            {t('imports.seeNewest')}
          </Link>
        </p>
      )}
    </>
  )
}
