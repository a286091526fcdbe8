import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import { Button } from '../../ui/Button'
import { FormProblem } from '../../ui/FormProblem'
import { PageHeading } from '../../ui/PageHeading'
import { useStopLetters } from './useBrief'

/** Where the link below a brief by mail leads: one click, and there are no more. */
export function BriefUnsubscribePage() {
  const { t } = useTranslation()
  const { token } = useParams({ from: '/afmeld-brief/$token' })
  const stop = useStopLetters()
  const isUnknown = stop.error !== null && problemOf(stop.error).status === 404
  return (
    <div className="container page unsubscribe">
      <PageHeading title={t('unsubscribe.title')} />
      <div role="status">
        {stop.isSuccess && <p className="lead">{t('briefMail.stopped')}</p>}
        {isUnknown && <p className="lead">{t('unsubscribe.unknown')}</p>}
      </div>
      {!stop.isSuccess && !isUnknown && (
        <>
          <p className="lead">{t('briefMail.stop')}</p>
          <div className="actions">
            <Button disabled={stop.isPending} onClick={() => stop.mutate(token)}>
              {t('unsubscribe.confirm')}
            </Button>
          </div>
          <FormProblem error={stop.error} />
        </>
      )}
    </div>
  )
}
