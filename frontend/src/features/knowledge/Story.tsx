import { useTranslation } from 'react-i18next'
import type { KnowledgeItem } from '../../api/types'
import { storyQuestions } from './template'

export function Story({ story }: { story: NonNullable<KnowledgeItem['story']> }) {
  const { t } = useTranslation()
  const told = storyQuestions.flatMap((question) => {
    const answer = story[question]
    return answer ? [{ question, answer }] : []
  })
  if (told.length === 0) return null
  return (
    <section>
      <h2>{t('story.heading')}</h2>
      <dl className="story">
        {told.map(({ question, answer }) => (
          <div key={question}>
            <dt>{t(`story.${question}`)}</dt>
            <dd className="prose">{answer}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
