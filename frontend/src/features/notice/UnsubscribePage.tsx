import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { StopLetters } from '../../ui/StopLetters'
import { useUnsubscribe } from './useNotices'

/** Where the link below a digest leads. */
export function UnsubscribePage() {
  const { t } = useTranslation()
  const { token } = useParams({ from: '/afmeld/$token' })
  return (
    <StopLetters
      token={token}
      stop={useUnsubscribe()}
      text={t('unsubscribe.text')}
      done={t('unsubscribe.done')}
    >
      <p>
        <Link to="/min-side/besked">{t('unsubscribe.settings')}</Link>
      </p>
    </StopLetters>
  )
}
