import { Icon } from './Icon'

/** Tells, to screen readers too, that something was done. */
export function SavedNote({ text }: { text: string | null }) {
  return (
    <p role="status" className="saved-note">
      {text && (
        <>
          <Icon name="check" />
          {text}
        </>
      )}
    </p>
  )
}
