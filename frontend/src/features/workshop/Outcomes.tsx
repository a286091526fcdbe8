import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Workshop } from '../../api/types'
import { MakeOutcome } from './MakeOutcome'

/** What was made of the workshop, and for those who run it a way to make more. */
export function Outcomes({ workshop }: { workshop: Workshop }) {
  const { t } = useTranslation()
  return (
    <section aria-labelledby="outcomes">
      <h2 id="outcomes">{t('workshop.outcomes')}</h2>
      <ul>
        {workshop.outcomes.map(({ id, kind, title, made }) => (
          <li key={id}>
            {t(`workshop.outcome.${kind}`)}:{' '}
            {kind === 'need' && (
              <Link to="/efterlyst/$id" params={{ id: made }}>
                {title}
              </Link>
            )}
            {kind === 'item' && (
              <Link to="/viden/$id" params={{ id: made }}>
                {title}
              </Link>
            )}
            {kind === 'proposal' && title}
          </li>
        ))}
      </ul>
      {workshop.writable && workshop.themes.length > 0 && <MakeOutcome workshop={workshop} />}
    </section>
  )
}
