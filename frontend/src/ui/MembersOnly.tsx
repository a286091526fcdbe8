import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Me } from '../api/types'
import { LoginPrompt } from './LoginPrompt'

/** For what only members see: a guest logs in, and one whom the network does not know is shown the next step. */
export function MembersOnly({ reader, text }: { reader: Me; text: string }) {
  const { t } = useTranslation()
  if (!reader.signedIn) return <LoginPrompt text={text} />
  return (
    <div className="login-prompt">
      <p className="lead">{text}</p>
      <p>{reader.nextStep}</p>
      <Link className="button button-primary" to="/min-side">
        {t('session.myPage')}
      </Link>
    </div>
  )
}
