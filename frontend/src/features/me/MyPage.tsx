import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { me } from '../../api/queries'
import { holds } from '../../api/roles'
import type { KnowledgeItemSummary } from '../../api/types'
import { Icon } from '../../ui/Icon'
import { LoginPrompt } from '../../ui/LoginPrompt'
import { PageHeading } from '../../ui/PageHeading'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { MyItems } from './MyItems'
import { WaitingForMe } from './WaitingForMe'
import { WhoAmI } from './WhoAmI'

interface MyPageProps {
  /** How an item is drawn in a list, brought by the page that composes the two. */
  card: (item: KnowledgeItemSummary) => ReactNode
  /** What was rolled to where the reader answers, and what may be of use there. */
  arrivals: ReactNode
  /** What the reader rolled on. */
  sent: ReactNode
}

export function MyPage({ card, arrivals, sent }: MyPageProps) {
  const { t } = useTranslation()
  const { data, error, isPending, refetch } = useQuery(me())
  return (
    <div className="container page">
      <PageHeading title={t('me.title')} />
      {isPending && <Skeleton shape="page" />}
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && !data.signedIn && <LoginPrompt text={t('me.guest')} />}
      {data?.signedIn && (
        <div className="item__columns">
          <div className="item__main">
            <div className="actions">
              <Link className="button button-primary" to="/viden/ny">
                <Icon name="plus" />
                {t('me.write')}
              </Link>
            </div>
            <WaitingForMe />
            {arrivals}
            <MyItems card={card} />
          </div>
          <aside className="item__side">
            <WhoAmI reader={data} />
            {sent}
            <p>
              <Link to="/min-side/besked">{t('notice.open')}</Link>
            </p>
            {holds(data, 'member') && (
              <p>
                <Link to="/administration/midler" search={{}}>
                  {t('registers.funding.title')}
                </Link>
              </p>
            )}
          </aside>
        </div>
      )}
    </div>
  )
}
