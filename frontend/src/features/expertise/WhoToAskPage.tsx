import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { me, topics } from '../../api/queries'
import { holds } from '../../api/roles'
import { compareText } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { EmptyState } from '../../ui/EmptyState'
import { MembersOnly } from '../../ui/MembersOnly'
import { PageHeading } from '../../ui/PageHeading'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { SelectField } from '../../ui/SelectField'
import { Skeleton } from '../../ui/Skeleton'
import { PersonToAskCard } from './PersonToAskCard'
import { whoToAskAboutTopic } from './queries'

/** People by what they have tried, written and lead, for one topic. */
export function WhoToAskPage() {
  const { t } = useTranslation()
  const { data: reader, isPending } = useQuery(me())
  const member = holds(reader, 'member')
  return (
    <div className="container page">
      <Breadcrumbs>
        <Link to="/personer">{t('nav.people')}</Link>
      </Breadcrumbs>
      <PageHeading title={t('ask.title')} />
      <p className="lead">{t('ask.lead')}</p>
      {isPending && <Skeleton shape="card" count={3} />}
      {reader && !member && <MembersOnly reader={reader} text={t('ask.membersOnly')} />}
      {member && <Asking />}
    </div>
  )
}

function Asking() {
  const { t } = useTranslation()
  const { emne = '' } = useSearch({ from: '/hvem-ved' })
  const navigate = useNavigate()
  const subjects = useQuery(topics()).data?.items ?? []
  const { data, error, isLoading, refetch } = useQuery(whoToAskAboutTopic(emne))
  const found = data?.items ?? []
  return (
    <>
      <div className="ask-field">
        <SelectField
          id="ask-topic"
          label={t('ask.topic')}
          empty={t('ask.chooseTopic')}
          value={emne}
          fault={undefined}
          options={subjects
            .map(({ id, label }) => ({ value: id, label }))
            .sort((a, b) => compareText(a.label, b.label, currentLanguage()))}
          onChange={(next) =>
            void navigate({
              to: '/hvem-ved',
              search: next ? { emne: next } : {},
              resetScroll: false,
            })
          }
        />
      </div>
      {isLoading && <Skeleton shape="card" count={3} />}
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      <p role="status" className={found.length > 0 ? 'ask-count' : 'sr-only'}>
        {data && t('ask.count', { count: found.length })}
      </p>
      {emne && data && found.length === 0 && (
        <EmptyState heading={t('ask.nobody')}>
          <p>{t('ask.nobodyText')}</p>
          <Link className="button button-secondary" to="/efterlyst/ny" search={{}}>
            {t('needs.ask')}
          </Link>
        </EmptyState>
      )}
      <ul className="ask-list ask-list--wide nobullet-list">
        {found.map((asked) => (
          <li key={asked.person.id}>
            <PersonToAskCard asked={asked} headingLevel="h2" withItems />
          </li>
        ))}
      </ul>
      {found.length > 0 && (
        <p className="ask-more">
          <Link to="/efterlyst/ny" search={{}}>
            {t('ask.askNetwork')}
          </Link>
        </p>
      )}
    </>
  )
}
