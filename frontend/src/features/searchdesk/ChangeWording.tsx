import { useTranslation } from 'react-i18next'
import type { Wording } from '../../api/types'
import { useSentForm } from '../../lib/useSentForm'
import { useChangeWording } from './useDeskChanges'
import { WordingForm } from './WordingForm'
import { draftOf, valuesOf } from './wordingValues'

interface ChangeWordingProps {
  wording: Wording
  onDone: () => void
  onCancel: () => void
}

export function ChangeWording({ wording, onDone, onCancel }: ChangeWordingProps) {
  const { t } = useTranslation()
  const change = useChangeWording(wording)
  const form = useSentForm({
    name: `wording-${wording.id}-${wording.version}`,
    initial: valuesOf(wording),
    send: (values) => change.mutateAsync(draftOf(values)),
    onDone,
    onCancel,
  })
  return (
    <WordingForm
      heading={t('searchDesk.words.changeHeading')}
      {...form}
      confirm={t('searchDesk.words.saveChange')}
      pending={change.isPending}
      error={change.error}
    />
  )
}
