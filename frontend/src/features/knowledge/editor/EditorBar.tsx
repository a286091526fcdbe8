import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useDeleteDraft } from '../../../api/knowledgeItems'
import type { KnowledgeItem } from '../../../api/types'
import { Button } from '../../../ui/Button'
import { DeleteDraft } from '../DeleteDraft'
import { ChangesDialog } from './ChangesDialog'
import type { DraftKeeper } from './DraftKeeper'
import type { DraftState } from './draftState'
import { SaveState } from './SaveState'
import { SendButtons } from './SendButtons'
import { type Step, steps } from './stepNames'
import { type MissingField, missingIn } from './steps'

export interface EditorBarProps {
  draft: DraftState
  keeper: DraftKeeper
  step: Step
  onStep: (step: Step) => void
  check: (wanted?: MissingField[]) => boolean
  onFaults: () => void
  onDone: (item: KnowledgeItem) => void
}

export function EditorBar(props: EditorBarProps) {
  const { draft, keeper, step, onStep, check, onFaults } = props
  const { t } = useTranslation()
  const deleteDraft = useDeleteDraft()
  const navigate = useNavigate()
  const place = steps.indexOf(step)
  const previous = steps[place - 1]
  const next = steps[place + 1]
  const explicit = draft.item !== null && !keeper.savesItself

  async function saveNow() {
    const begun = missingIn(draft.values).filter((one) => one === 'kind' || one === 'title')
    if (!check(begun)) return
    if (!(await keeper.saveAll())) onFaults()
  }

  return (
    <div className="editor__bar">
      {previous && (
        <Button look="secondary" icon="back" onClick={() => onStep(previous)}>
          {t('step.back')}
        </Button>
      )}
      {next && (
        <Button look={explicit ? 'secondary' : 'primary'} onClick={() => onStep(next)}>
          <span>
            {t('step.next')}
            <span className="editor__next-name">: {t(`step.${next}`)}</span>
          </span>
        </Button>
      )}
      {!next && <SendButtons {...props} />}
      {explicit && (
        <ChangesDialog
          draft={draft}
          onSave={async () => {
            if (!(await keeper.saveAll())) onFaults()
          }}
        />
      )}
      <div className="editor__saving">
        <SaveState draft={draft} />
        {!explicit && (
          <Button look="quiet" onClick={() => void saveNow()}>
            {t('save.now')}
          </Button>
        )}
        {draft.item?.allowed.includes('delete') && (
          <DeleteDraft
            title={draft.item.title}
            onDelete={async () => {
              await keeper.letGo((id, etag) => deleteDraft.mutateAsync({ id, etag }))
              await navigate({ to: '/min-side' })
            }}
          />
        )}
      </div>
    </div>
  )
}
