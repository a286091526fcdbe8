import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { JourneyFigures } from './JourneyFigures'
import { JourneyMap } from './JourneyMap'
import { Legend } from './Legend'
import { journeyOf } from './queries'
import { StopStory } from './StopStory'
import { type Waypoint, waypointsOf } from './waypoints'

/** So many are still a picture. */
const AT_FIRST = 14

/** The way that an item went: as a picture, stop by stop, and in words. Where it has not gone anywhere there is none. */
export function JourneySection({ item }: { item: string }) {
  const { t } = useTranslation()
  const { data, error, isLoading } = useQuery(journeyOf(item))
  if (isLoading) return <Skeleton shape="card" />
  if (error !== null) return <ProblemNotice error={error} />
  if (!data || data.edges.length === 0) return null
  return (
    <section className="journey" aria-labelledby="journey-heading">
      <h2 id="journey-heading">{t('journey.heading')}</h2>
      <JourneyFigures summary={data.summary} />
      <Way stops={waypointsOf(data)} />
      {data.truncated && <p className="muted">{t('journey.truncated')}</p>}
    </section>
  )
}

function Way({ stops }: { stops: Waypoint[] }) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<string | null>(null)
  const [whole, setWhole] = useState(stops.length <= AT_FIRST + 4)
  const shown = whole ? stops : stops.slice(0, AT_FIRST)
  const stop = stops.find(({ id }) => id === chosen)
  const before = (of: Waypoint) => stops.find(({ id }) => id === of.before)
  return (
    <>
      <JourneyMap stops={shown} chosen={chosen} onChoose={setChosen} />
      <Legend nodes={shown.map(({ node }) => node)} />
      {!whole && (
        <Button look="secondary" onClick={() => setWhole(true)}>
          {t('journey.whole', { count: stops.length })}
        </Button>
      )}
      <div className="journey__panel" aria-live="polite">
        {stop ? (
          <StopStory stop={stop} before={before(stop)} />
        ) : (
          <p className="muted">{t('journey.choose')}</p>
        )}
      </div>
      <details className="journey__words">
        <summary>{t('journey.inWords')}</summary>
        <ol>
          {stops.map((each) => (
            <li key={each.id}>
              <StopStory stop={each} before={before(each)} />
            </li>
          ))}
        </ol>
      </details>
    </>
  )
}
