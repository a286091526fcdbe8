import { useTranslation } from 'react-i18next'
import type { KnowledgeItem } from '../../api/types'
import { Icon } from '../../ui/Icon'

/** Good and bad side by side, in the same size: both are what the next municipality needs. */
export function Lessons({ item }: { item: KnowledgeItem }) {
  const { t } = useTranslation()
  const { whatWorked, whatDidNot, advice } = item
  if (!whatWorked && !whatDidNot && !advice) return null
  return (
    <>
      {(whatWorked || whatDidNot) && (
        <div className="lessons">
          <section className="lesson lesson--worked">
            <h2>
              <Icon name="worked" />
              {t('item.whatWorked')}
            </h2>
            <p className="prose">{whatWorked ?? t('item.notTold')}</p>
          </section>
          <section className="lesson lesson--not">
            <h2>
              <Icon name="turned" />
              {t('item.whatDidNot')}
            </h2>
            <p className="prose">{whatDidNot ?? t('item.notTold')}</p>
          </section>
        </div>
      )}
      {advice && (
        <section className="advice">
          <h2>{t('item.advice')}</h2>
          <p className="prose">{advice}</p>
        </section>
      )}
    </>
  )
}
