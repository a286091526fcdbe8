import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { KindLabel } from '../../../ui/KindLabel'
import { OutcomeLabel } from '../../../ui/OutcomeLabel'
import { Skeleton } from '../../../ui/Skeleton'
import { storyQuestions } from '../template'
import type { FormValues } from './formValues'

const Markdown = lazy(() => import('../../../ui/Markdown'))

/** Much as others will read it, while it is still only here. */
export function ItemPreview({ values }: { values: FormValues }) {
  const { t } = useTranslation()
  const answers = values.kind === 'experience' ? storyQuestions : []
  const lessons = (['whatWorked', 'whatDidNot', 'advice'] as const).filter((one) => values[one])
  return (
    <details className="more">
      <summary>
        <span className="more__heading">{t('form.preview')}</span>
        <span className="more__hint">{t('send.previewHint')}</span>
      </summary>
      <div className="more__body preview">
        <p className="item__kind">
          {values.kind && <KindLabel kind={values.kind} />}
          {values.outcome && <OutcomeLabel outcome={values.outcome} />}
        </p>
        <h3 className="preview__title">{values.title || t('thing.title')}</h3>
        <p className="lead prose">{values.summary}</p>
        {lessons.map((name) => (
          <section key={name}>
            <h4>{t(`item.${name}`)}</h4>
            <p className="prose">{values[name]}</p>
          </section>
        ))}
        {answers
          .filter((question) => values.story[question].trim())
          .map((question) => (
            <section key={question}>
              <h4>{t(`story.${question}`)}</h4>
              <p className="prose">{values.story[question]}</p>
            </section>
          ))}
        {values.body.trim() && (
          <Suspense fallback={<Skeleton shape="line" count={3} />}>
            <Markdown text={values.body} />
          </Suspense>
        )}
      </div>
    </details>
  )
}
