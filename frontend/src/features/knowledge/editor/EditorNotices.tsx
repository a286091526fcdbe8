import { useTranslation } from 'react-i18next'
import { formatDate } from '../../../lib/format'
import { currentLanguage } from '../../../lib/i18n'
import { Alert } from '../../../ui/Alert'
import { Button } from '../../../ui/Button'
import { LoggedOut } from '../../../ui/LoggedOut'
import { ProblemNotice } from '../../../ui/ProblemNotice'
import { fieldLabel } from '../fieldLabel'
import { returnedBy } from '../returnedBy'
import type { DraftKeeper } from './DraftKeeper'
import type { DraftState } from './draftState'

interface EditorNoticesProps {
  draft: DraftState
  keeper: DraftKeeper
}

/** What the writer should know before going on, and always: that the text is not lost. */
export function EditorNotices({ draft, keeper }: EditorNoticesProps) {
  const { t } = useTranslation()
  const { saving, item, taken } = draft
  return (
    <>
      {item?.status === 'draft' && item.returned && (
        <Alert look="warning" heading={returnedBy(item.returned.by, t)}>
          <p className="prose">{item.returned.comment}</p>
          <p className="muted">{formatDate(item.returned.at, currentLanguage())}</p>
        </Alert>
      )}
      {saving.state === 'logged-out' && <LoggedOut />}
      {saving.state === 'offline' && (
        <Alert look="warning" heading={t('save.offline')}>
          <p>{t('save.offlineText')}</p>
        </Alert>
      )}
      {saving.state === 'failed' && (
        <ProblemNotice error={saving.error} onRetry={() => void keeper.save()} />
      )}
      {draft.restored && (
        <Alert look="info">
          <p>{t('save.restored')}</p>
          {(!item || !keeper.savesItself) && (
            <Button look="secondary" onClick={keeper.discard}>
              {t('save.discard')}
            </Button>
          )}
        </Alert>
      )}
      {taken.length > 0 && (
        <Alert look="info" heading={t('merge.taken')}>
          <p>{t('merge.takenText')}</p>
          <ul>
            {taken.map(({ id }) => (
              <li key={id}>{fieldLabel(id, t)}</li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  )
}
