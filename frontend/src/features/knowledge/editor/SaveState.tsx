import { useTranslation } from 'react-i18next'
import { formatTime } from '../../../lib/format'
import { currentLanguage } from '../../../lib/i18n'
import type { DraftState } from './draftState'

/** Seen at every moment, spoken only when something has settled. */
export function SaveState({ draft }: { draft: DraftState }) {
  const { t } = useTranslation()
  const { saving, savedAt, unsaved } = draft
  const saved = savedAt && t('save.done', { time: formatTime(savedAt, currentLanguage()) })

  function now() {
    switch (saving.state) {
      case 'untouched':
        return unsaved.length > 0 ? t('save.notYet') : ''
      case 'changed':
        return t('save.notYet')
      case 'saving':
        return t('save.saving')
      case 'saved':
        return saved
      case 'refused':
        return t('save.refused')
      default:
        return t('save.keptHere')
    }
  }

  const settled = ['saved', 'saving', 'changed'].includes(saving.state) ? saved : now()
  return (
    <>
      <span className="save-state" aria-hidden="true">
        {now()}
      </span>
      <span className="sr-only" role="status">
        {settled}
      </span>
    </>
  )
}
