import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import { Button } from '../../ui/Button'
import { FormProblem } from '../../ui/FormProblem'
import { PageHeading } from '../../ui/PageHeading'
import { useUnsubscribe } from './useNotices'

/** Where the link in a letter leads: one click, and there are no more. */
export function UnsubscribePage() {
  const { t } = useTranslation()
  const { token } = useParams({ from: '/afmeld/$token' })
  const stop = useUnsubscribe()
  const isUnknown = stop.error !== null && problemOf(stop.error).status === 404
  return (
    <div className="container page unsubscribe">
      <PageHeading title={t('unsubscribe.title')} />
      <div role="status">
        {stop.isSuccess && <p className="lead">{t('unsubscribe.done')}</p>}
        {isUnknown && <p className="lead">{t('unsubscribe.unknown')}</p>}
      </div>
      {!stop.isSuccess && !isUnknown && (
        <>
          <p className="lead">{t('unsubscribe.text')}</p>
          <div className="actions">
            <Button disabled={stop.isPending} onClick={() => stop.mutate(token)}>
              {t('unsubscribe.confirm')}
            </Button>
          </div>
          <FormProblem error={stop.error} />
        </>
      )}
      <p>
        <Link to="/min-side/besked">{t('unsubscribe.settings')}</Link>
      </p>
    </div>
  )
}
