import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Skeleton } from '../../ui/Skeleton'

const Markdown = lazy(() => import('../../ui/Markdown'))

export function ItemBody({ markdown }: { markdown: string }) {
  const { t } = useTranslation()
  return (
    <section>
      <h2>{t('item.body')}</h2>
      <Suspense fallback={<Skeleton shape="line" count={4} />}>
        <Markdown text={markdown} />
      </Suspense>
    </section>
  )
}
