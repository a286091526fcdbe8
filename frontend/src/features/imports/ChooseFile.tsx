import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import { Alert } from '../../ui/Alert'
import { DropZone } from '../../ui/DropZone'
import { Icon } from '../../ui/Icon'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { endings, mediaTypeOf } from './files'
import { template } from './queries'

interface ChooseFileProps {
  /** Another one was chosen before. */
  again: boolean
  error: unknown
  onFile: (file: File) => void
}

export function ChooseFile({ again, error, onFile }: ChooseFileProps) {
  const { t } = useTranslation()
  const [refused, setRefused] = useState<string | null>(null)

  function choose([file]: File[]) {
    if (!file) return
    const known = mediaTypeOf(file.name) !== null
    setRefused(known ? null : file.name)
    if (known) onFile(file)
  }

  return (
    <section aria-labelledby="choose-heading">
      <h2 id="choose-heading">{t(again ? 'imports.chooseAnother' : 'imports.choose')}</h2>
      <DropZone
        legend={t('imports.file')}
        text={t('imports.drop')}
        choose={t('imports.chooseFile')}
        hint={t('imports.limits')}
        accept={endings}
        onFiles={choose}
      />
      <p className="import__template">
        <Icon name="sheet" />
        <span>
          {t('imports.noFile')}{' '}
          <a href={template} download>
            {t('imports.template')}
          </a>
        </span>
      </p>
      {refused !== null && (
        <Alert look="error" heading={t('imports.notThatKind', { name: refused })}>
          <p>{t('imports.saveAsCsv')}</p>
        </Alert>
      )}
      {refused === null && error !== null && <SendProblem error={error} />}
    </section>
  )
}

/** A file that cannot be taken at all says why in its first fault. */
function SendProblem({ error }: { error: unknown }) {
  const { t } = useTranslation()
  if (error instanceof DOMException) return null
  const { faults } = problemOf(error)
  if (faults.length === 0) return <ProblemNotice error={error} />
  return (
    <Alert look="error" heading={t('imports.notTaken')}>
      {faults.map(({ detail }) => (
        <p key={detail}>{detail}</p>
      ))}
    </Alert>
  )
}
