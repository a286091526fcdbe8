import { useTranslation } from 'react-i18next'
import type { KnowledgeItem } from '../../api/types'
import { evidenceDimensions } from './template'

export function EvidenceProfile({
  evidence,
}: {
  evidence: NonNullable<KnowledgeItem['evidence']>
}) {
  const { t } = useTranslation()
  if (evidenceDimensions.every((dimension) => !evidence[dimension])) return null
  return (
    <section>
      <h2>{t('evidence.heading')}</h2>
      <p className="muted">{t('evidence.selfDeclared')}</p>
      <dl className="evidence">
        {evidenceDimensions.map((dimension) => (
          <div key={dimension}>
            <dt>{t(`evidence.${dimension}`)}</dt>
            <dd className={evidence[dimension] ? 'prose' : 'muted'}>
              {evidence[dimension] ?? t('evidence.missing')}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
