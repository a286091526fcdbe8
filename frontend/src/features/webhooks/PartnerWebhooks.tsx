import { useTranslation } from 'react-i18next'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { ShowMore } from '../../ui/ShowMore'
import { Skeleton } from '../../ui/Skeleton'
import { NewWebhook } from './NewWebhook'
import { useWebhooks } from './queries'
import { WebhookCard } from './WebhookCard'

/** Where a partner's system is told of changes, on the page about the partner. */
export function PartnerWebhooks({ partner }: { partner: string }) {
  const { t } = useTranslation()
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useWebhooks(partner)
  const webhooks = data?.pages.flatMap((page) => page.items)
  return (
    <section className="webhooks" aria-labelledby="webhooks">
      <div className="webhooks__top">
        <h2 id="webhooks">{t('webhooks.title')}</h2>
        <NewWebhook partner={partner} />
      </div>
      <p className="webhooks__lead">{t('webhooks.lead')}</p>
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!webhooks && error === null && <Skeleton shape="line" count={3} />}
      {webhooks?.length === 0 && <p className="muted">{t('webhooks.none')}</p>}
      <ul className="nobullet-list webhooks__list">
        {webhooks?.map((one) => (
          <li key={one.id}>
            <WebhookCard webhook={one} />
          </li>
        ))}
      </ul>
      <ShowMore
        more={hasNextPage}
        pending={isFetchingNextPage}
        onMore={() => void fetchNextPage()}
      />
    </section>
  )
}
