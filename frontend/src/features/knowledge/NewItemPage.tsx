import { useQuery } from '@tanstack/react-query'
import { Link, Navigate, useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactNode, useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { me } from '../../api/queries'
import type { KnowledgeItem, Me } from '../../api/types'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { LoginPrompt } from '../../ui/LoginPrompt'
import { PageHeading } from '../../ui/PageHeading'
import { Skeleton } from '../../ui/Skeleton'
import { Editor } from './editor/Editor'
import type { FormValues } from './editor/formValues'

interface NewItemPageProps {
  files?: (item: KnowledgeItem) => ReactNode
  /** What is known of the item before it is written. */
  prefill?: Partial<FormValues>
  /** Why it is written, told above the editor. */
  note?: ReactNode
  /** The draft has been kept for the first time; must be the same function all along. */
  onCreated?: (id: string) => void
}

export function NewItemPage({ note, ...rest }: NewItemPageProps) {
  const { t } = useTranslation()
  const { data, isPending } = useQuery(me())
  const { kladde } = useSearch({ from: '/viden/ny' })
  // An address with a draft in it, come back to, is that draft; written into it meanwhile, it changes nothing.
  const [madeBefore] = useState(kladde)
  // Whoever is logged out while writing keeps the page; the editor itself says what happened.
  const [writer, setWriter] = useState<Me | null>(null)
  if (!writer && data?.signedIn) setWriter(data)

  if (madeBefore)
    return <Navigate to="/viden/$id/rediger" params={{ id: madeBefore }} search={{}} replace />
  return (
    <div className="container page">
      <Breadcrumbs>
        <Link to="/min-side">{t('session.myPage')}</Link>
      </Breadcrumbs>
      <PageHeading title={t('new.title')} className="editor-title" />
      {isPending && <Skeleton shape="page" />}
      {note}
      {writer ? (
        <NewItem writer={writer} {...rest} />
      ) : (
        data && <LoginPrompt text={t('new.loginFirst')} />
      )}
    </div>
  )
}

interface NewItemProps extends Omit<NewItemPageProps, 'note'> {
  writer: Me
}

function NewItem({ writer, files, prefill, onCreated: tellCreated }: NewItemProps) {
  const navigate = useNavigate({ from: '/viden/ny' })
  const { trin = 'begynd' } = useSearch({ from: '/viden/ny' })
  const onCreated = useCallback(
    (kladde: string) => {
      tellCreated?.(kladde)
      void navigate({
        to: '/viden/ny',
        search: (before) => ({ ...before, kladde }),
        replace: true,
        resetScroll: false,
      })
    },
    [navigate, tellCreated],
  )
  return (
    <Editor
      start={null}
      prefill={prefill}
      reader={writer}
      step={trin}
      onStep={(step) =>
        void navigate({
          to: '/viden/ny',
          search: (before) => ({ ...before, trin: step }),
          resetScroll: false,
        })
      }
      onCreated={onCreated}
      onDone={({ id }) => void navigate({ to: '/viden/$id', params: { id } })}
      files={files}
    />
  )
}
