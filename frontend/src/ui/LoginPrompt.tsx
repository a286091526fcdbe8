import { useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { loginHref } from '../api/session'

/** For what only members can do: says why, and leads back here after the login. */
export function LoginPrompt({ text }: { text: string }) {
  const { t } = useTranslation()
  const { href } = useLocation()
  return (
    <div className="login-prompt">
      <p className="lead">{text}</p>
      <a className="button button-primary" href={loginHref(href)}>
        {t('session.login')}
      </a>
    </div>
  )
}
