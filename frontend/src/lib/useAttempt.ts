import { useRef } from 'react'

/** One key for one content: pressing twice, or trying again after a lost answer, sends it once. */
export function useAttempt() {
  const attempt = useRef({ text: '', key: '' })
  return (content: unknown) => {
    const text = JSON.stringify(content)
    if (attempt.current.text !== text) attempt.current = { text, key: crypto.randomUUID() }
    return attempt.current.key
  }
}
