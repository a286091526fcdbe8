import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { CopyButton } from '../../ui/CopyButton'
import { FormDialog } from '../../ui/FormDialog'
import { FormProblem } from '../../ui/FormProblem'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { myFeed } from './queries'
import { useMyFeed } from './useMyFeed'

/** Everything that the reader may see, in a feed reader of their own. */
export function MyFeed() {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(myFeed())
  const { make } = useMyFeed()
  return (
    <section className="my-feed" aria-labelledby="my-feed-heading">
      <h2 id="my-feed-heading">{t('feed.mine')}</h2>
      <p>{t('feed.mineText')}</p>
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && error === null && <Skeleton shape="line" />}
      {data?.url && <Address url={data.url} />}
      {data && !data.url && (
        <Button
          look="secondary"
          icon="feed"
          disabled={make.isPending}
          onClick={() => make.mutate()}
        >
          {t('feed.make')}
        </Button>
      )}
      <FormProblem error={make.error} />
    </section>
  )
}

function Address({ url }: { url: string }) {
  const { t } = useTranslation()
  const { revoke } = useMyFeed()

  async function end() {
    try {
      await revoke.mutateAsync()
      return true
    } catch {
      return false
    }
  }

  return (
    <>
      <p className="my-feed__url">
        <code>{url}</code>
      </p>
      <p className="muted">{t('feed.secret')}</p>
      <div className="actions">
        <CopyButton text={url} label={t('feed.copy')} />
        <FormDialog
          button={t('feed.revoke')}
          look="quiet"
          heading={t('feed.revokeQuestion')}
          confirm={t('feed.revokeConfirm')}
          pending={revoke.isPending}
          onSubmit={end}
        >
          <p>{t('feed.revokeConsequence')}</p>
          <FormProblem error={revoke.error} />
        </FormDialog>
      </div>
    </>
  )
}
