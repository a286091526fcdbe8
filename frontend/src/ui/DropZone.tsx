import { type DragEvent, useRef, useState } from 'react'
import { Button } from './Button'

interface DropZoneProps {
  /** What it is for, for those who do not see it. */
  legend: string
  text: string
  /** What the button says. */
  choose: string
  hint: string
  /** Endings and media types that the file dialog shows. */
  accept: string
  multiple?: boolean
  onFiles: (files: File[]) => void
}

/** A place to drop files on; whoever uses no mouse has the button. */
export function DropZone({
  legend,
  text,
  choose,
  hint,
  accept,
  multiple = false,
  onFiles,
}: DropZoneProps) {
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
      <legend className="sr-only">{legend}</legend>
      <p className="drop-zone__text">{text}</p>
      <Button look="secondary" icon="plus" onClick={() => input.current?.click()}>
        {choose}
      </Button>
      <input
        ref={input}
        type="file"
        className="sr-only"
        tabIndex={-1}
        multiple={multiple}
        accept={accept}
        aria-label={choose}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
      <p className="drop-zone__hint">{hint}</p>
    </fieldset>
  )
}
