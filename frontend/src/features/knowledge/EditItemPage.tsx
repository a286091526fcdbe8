import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { LoginPrompt } from '../../ui/LoginPrompt'
import { MissingPage } from '../../ui/MissingPage'
import { PageHeading } from '../../ui/PageHeading'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { EditItemForm } from './EditItemForm'
import { knowledgeItem } from './queries'

interface EditItemPageProps {
  /** Where the files of the item are added and removed, by its id. */
  attachments: (id: string) => ReactNode
}

export function EditItemPage({ attachments }: EditItemPageProps) {
  const { t } = useTranslation()
  const { id } = useParams({ from: '/viden/$id/rediger' })
  const { data, error, refetch } = useQuery({ ...knowledgeItem(id), refetchOnReconnect: false })

  if (!data && error !== null && problemOf(error).status === 404) return <MissingPage what="item" />
  return (
    <div className="container page">
      <Breadcrumbs>
        <Link to="/min-side">{t('session.myPage')}</Link>
        {data && (
          <Link to="/viden/$id" params={{ id }}>
            {data.item.title}
          </Link>
        )}
      </Breadcrumbs>
      <PageHeading title={t('edit.title')} />
      {!data && error === null && <Skeleton shape="page" />}
      {!data && error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && !data.item.allowed.includes('change') && <LoginPrompt text={t('edit.notAllowed')} />}
      {data?.item.allowed.includes('change') && (
        <>
          <EditItemForm key={id} loaded={data} />
          {attachments(id)}
        </>
      )}
    </div>
  )
}
