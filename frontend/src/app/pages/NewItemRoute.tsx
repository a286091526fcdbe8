import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import { AttachmentEditor } from '../../features/attachments/AttachmentEditor'
import { NewItemPage } from '../../features/knowledge/NewItemPage'
import { AnsweringNote } from '../../features/needs/AnsweringNote'
import { need } from '../../features/needs/queries'
import { useGiveAnswer } from '../../features/needs/useNeedChanges'
import { Skeleton } from '../../ui/Skeleton'

export function NewItemRoute() {
  const { svarPaa } = useSearch({ from: '/viden/ny' })
  return svarPaa ? <NewAnswer question={svarPaa} /> : <NewItemPage files={files} />
}

/** A draft that begins with the topics of a question, and is named as its answer as soon as it is kept. */
function NewAnswer({ question }: { question: string }) {
  const { data, isPending } = useQuery(need(question))
  const { mutate, variables, error } = useGiveAnswer(question)
  const name = useCallback(
    (item: string) => mutate({ body: { item }, key: crypto.randomUUID() }),
    [mutate],
  )
  if (isPending) {
    return (
      <div className="container page">
        <Skeleton shape="page" />
      </div>
    )
  }
  if (!data) return <NewItemPage files={files} />
  return (
    <NewItemPage
      files={files}
      prefill={{
        topics: data.topics.map(({ id }) => id),
        focusAreas: data.focusAreas.map(({ id }) => id),
      }}
      onCreated={name}
      note={
        <AnsweringNote
          need={data}
          failed={error !== null}
          onRetry={() => variables && name(variables.body.item)}
        />
      }
    />
  )
}

const files = ({ id }: { id: string }) => <AttachmentEditor key={id} item={id} />
