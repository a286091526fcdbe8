import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../lib/useAttempt'
import { useSentForm } from '../../lib/useSentForm'
import { useAddWording } from './useDeskChanges'
import { WordingForm } from './WordingForm'
import { draftOf, noWords } from './wordingValues'

interface NewWordingProps {
  /** What somebody looked for in vain. */
  word: string | undefined
  onDone: (words: string) => void
  onCancel: () => void
}

export function NewWording({ word, onDone, onCancel }: NewWordingProps) {
  const { t } = useTranslation()
  const add = useAddWording()
  const keyFor = useAttempt()
  const form = useSentForm({
    name: `wording-new-${word ?? ''}`,
    initial: word ? { ...noWords, words: `${word}\n` } : noWords,
    afterwards: noWords,
    send: (values) => {
      const body = draftOf(values)
      return add.mutateAsync({ body, key: keyFor(body) })
    },
    onDone: ({ words }) => onDone(words.join(', ')),
    onCancel,
  })
  return (
    <WordingForm
      heading={t('searchDesk.words.add')}
      {...form}
      confirm={t('searchDesk.words.save')}
      pending={add.isPending}
      error={add.error}
    />
  )
}
