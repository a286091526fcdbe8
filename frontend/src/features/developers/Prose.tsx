import { lazy, Suspense } from 'react'
import { Skeleton } from '../../ui/Skeleton'

const Markdown = lazy(() => import('../../ui/Markdown'))

/** Longer texts, written as Markdown in the files of the languages. */
export function Prose({ text }: { text: string }) {
  return (
    <Suspense fallback={<Skeleton shape="line" />}>
      <Markdown text={text} />
    </Suspense>
  )
}
