import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import type { Need } from '../../api/types'
import { useKeptForm } from '../../lib/useKeptForm'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { MissingPage } from '../../ui/MissingPage'
import { PageHeading } from '../../ui/PageHeading'
import { PendingPage } from '../../ui/PendingPage'
import { NeedForm } from './NeedForm'
import { draftOf, valuesOf } from './needValues'
import { need } from './queries'
import { useChangeNeed } from './useNeedChanges'

export function EditNeedPage() {
  const { t } = useTranslation()
  const { id } = useParams({ from: '/efterlyst/$id/rediger' })
  const { data, error, refetch } = useQuery(need(id))
  if (error !== null && problemOf(error).status === 404) return <MissingPage what="need" />
  if (!data) return <PendingPage error={error} onRetry={() => void refetch()} />
  return (
    <div className="container page">
      <Breadcrumbs>
        <Link to="/efterlyst" search={{}}>
          {t('needs.title')}
        </Link>
        <Link to="/efterlyst/$id" params={{ id }}>
          {data.question}
        </Link>
      </Breadcrumbs>
      <PageHeading title={t('needs.editTitle')} />
      {data.allowed.includes('change') ? (
        <EditNeed key={id} need={data} />
      ) : (
        <p className="lead">{t('needs.notYours')}</p>
      )}
    </div>
  )
}

function EditNeed({ need: before }: { need: Need }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const form = useKeptForm(`need-${before.id}`, valuesOf(before))
  const change = useChangeNeed(before)
  return (
    <NeedForm
      values={form.values}
      set={form.set}
      confirm={t('needs.save')}
      pending={change.isPending}
      error={change.error}
      onSubmit={() =>
        change.mutate(draftOf(form.values), {
          onSuccess: (saved) => {
            form.startFrom(valuesOf(saved))
            void navigate({ to: '/efterlyst/$id', params: { id: saved.id } })
          },
        })
      }
    />
  )
}
