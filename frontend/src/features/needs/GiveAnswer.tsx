import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import { itemsAbout } from '../../api/queries'
import type { Need } from '../../api/types'
import { settled } from '../../lib/settled'
import { useDebounced } from '../../lib/useDebounced'
import { useKeptForm } from '../../lib/useKeptForm'
import { Choices } from '../../ui/Choices'
import { FormDialog } from '../../ui/FormDialog'
import { FormProblem } from '../../ui/FormProblem'
import { TextField } from '../../ui/TextField'
import { mySharedItems } from './queries'
import { useGiveAnswer } from './useNeedChanges'

interface Chosen {
  id: string
  title: string
}

interface AnswerValues {
  item: Chosen | null
  note: string
}

const empty: AnswerValues = { item: null, note: '' }

interface GiveAnswerProps {
  need: Need
  onDone: (text: string) => void
}

/** Names an item that is there already as the answer; the reader's own come first. */
export function GiveAnswer({ need, onDone }: GiveAnswerProps) {
  const { t } = useTranslation()
  const form = useKeptForm(`answer-${need.id}`, empty)
  const give = useGiveAnswer(need.id)
  const [missing, setMissing] = useState(false)
  const { item, note } = form.values
  const faults = faultsAt(give.error)

  async function submit() {
    setMissing(item === null)
    if (!item) return false
    const given = await settled(
      give.mutateAsync({
        body: { item: item.id, note: note.trim() || null },
        key: crypto.randomUUID(),
      }),
    )
    if (given) {
      form.startFrom(empty)
      onDone(t('needs.answerGiven', { title: item.title }))
    }
    return given
  }

  return (
    <FormDialog
      button={t('needs.giveAnswer')}
      look="primary"
      icon="plus"
      heading={t('needs.giveHeading')}
      confirm={t('needs.giveConfirm')}
      pending={give.isPending}
      onSubmit={submit}
    >
      <p>{t('needs.giveText')}</p>
      <ItemPicker
        chosen={item}
        fault={missing ? t('needs.itemMissing') : faults.item}
        onChoose={(next) => form.set('item', next)}
      />
      <TextField
        id="answer-note"
        label={t('needs.note')}
        hint={t('needs.noteHint')}
        rows={3}
        maxLength={1000}
        value={note}
        fault={faults.note}
        onChange={(value) => form.set('note', value)}
      />
      <FormProblem error={give.error} />
    </FormDialog>
  )
}

interface ItemPickerProps {
  chosen: Chosen | null
  fault: string | undefined
  onChoose: (chosen: Chosen) => void
}

function ItemPicker({ chosen, fault, onChoose }: ItemPickerProps) {
  const { t } = useTranslation()
  const [letters, setLetters] = useState('')
  const q = useDebounced(letters.trim(), 300)
  const found = useQuery(itemsAbout(q)).data?.items ?? []
  const own = useQuery(mySharedItems()).data?.items ?? []
  const offered = q.length > 2 ? found : own
  const choices = [...(chosen ? [chosen] : []), ...offered.filter(({ id }) => id !== chosen?.id)]
  return (
    <>
      <TextField
        id="answer-q"
        label={t('needs.findItem')}
        hint={t('needs.findItemHint')}
        value={letters}
        fault={choices.length === 0 ? fault : undefined}
        onChange={setLetters}
      />
      {choices.length > 0 && (
        <Choices
          id="answer-item"
          legend={q.length > 2 ? t('needs.found') : t('needs.yourOwn')}
          type="radio"
          fault={fault}
          chosen={chosen ? [chosen.id] : []}
          choices={choices.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(id) => {
            const next = choices.find((one) => one.id === id)
            if (next) onChoose({ id: next.id, title: next.title })
          }}
        />
      )}
    </>
  )
}
