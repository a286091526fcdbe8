import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './Button'

interface CopyButtonProps {
  text: string
  label: string
}

export function CopyButton({ text, label }: CopyButtonProps) {
  const { t } = useTranslation()
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle')

  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setState('copied')
    } catch {
      setState('refused')
    }
  }

  return (
    <span className="copy">
      <Button look="quiet" icon={state === 'copied' ? 'check' : 'copy'} onClick={copy}>
        {label}
      </Button>
      <span role="status" className="copy__status">
        {state === 'copied' && t('copy.done')}
        {state === 'refused' && t('copy.refused')}
      </span>
    </span>
  )
}
