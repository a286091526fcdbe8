import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { CopyButton } from '../../ui/CopyButton'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { myCalendar } from './queries'
import { useMyCalendar } from './useEvents'

interface SubscribeProps {
  member: boolean
  themeGroup: string | undefined
}

/** How the calendar gets into the reader's own calendar program. */
export function Subscribe({ member, themeGroup }: SubscribeProps) {
  const { t } = useTranslation()
  return (
    <section className="subscribe" aria-labelledby="subscribe-heading">
      <h2 id="subscribe-heading">{t('events.subscribe')}</h2>
      <p>{t('events.subscribeText')}</p>
      <div className="subscribe__ways">
        {member && <MyAddress />}
        {themeGroup && (
          <div className="box">
            <h3>{t('events.groupFeed')}</h3>
            <p>{t('events.groupFeedText')}</p>
            <Address url={`${window.location.origin}/api/v1/theme-groups/${themeGroup}/calendar`} />
          </div>
        )}
        {!member && !themeGroup && <p className="muted">{t('events.subscribeHint')}</p>}
      </div>
    </section>
  )
}

function Address({ url }: { url: string }) {
  const { t } = useTranslation()
  return (
    <>
      <p className="subscribe__url">
        <code>{url}</code>
      </p>
      <CopyButton text={url} label={t('events.copyAddress')} />
    </>
  )
}

function MyAddress() {
  const { t } = useTranslation()
  const { data, error } = useQuery(myCalendar())
  const { make, revoke } = useMyCalendar()
  if (error !== null) return <ProblemNotice error={error} />
  return (
    <div className="box">
      <h3>{t('events.myFeed')}</h3>
      <p>{t('events.myFeedText')}</p>
      {!data && <Skeleton shape="line" />}
      {data?.url && (
        <>
          <Address url={data.url} />
          <p className="muted">{t('events.myFeedSecret')}</p>
          <RevokeButton pending={revoke.isPending} onConfirm={() => revoke.mutate()} />
        </>
      )}
      {data && !data.url && (
        <Button look="secondary" disabled={make.isPending} onClick={() => make.mutate()}>
          {t('events.makeAddress')}
        </Button>
      )}
      {(make.error ?? revoke.error) && <ProblemNotice error={make.error ?? revoke.error} />}
    </div>
  )
}

function RevokeButton({ pending, onConfirm }: { pending: boolean; onConfirm: () => void }) {
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <>
      <Button look="quiet" disabled={pending} onClick={() => dialog.current?.showModal()}>
        {t('events.revoke')}
      </Button>
      <dialog ref={dialog} className="dialog" aria-labelledby="revoke-heading">
        <h2 id="revoke-heading">{t('events.revokeQuestion')}</h2>
        <p>{t('events.revokeConsequence')}</p>
        <div className="actions">
          <Button
            onClick={() => {
              dialog.current?.close()
              onConfirm()
            }}
          >
            {t('events.revokeConfirm')}
          </Button>
          <Button look="secondary" onClick={() => dialog.current?.close()}>
            {t('form.cancel')}
          </Button>
        </div>
      </dialog>
    </>
  )
}
