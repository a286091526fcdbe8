import { useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { loginHref } from '../api/session'
import { Alert } from './Alert'

/** The session ended while somebody wrote: the text is kept, and the login leads back to it. */
export function LoggedOut() {
  const { t } = useTranslation()
  const { href } = useLocation()
  return (
    <Alert look="error" heading={t('save.loggedOut')}>
      <p>{t('save.textKept')}</p>
      <a className="button button-primary" href={loginHref(href)}>
        {t('session.loginAgain')}
      </a>
    </Alert>
  )
}
