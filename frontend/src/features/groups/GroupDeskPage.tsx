import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import { themeGroup } from '../../api/queries'
import type { ThemeGroup } from '../../api/types'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { Icon } from '../../ui/Icon'
import { MissingPage } from '../../ui/MissingPage'
import { PageHeading } from '../../ui/PageHeading'
import { PendingPage } from '../../ui/PendingPage'
import { runs } from './GroupActions'
import { JoinRequests } from './JoinRequests'
import { PeopleSection } from './PeopleSection'
import { StartProgress } from './StartProgress'
import { StatusSteps } from './StatusSteps'

interface GroupDeskPageProps {
  slug: string
  /** What other features have to do for the group, brought by the page that composes them. */
  work: ReactNode
  /** What is asked that the group may know. */
  needs: ReactNode
  /** What was rolled to the group and waits for it, and what may be of use to it. */
  arrivals: (name: string) => ReactNode
}

export function GroupDeskPage({ slug, ...brought }: GroupDeskPageProps) {
  const { data, error, refetch } = useQuery(themeGroup(slug))
  if (data) {
    return runs(data) ? <Desk group={data} {...brought} /> : <NotYours group={data} />
  }
  if (error !== null && problemOf(error).status === 404) return <MissingPage what="group" />
  return <PendingPage error={error} onRetry={() => void refetch()} />
}

function NotYours({ group }: { group: ThemeGroup }) {
  const { t } = useTranslation()
  return (
    <div className="container page">
      <PageHeading title={t('groupDesk.title', { name: group.name })} />
      <p className="lead">{t('groupDesk.notYours')}</p>
      <Link className="button button-primary" to="/temagrupper/$slug" params={{ slug: group.slug }}>
        {t('groupDesk.toGroup')}
      </Link>
    </div>
  )
}

interface DeskProps extends Omit<GroupDeskPageProps, 'slug'> {
  group: ThemeGroup
}

function Desk({ group, work, arrivals, needs }: DeskProps) {
  const { t } = useTranslation()
  const may = (what: string) => group.allowed.includes(what)
  const unstarted = group.status === 'proposed' || group.status === 'planned'
  return (
    <div className="container page desk">
      <Breadcrumbs>
        <Link to="/temagrupper">{t('nav.groups')}</Link>
        <Link to="/temagrupper/$slug" params={{ slug: group.slug }}>
          {group.name}
        </Link>
      </Breadcrumbs>
      <PageHeading title={t('groupDesk.title', { name: group.name })} />
      <p className="group-head__status">
        <span className="status">{t(`groupStatus.${group.status}`)}</span>
        <span>{t('groups.members', { count: group.members })}</span>
      </p>
      <div className="item__columns">
        <div className="item__main">
          {unstarted && <StartProgress group={group} />}
          {!unstarted && group.status !== 'closed' && needs}
          {!unstarted && group.status !== 'closed' && arrivals(group.name)}
          {may('answer-requests') && <JoinRequests slug={group.slug} />}
          {may('manage-people') && <PeopleSection group={group} />}
        </div>
        <aside className="item__side">
          {work}
          <section className="box" aria-labelledby="texts-heading">
            <h2 id="texts-heading">{t('groupDesk.texts')}</h2>
            <p>{t('groupDesk.textsText')}</p>
            {may('change') && (
              <Link
                className="button button-secondary"
                to="/temagrupper/$slug/rediger"
                params={{ slug: group.slug }}
              >
                <Icon name="edit" />
                {t('groupDesk.edit')}
              </Link>
            )}
            {may('decide-start') && (
              <p className="desk__more">
                <Link to="/temagrupper/$slug/start" params={{ slug: group.slug }} search={{}}>
                  {t('groupStart.title')}
                </Link>
              </p>
            )}
          </section>
          <section className="box" aria-labelledby="life-heading">
            <h2 id="life-heading">{t('groupDesk.life')}</h2>
            <p>{t(`groupDesk.lifeText.${group.status}`)}</p>
            <StatusSteps group={group} />
          </section>
        </aside>
      </div>
    </div>
  )
}
