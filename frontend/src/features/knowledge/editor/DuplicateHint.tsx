import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDebounced } from '../../../lib/useDebounced'
import { Icon } from '../../../ui/Icon'
import { similarItems } from './queries'

interface DuplicateHintProps {
  title: string
  summary: string
  /** The item itself is no double of its own. */
  itself: string | null
}

/** A calm word on the side: perhaps others have told it already. Never in the way. */
export function DuplicateHint({ title, summary, itself }: DuplicateHintProps) {
  const { t } = useTranslation()
  const settled = useDebounced(`${title}\n${summary}`, 900)
  const [settledTitle = '', ...rest] = settled.split('\n')
  const { data } = useQuery(similarItems(settledTitle, rest.join(' '), itself))
  const found = title.trim() ? (data?.items ?? []) : []
  return (
    <div role="status">
      {found.length > 0 && (
        <section className="hint-box" aria-labelledby="similar-heading">
          <h3 id="similar-heading">{t('similar.heading')}</h3>
          <p className="muted">{t('similar.text')}</p>
          <ul className="nobullet-list hint-box__list">
            {found.slice(0, 5).map((item) => (
              <li key={item.id}>
                <a href={`/viden/${item.id}`} target="_blank" rel="noreferrer">
                  {item.title}
                  <Icon name="forward" />
                  <span className="sr-only"> ({t('form.newTab')})</span>
                </a>
                <span className="muted">
                  {[t(`kind.${item.kind}`), item.municipality?.name, item.reason]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
