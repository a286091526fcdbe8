import { useTranslation } from 'react-i18next'
import type { Journey } from '../../api/types'

/** The journey in figures and words; what is nothing is not told. */
export function JourneyFigures({ summary }: { summary: Journey['summary'] }) {
  const { t } = useTranslation()
  const days = summary.daysToFirstTrialElsewhere
  const told = [
    { name: 'days', count: days, text: t('journey.figure.days', { count: days ?? 0 }) },
    {
      name: 'groups',
      count: summary.themeGroupsReached,
      text: t('journey.figure.groups', { count: summary.themeGroupsReached }),
    },
    {
      name: 'municipalities',
      count: summary.municipalitiesReached,
      text: t('journey.figure.municipalities', { count: summary.municipalitiesReached }),
    },
    {
      name: 'items',
      count: summary.items - 1,
      text: t('journey.figure.items', { count: summary.items - 1 }),
    },
    {
      name: 'needs',
      count: summary.needs,
      text: t('journey.figure.needs', { count: summary.needs }),
    },
    {
      name: 'declined',
      count: summary.declined,
      text: t('journey.figure.declined', { count: summary.declined }),
    },
  ].filter(({ count }) => count !== null && count > 0)
  if (told.length === 0) return null
  return (
    <dl className="journey-figures">
      {told.map(({ name, count, text }) => (
        <div key={name}>
          <dt>{text}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  )
}
