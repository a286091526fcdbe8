import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Wording } from '../../api/types'
import { Button } from '../../ui/Button'
import { ReasonDialog } from '../../ui/ReasonDialog'
import { ChangeWording } from './ChangeWording'
import { DeskByline } from './DeskByline'
import { useRemoveWording } from './useDeskChanges'
import { WordingWords } from './WordingWords'

interface WordingCardProps {
  wording: Wording
  onDone: (text: string) => void
}

export function WordingCard({ wording, onDone }: WordingCardProps) {
  const { t } = useTranslation()
  const [changing, setChanging] = useState(false)
  const remove = useRemoveWording(wording)
  const words = wording.words.join(', ')
  if (changing) {
    return (
      <ChangeWording
        wording={wording}
        onDone={() => {
          onDone(t('searchDesk.words.changed', { words }))
          setChanging(false)
        }}
        onCancel={() => setChanging(false)}
      />
    )
  }
  return (
    <article className="wording">
      <WordingWords {...wording} />
      {wording.note && <p className="wording__note">{wording.note}</p>}
      <div className="wording__foot">
        <DeskByline by={wording.changedBy} at={wording.changedAt} />
        <div className="wording__actions">
          <Button look="quiet" icon="edit" onClick={() => setChanging(true)}>
            {t('searchDesk.words.change')} <span className="sr-only">: {words}</span>
          </Button>
          <ReasonDialog
            look="quiet"
            icon="close"
            button={t('searchDesk.words.remove')}
            about={words}
            heading={t('searchDesk.words.removeHeading')}
            text={t('searchDesk.words.removeText', { words })}
            confirm={t('searchDesk.words.remove')}
            onConfirm={async () => {
              await remove.mutateAsync()
              onDone(t('searchDesk.words.removed', { words }))
            }}
          />
        </div>
      </div>
    </article>
  )
}
