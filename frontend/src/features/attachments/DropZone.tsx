import { type DragEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { accepted } from './values'

/** A place to drop files on; whoever uses no mouse has the button. */
export function DropZone({ onFiles }: { onFiles: (files: File[]) => void }) {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)

  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    onFiles([...event.dataTransfer.files])
  }

  return (
    // The button inside does the same for those who do not drag.
    <fieldset
      className={`drop-zone${over ? ' drop-zone--over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <legend className="sr-only">{t('attachments.add')}</legend>
      <p className="drop-zone__text">{t('attachments.drop')}</p>
      <Button look="secondary" icon="plus" onClick={() => input.current?.click()}>
        {t('attachments.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        className="sr-only"
        tabIndex={-1}
        multiple
        accept={accepted}
        aria-label={t('attachments.choose')}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
      <p className="drop-zone__hint">{t('attachments.limits')}</p>
    </fieldset>
  )
}
