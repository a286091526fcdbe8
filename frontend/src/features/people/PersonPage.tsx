import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import { me } from '../../api/queries'
import { holds } from '../../api/roles'
import type { Member } from '../../api/types'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { DemoBadge } from '../../ui/DemoBadge'
import { Icon } from '../../ui/Icon'
import { Initials } from '../../ui/Initials'
import { MembersOnly } from '../../ui/MembersOnly'
import { MissingPage } from '../../ui/MissingPage'
import { PageHeading } from '../../ui/PageHeading'
import { PendingPage } from '../../ui/PendingPage'
import { Tags } from '../../ui/Tags'
import { KeepRecord } from './KeepRecord'
import { PersonContact } from './PersonContact'
import { member } from './queries'
import { RoleHistory } from './RoleHistory'
import { employerOf } from './words'

export function PersonPage() {
  const { t } = useTranslation()
  const { id } = useParams({ from: '/personer/$id' })
  const { data: reader } = useQuery(me())
  const isMember = holds(reader, 'member')
  const { data, error, refetch } = useQuery({ ...member(id), enabled: isMember })
  if (reader && !isMember) {
    return (
      <div className="container page">
        <PageHeading title={t('people.one')} />
        <MembersOnly reader={reader} text={t('people.forMembers')} />
      </div>
    )
  }
  if (error !== null && problemOf(error).status === 404) return <MissingPage what="person" />
  if (!data) return <PendingPage error={error} onRetry={() => void refetch()} />
  return <Person key={data.id} person={data} own={reader?.memberId === data.id} />
}

function Person({ person, own }: { person: Member; own: boolean }) {
  const { t } = useTranslation()
  return (
    <div className="container page">
      <Breadcrumbs>
        <Link to="/personer">{t('people.title')}</Link>
      </Breadcrumbs>
      <header className="person-head">
        <Initials name={person.name} large />
        <div>
          <PageHeading title={person.name} />
          <p className="lead">{[person.title, employerOf(person)].filter(Boolean).join(' · ')}</p>
          <p className="person-head__marks">
            {person.status === 'left' && <span className="status">{t('people.left')}</span>}
            {person.demo && <DemoBadge />}
          </p>
        </div>
      </header>
      <div className="item__columns">
        <div className="item__main">
          {person.about && (
            <section className="ask-me">
              <h2>{t('people.askMe')}</h2>
              <p>
                <Icon name="speech" />
                {person.about}
              </p>
            </section>
          )}
          {person.topics.length > 0 && (
            <section>
              <h2>{t('people.topics')}</h2>
              <Tags label={t('people.topics')} tags={person.topics} />
            </section>
          )}
          <RoleHistory roles={person.roles} />
          {person.allowed.length > 0 && <KeepRecord person={person} />}
        </div>
        <aside className="item__side">
          <PersonContact person={person} />
          {own && (
            <Link className="button button-secondary" to="/min-side/profil">
              <Icon name="edit" />
              {t('people.editOwn')}
            </Link>
          )}
        </aside>
      </div>
    </div>
  )
}
