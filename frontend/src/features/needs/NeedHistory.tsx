import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { NeedByline } from './NeedByline'
import { needHistory } from './queries'

/** When it was answered, withdrawn and opened again; nothing where it has only been asked. */
export function NeedHistory({ need }: { need: string }) {
  const { t } = useTranslation()
  const { data } = useQuery(needHistory(need))
  if (!data || data.items.length === 0) return null
  return (
    <section className="need__history" aria-labelledby="need-history">
      <h2 id="need-history">{t('needs.history')}</h2>
      <ol className="nobullet-list">
        {data.items.map((step) => (
          <li key={step.at}>
            <strong>{t(`needs.step.${step.status}`)}</strong>{' '}
            <NeedByline person={step.by} at={step.at} />
            {step.reason && <p>{step.reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
