import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatMonth } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { acrossThePage, CARD, downThePage, type Layout } from './layout'
import { StationMark } from './StationMark'
import { useStateWords } from './useStateWords'
import { lookOf, type Waypoint } from './waypoints'

const NARROW = 560

interface JourneyMapProps {
  stops: Waypoint[]
  chosen: string | null
  onChoose: (id: string) => void
}

/** The way as a thread between stops: time from left to right, from top to bottom where the page is narrow. */
export function JourneyMap({ stops, chosen, onChoose }: JourneyMapProps) {
  const { t } = useTranslation()
  const [room, setRoom] = useState(720)
  const narrow = room < NARROW
  const layout = narrow ? downThePage(stops, room) : acrossThePage(stops, room)
  const measure = (box: HTMLDivElement) => {
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setRoom(Math.round(entry.contentRect.width))
    })
    observer.observe(box)
    return () => observer.disconnect()
  }
  return (
    <div ref={measure} className={narrow ? 'journey-map journey-map--down' : 'journey-map'}>
      <section
        className="journey-map__scroll"
        aria-label={t('journey.picture')}
        tabIndex={layout.width > room ? 0 : undefined}
      >
        <div className="journey-map__ground" style={{ width: layout.width, height: layout.height }}>
          <Threads layout={layout} />
          <Stations layout={layout} narrow={narrow} chosen={chosen} onChoose={onChoose} />
        </div>
      </section>
    </div>
  )
}

function Threads({ layout }: { layout: Layout }) {
  return (
    <svg
      className="journey-map__threads"
      width={layout.width}
      height={layout.height}
      aria-hidden="true"
      focusable="false"
    >
      {layout.ticks.map(({ at, x }) => (
        <g key={x} className="journey-map__tick">
          <path d={`M${x} 18V${layout.height}`} />
          <text x={x} y={12} textAnchor="middle">
            {formatMonth(at, currentLanguage())}
          </text>
        </g>
      ))}
      {layout.threads.map(({ id, path, to }) => (
        <g key={id} className={`strand strand--${lookOf(to.stop)}`}>
          <path className="strand__yarn" d={path} pathLength={1} />
          <path className="strand__twist" d={path} />
        </g>
      ))}
    </svg>
  )
}

interface StationsProps extends Omit<JourneyMapProps, 'stops'> {
  layout: Layout
  narrow: boolean
}

function Stations({ layout, narrow, chosen, onChoose }: StationsProps) {
  const state = useStateWords()
  const { t } = useTranslation()
  const reached = chosen ?? layout.stops.at(0)?.stop.id
  const move = (event: KeyboardEvent<HTMLOListElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll('button')]
    const here = buttons.findIndex((button) => button.matches(':focus'))
    const to = {
      ArrowRight: here + 1,
      ArrowDown: here + 1,
      ArrowLeft: here - 1,
      ArrowUp: here - 1,
      Home: 0,
      End: buttons.length - 1,
    }[event.key]
    const next = to === undefined ? undefined : buttons[to]
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  return (
    <ol className="journey-map__stations nobullet-list" onKeyDown={move}>
      {layout.stops.map(({ stop, x, y }) => (
        <li
          key={stop.id}
          className="station"
          style={
            narrow
              ? { left: x - 20, top: y - 22 }
              : { left: x - CARD / 2, top: y - 22, width: CARD }
          }
        >
          <button
            type="button"
            aria-pressed={stop.id === chosen}
            tabIndex={stop.id === reached ? 0 : -1}
            onFocus={() => onChoose(stop.id)}
            onClick={() => onChoose(stop.id)}
          >
            <StationMark kind={stop.node.kind} look={lookOf(stop)} />
            <span className="station__card">
              <span className="sr-only">{t(`journey.kind.${stop.node.kind}`)} </span>
              <span className="station__name">{stop.node.name}</span>
              <span className="station__state">{state(stop)}</span>
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}
