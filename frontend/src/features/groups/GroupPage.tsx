import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import { themeGroup } from '../../api/queries'
import type { ThemeGroup } from '../../api/types'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { DemoBadge } from '../../ui/DemoBadge'
import { Knot } from '../../ui/Knot'
import { MissingPage } from '../../ui/MissingPage'
import { PageHeading } from '../../ui/PageHeading'
import { PendingPage } from '../../ui/PendingPage'
import { ClosingNote } from './ClosingNote'
import { GroupActions } from './GroupActions'
import { GroupFacts } from './GroupFacts'
import { History } from './History'
import { Members } from './Members'
import { StateNote } from './StateNote'
import { SubGroups } from './SubGroups'

interface GroupPageProps {
  slug: string
  /** The group's newest items, brought by the page that composes the two. */
  shelf: ReactNode
  /** Its next meetings, brought by the same page. */
  meetings: ReactNode
  /** How it checks its own work, for those whose business it is; brought by the same page. */
  checks: ReactNode
  /** The way to be told of what it does. */
  follow: (name: string) => ReactNode
}

export function GroupPage({ slug, follow, ...brought }: GroupPageProps) {
  const { data, error, refetch } = useQuery(themeGroup(slug))
  if (data) return <Group group={data} follow={follow} {...brought} />
  if (error !== null && problemOf(error).status === 404) return <MissingPage what="group" />
  return <PendingPage error={error} onRetry={() => void refetch()} />
}

interface GroupProps extends Omit<GroupPageProps, 'slug'> {
  group: ThemeGroup
}

function Group({ group, shelf, meetings, checks, follow }: GroupProps) {
  const { t } = useTranslation()
  return (
    <div className="container page">
      <Breadcrumbs>
        <Link to="/temagrupper">{t('nav.groups')}</Link>
      </Breadcrumbs>
      <header className="group-head">
        <Knot name={group.slug} />
        <div>
          <p className="group-head__status">
            <span>{t('groups.one')}</span>
            <span className="status">{t(`groupStatus.${group.status}`)}</span>
            {group.demo && <DemoBadge />}
          </p>
          <PageHeading title={group.name} />
          <GroupActions group={group} follow={follow(group.name)} />
        </div>
      </header>
      {group.status === 'closed' ? <ClosingNote group={group} /> : <StateNote group={group} />}
      <div className="item__columns">
        <div className="item__main">
          <section>
            <h2>{t('groups.purpose')}</h2>
            <p className="lead">{group.purpose}</p>
            {group.goal && <p className="prose">{group.goal}</p>}
          </section>
          <GroundRules rules={group.groundRules} />
          {group.wayOfWorking && (
            <section>
              <h2>{t('groups.wayOfWorking')}</h2>
              <p className="prose">{group.wayOfWorking}</p>
            </section>
          )}
          <SubGroups groups={group.subGroups} />
          {meetings}
          {shelf}
          {checks}
          <Members slug={group.slug} count={group.members} />
          {group.allowed.includes('see-history') && <History slug={group.slug} />}
        </div>
        <aside className="item__side">
          <GroupFacts group={group} />
        </aside>
      </div>
    </div>
  )
}

function GroundRules({ rules }: { rules: string[] }) {
  const { t } = useTranslation()
  if (rules.length === 0) return null
  return (
    <section className="advice">
      <h2>{t('groups.groundRules')}</h2>
      <ul>
        {rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </section>
  )
}
