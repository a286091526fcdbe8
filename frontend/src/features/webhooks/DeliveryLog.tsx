import { useTranslation } from 'react-i18next'
import type { Webhook } from '../../api/types'
import { Button } from '../../ui/Button'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { ShowMore } from '../../ui/ShowMore'
import { Skeleton } from '../../ui/Skeleton'
import { DeliveryRow } from './DeliveryRow'
import { useDeliveries } from './queries'

export function DeliveryLog({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation()
  const { data, error, refetch, hasNextPage, isFetching, isFetchingNextPage, fetchNextPage } =
    useDeliveries(webhook.id)
  const deliveries = data?.pages.flatMap((page) => page.items)
  return (
    <div className="webhook-log">
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!deliveries && error === null && <Skeleton shape="line" count={3} />}
      {deliveries?.length === 0 && <p className="muted">{t('webhooks.log.none')}</p>}
      <ol className="nobullet-list">
        {deliveries?.map((one) => (
          <li key={one.id}>
            <DeliveryRow delivery={one} hasSecret={webhook.secretIssuedAt !== null} />
          </li>
        ))}
      </ol>
      <ShowMore
        more={hasNextPage}
        pending={isFetchingNextPage}
        onMore={() => void fetchNextPage()}
      />
      <Button look="quiet" disabled={isFetching} onClick={() => void refetch()}>
        {t('webhooks.log.refresh')}
        <span className="sr-only">: {webhook.url}</span>
      </Button>
    </div>
  )
}
