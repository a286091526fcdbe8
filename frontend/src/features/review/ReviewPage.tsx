import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { me, themeGroups } from '../../api/queries'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { EmptyState } from '../../ui/EmptyState'
import { LoginPrompt } from '../../ui/LoginPrompt'
import { PageHeading } from '../../ui/PageHeading'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { SelectField } from '../../ui/SelectField'
import { Skeleton } from '../../ui/Skeleton'
import { type ReviewState, reasons, reviewTasks } from './queries'
import { ReviewRow } from './ReviewRow'

/** What waits for the reader: to be published or sent back, and to be looked at again. */
export function ReviewPage() {
  const { t } = useTranslation()
  const reader = useQuery(me())
  return (
    <div className="container page">
      <Breadcrumbs>
        <Link to="/min-side">{t('session.myPage')}</Link>
      </Breadcrumbs>
      <PageHeading title={t('review.title')} />
      <p className="lead">{t('review.lead')}</p>
      {reader.isPending && <Skeleton shape="page" />}
      {reader.data && !reader.data.signedIn && <LoginPrompt text={t('review.loginFirst')} />}
      {reader.data?.signedIn && <Queue />}
    </div>
  )
}

function Queue() {
  const { t } = useTranslation()
  const state = useSearch({ from: '/gennemsyn' })
  const navigate = useNavigate({ from: '/gennemsyn' })
  const { data, error, isPending, refetch } = useQuery(reviewTasks(state))
  const { cursor: _cursor, ...filter } = state
  const show = (search: ReviewState) =>
    void navigate({ to: '/gennemsyn', search, resetScroll: false })
  return (
    <>
      <Filters state={filter} show={show} />
      {isPending && <Skeleton shape="card" count={3} />}
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data?.items.length === 0 && (
        <EmptyState heading={t('review.emptyHeading')}>
          <p>{t('review.emptyText')}</p>
        </EmptyState>
      )}
      {data && data.items.length > 0 && (
        <ol className="nobullet-list review-list">
          {data.items.map((task) => (
            <li key={task.id}>
              <ReviewRow task={task} />
            </li>
          ))}
        </ol>
      )}
      {data && (state.cursor || data.next) && (
        <nav className="pages" aria-label={t('review.pages')}>
          {state.cursor && (
            <Link className="button button-secondary" to="/gennemsyn" search={filter}>
              {t('search.firstPage')}
            </Link>
          )}
          {data.next && (
            <Link
              className="button button-primary"
              to="/gennemsyn"
              search={{ ...filter, cursor: data.next }}
            >
              {t('search.nextPage')}
            </Link>
          )}
        </nav>
      )}
    </>
  )
}

interface FiltersProps {
  state: ReviewState
  show: (state: ReviewState) => void
}

function Filters({ state, show }: FiltersProps) {
  const { t } = useTranslation()
  const groups = useQuery(themeGroups())
  return (
    <search className="review-filters">
      <SelectField
        id="review-reason"
        label={t('review.reason')}
        empty={t('review.anyReason')}
        value={state.aarsag ?? ''}
        fault={undefined}
        options={reasons.map((reason) => ({ value: reason, label: t(`review.is.${reason}`) }))}
        onChange={(chosen) => {
          const { aarsag: _before, ...rest } = state
          const aarsag = reasons.find((reason) => reason === chosen)
          show({ ...rest, ...(aarsag && { aarsag }) })
        }}
      />
      <SelectField
        id="review-group"
        label={t('facts.group')}
        empty={t('review.anyGroup')}
        value={state.gruppe ?? ''}
        fault={undefined}
        options={(groups.data?.items ?? []).map(({ slug, name }) => ({ value: slug, label: name }))}
        onChange={(gruppe) => {
          const { gruppe: _before, ...rest } = state
          show({ ...rest, ...(gruppe && { gruppe }) })
        }}
      />
    </search>
  )
}
