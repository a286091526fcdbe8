import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Need } from '../../api/types'
import { Alert } from '../../ui/Alert'
import { Button } from '../../ui/Button'

interface AnsweringNoteProps {
  need: Need
  /** Whether the draft could not be named as the answer. */
  failed: boolean
  onRetry: () => void
}

/** Tells somebody who writes which question it is an answer to, and when others see that. */
export function AnsweringNote({ need, failed, onRetry }: AnsweringNoteProps) {
  const { t } = useTranslation()
  return (
    <Alert look={failed ? 'warning' : 'info'}>
      <p>
        {t('needs.answering')}{' '}
        <Link to="/efterlyst/$id" params={{ id: need.id }}>
          {need.question}
        </Link>
      </p>
      <p>{failed ? t('needs.notLinked') : t('needs.answeringText')}</p>
      {failed && (
        <Button look="secondary" onClick={onRetry}>
          {t('needs.linkAgain')}
        </Button>
      )}
    </Alert>
  )
}
