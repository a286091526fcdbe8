import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { StopLetters } from '../../ui/StopLetters'
import { useStopLetters } from './useBrief'

/** Where the link below a brief by mail leads. */
export function BriefUnsubscribePage() {
  const { t } = useTranslation()
  const { token } = useParams({ from: '/afmeld-brief/$token' })
  return (
    <StopLetters
      token={token}
      stop={useStopLetters()}
      text={t('briefMail.stop')}
      done={t('briefMail.stopped')}
    />
  )
}
