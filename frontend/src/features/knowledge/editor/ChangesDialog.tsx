import { useTranslation } from 'react-i18next'
import { wordDiff } from '../../../lib/wordDiff'
import { ReasonDialog } from '../../../ui/ReasonDialog'
import { WordDiff } from '../../../ui/WordDiff'
import { fieldLabel } from '../fieldLabel'
import type { DraftState } from './draftState'
import { useFieldText } from './fieldText'
import { valuesOf } from './formValues'

interface ChangesDialogProps {
  draft: DraftState
  onSave: () => Promise<unknown>
}

/** What others read already is changed knowingly: first a look at what will be different. */
export function ChangesDialog({ draft, onSave }: ChangesDialogProps) {
  const { t } = useTranslation()
  const textIn = useFieldText()
  const { unsaved, values, item } = draft
  if (!item) return null
  const before = valuesOf(item)
  return (
    <ReasonDialog
      button={t('save.changes')}
      heading={t('changes.heading')}
      text={t('changes.text', { count: unsaved.length })}
      confirm={t('changes.confirm')}
      disabled={unsaved.length === 0}
      onConfirm={onSave}
    >
      <dl className="changes">
        {unsaved.map((field) => (
          <div key={field.id}>
            <dt>{fieldLabel(field.id, t)}</dt>
            <dd>
              <WordDiff segments={wordDiff(textIn(field, before), textIn(field, values))} />
            </dd>
          </div>
        ))}
      </dl>
    </ReasonDialog>
  )
}
