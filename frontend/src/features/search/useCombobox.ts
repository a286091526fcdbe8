import { type KeyboardEvent, useState } from 'react'
import type { Suggestion } from '../../api/types'
import { useDebounced } from '../../lib/useDebounced'

/** The keyboard pattern of an editable combobox with a list: the focus stays in the text field. */
export function useCombobox(initial: string, choose: (suggestion: Suggestion) => void) {
  const [text, setText] = useState(initial)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const settled = useDebounced(text, 150)

  function close() {
    setOpen(false)
    setActive(-1)
  }

  function type(value: string) {
    setText(value)
    setOpen(true)
    setActive(-1)
  }

  function move(step: 1 | -1, count: number) {
    setOpen(true)
    setActive((now) => ((now + step + (count + 1) + 1) % (count + 1)) - 1)
  }

  function onKeyDown(event: KeyboardEvent, options: Suggestion[]) {
    const chosen = options[active]
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (options.length > 0) move(event.key === 'ArrowDown' ? 1 : -1, options.length)
    } else if (event.key === 'Escape' && open) {
      event.preventDefault()
      close()
    } else if (event.key === 'Enter' && open && chosen) {
      event.preventDefault()
      close()
      choose(chosen)
    }
  }

  return { text, setText, settled, open, active, close, type, onKeyDown }
}
