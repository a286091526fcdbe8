import { useTranslation } from 'react-i18next'
import type { ImportJob } from '../../api/types'

/** How much has been done of the step that an import is at, from 0 to 1. */
export function shareOf(job: ImportJob) {
  const done = job.state === 'importing' ? job.imported : job.checked
  return job.lines > 0 ? done / job.lines : 0
}

/** How an import is spoken of. */
export function useJobWords() {
  const { t } = useTranslation()
  return {
    nameOf: (job: ImportJob) => job.fileName ?? t('imports.nameless'),
    stateOf: (job: ImportJob) => {
      if (job.state !== 'done') return t(`importState.${job.state}`)
      if (job.dryRun)
        return t(job.faulty > 0 ? 'imports.checkedWithFaults' : 'imports.checkedClean')
      return t('importState.done')
    },
  }
}
