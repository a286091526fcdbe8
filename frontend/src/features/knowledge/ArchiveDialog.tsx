import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { $api } from '../../api/client'
import type { StatusChange } from '../../api/knowledgeItems'
import type { KnowledgeItem } from '../../api/types'
import { useDebounced } from '../../lib/useDebounced'
import { Choices } from '../../ui/Choices'
import { Field } from '../../ui/Field'
import { ReasonDialog } from '../../ui/ReasonDialog'

interface ArchiveDialogProps {
  item: KnowledgeItem
  onArchive: (change: Omit<StatusChange, 'id' | 'etag'>) => Promise<unknown>
}

/** Taken out of the search with a reason; what takes its place is named where there is such a thing. */
export function ArchiveDialog({ item, onArchive }: ArchiveDialogProps) {
  const { t } = useTranslation()
  const [successor, setSuccessor] = useState<{ id: string; title: string } | null>(null)
  return (
    <ReasonDialog
      look="quiet"
      icon="sheet"
      button={t('archive.button')}
      heading={t('archive.question')}
      text={t('archive.consequence')}
      confirm={t('archive.confirm')}
      reason={{ label: t('archive.reason'), hint: t('archive.reasonHint'), required: true }}
      onConfirm={(reason) =>
        onArchive({
          status: 'archived',
          reason,
          ...(successor && { supersededBy: successor.id }),
        })
      }
    >
      {item.allowed.includes('supersede') && (
        <SuccessorPicker item={item} chosen={successor} onChoose={setSuccessor} />
      )}
    </ReasonDialog>
  )
}

interface SuccessorPickerProps {
  item: KnowledgeItem
  chosen: { id: string; title: string } | null
  onChoose: (chosen: { id: string; title: string } | null) => void
}

function SuccessorPicker({ item, chosen, onChoose }: SuccessorPickerProps) {
  const { t } = useTranslation()
  const id = useId()
  const [letters, setLetters] = useState('')
  const q = useDebounced(letters.trim(), 300)
  const { data } = useQuery(
    $api.queryOptions(
      'get',
      '/api/v1/knowledge-items',
      { params: { query: { q, limit: 6 } } },
      { enabled: q.length > 2 },
    ),
  )
  const found = (data?.items ?? []).filter((one) => one.id !== item.id && one.id !== chosen?.id)
  const choices = [...(chosen ? [chosen] : []), ...found.slice(0, 5)]
  return (
    <div className="successor">
      <Field id={`${id}-q`} label={t('archive.successor')} hint={t('archive.successorHint')}>
        {(control) => (
          <input
            id={control.id}
            className="form-input"
            type="search"
            autoComplete="off"
            aria-describedby={control.describedBy}
            value={letters}
            onChange={(event) => setLetters(event.target.value)}
          />
        )}
      </Field>
      <div role="status">
        {choices.length > 0 && (
          <Choices
            id={`${id}-found`}
            legend={t('archive.found', { count: choices.length })}
            type="checkbox"
            chosen={chosen ? [chosen.id] : []}
            choices={choices.map((one) => ({ value: one.id, label: one.title }))}
            onChange={(one, on) =>
              onChoose(on ? (choices.find((choice) => choice.id === one) ?? null) : null)
            }
          />
        )}
      </div>
    </div>
  )
}
