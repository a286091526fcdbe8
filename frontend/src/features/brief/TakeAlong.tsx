import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { briefsOf } from '../../api/roles'
import type { Brief, Me } from '../../api/types'
import { formatMoment } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { useAttempt } from '../../lib/useAttempt'
import { Button } from '../../ui/Button'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { SavedNote } from '../../ui/SavedNote'
import { briefSubscription } from './queries'
import { SubscriptionDialog } from './SubscriptionDialog'
import { useCopyBrief, useDownloadBrief, useSendLetter } from './useBrief'

/** The brief out of the browser: by mail now or every week, as text, as a file, on paper. */
export function TakeAlong({ brief, reader }: { brief: Brief; reader: Me }) {
  const { t } = useTranslation()
  const { code, name } = brief.municipality
  const [done, setDone] = useState<string | null>(null)
  const [sent, setSent] = useState(0)
  const keyFor = useAttempt()
  const letter = useSendLetter(code)
  const copy = useCopyBrief(brief)
  const download = useDownloadBrief(brief)
  // It comes by itself to those alone whose role it is to read it.
  const own = briefsOf(reader).some((place) => place.code === code)
  const { data: subscription } = useQuery({ ...briefSubscription(code), enabled: own })

  const send = () =>
    letter.mutate(keyFor([code, sent]), {
      onSuccess: ({ email }) => {
        setSent(sent + 1)
        setDone(t('brief.letterSent', { email }))
      },
    })

  return (
    <section className="brief-take box" aria-labelledby="take-heading">
      <h2 id="take-heading">{t('brief.take')}</h2>
      <div className="brief-take__ways">
        <Button icon="mail" disabled={letter.isPending} onClick={send}>
          {t('brief.letter')}
        </Button>
        <Button
          look="secondary"
          icon="copy"
          disabled={copy.isPending}
          onClick={() => copy.mutate(undefined, { onSuccess: () => setDone(t('copy.done')) })}
        >
          {t('brief.copy')}
        </Button>
        <Button
          look="secondary"
          icon="sheet"
          disabled={download.isPending}
          onClick={() => download.mutate()}
        >
          {t('brief.download')}
        </Button>
        <Button look="secondary" icon="print" onClick={() => window.print()}>
          {t('brief.print')}
        </Button>
      </div>
      <SavedNote text={done} />
      {copy.isError && <p role="alert">{t('brief.notCopied')}</p>}
      {(letter.error ?? download.error) && <ProblemNotice error={letter.error ?? download.error} />}
      {subscription && (
        <div className="brief-take__weekly">
          <h3>{t('briefMail.heading')}</h3>
          <p>
            {subscription.nextAt && subscription.email
              ? t('digest.next', {
                  at: formatMoment(subscription.nextAt, currentLanguage()),
                  email: subscription.email,
                })
              : t('briefMail.off')}
          </p>
          <SubscriptionDialog
            key={subscription.version}
            subscription={subscription}
            name={name}
            onDone={setDone}
          />
        </div>
      )}
    </section>
  )
}
