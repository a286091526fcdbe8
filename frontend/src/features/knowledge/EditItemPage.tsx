import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { knowledgeItem, type VersionedItem } from '../../api/knowledgeItems'
import { problemOf } from '../../api/problem'
import { me } from '../../api/queries'
import type { KnowledgeItem, Me } from '../../api/types'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { LoginPrompt } from '../../ui/LoginPrompt'
import { MissingPage } from '../../ui/MissingPage'
import { PageHeading } from '../../ui/PageHeading'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { Editor } from './editor/Editor'
import { ItemActions } from './ItemActions'

interface EditItemPageProps {
  files?: (item: KnowledgeItem) => ReactNode
}

export function EditItemPage({ files }: EditItemPageProps) {
  const { id } = useParams({ from: '/viden/$id/rediger' })
  return <EditItem key={id} id={id} files={files} />
}

function EditItem({ id, files }: { id: string; files: EditItemPageProps['files'] }) {
  const { t } = useTranslation()
  const reader = useQuery(me())
  const { data, error, isFetchedAfterMount, refetch } = useQuery({
    ...knowledgeItem(id),
    refetchOnMount: 'always',
    refetchOnReconnect: false,
  })
  // The writing goes on from what was there when it began; what others change meanwhile is merged on saving.
  const [start, setStart] = useState<{ loaded: VersionedItem; writer: Me } | null>(null)
  if (!start && isFetchedAfterMount && data?.item.allowed.includes('change') && reader.data)
    setStart({ loaded: data, writer: reader.data })

  if (!data && error !== null && problemOf(error).status === 404) return <MissingPage what="item" />
  const pending = (!data || !isFetchedAfterMount || !reader.data) && error === null
  const refused = !start && !pending && data
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
      <PageHeading title={t('edit.title')} className="editor-title" />
      {!start && pending && <Skeleton shape="page" />}
      {!data && error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {refused && !reader.data?.signedIn && <LoginPrompt text={t('edit.notAllowed')} />}
      {refused && reader.data?.signedIn && <NotNow loaded={data} />}
      {start && <WritingOn start={start} files={files} />}
    </div>
  )
}

/** Sent in, it rests until it is decided on or taken back. */
function NotNow({ loaded: { item, etag } }: { loaded: VersionedItem }) {
  const { t } = useTranslation()
  return (
    <>
      <p className="lead">{t(item.status === 'submitted' ? 'edit.submitted' : 'edit.notYours')}</p>
      <ItemActions item={item} etag={etag} />
    </>
  )
}

interface WritingOnProps {
  start: { loaded: VersionedItem; writer: Me }
  files: EditItemPageProps['files']
}

function WritingOn({ start, files }: WritingOnProps) {
  const navigate = useNavigate({ from: '/viden/$id/rediger' })
  const { trin = 'begynd' } = useSearch({ from: '/viden/$id/rediger' })
  return (
    <Editor
      start={start.loaded}
      reader={start.writer}
      step={trin}
      onStep={(step) =>
        void navigate({ to: '/viden/$id/rediger', search: { trin: step }, resetScroll: false })
      }
      onDone={({ id }) => void navigate({ to: '/viden/$id', params: { id } })}
      files={files}
    />
  )
}
