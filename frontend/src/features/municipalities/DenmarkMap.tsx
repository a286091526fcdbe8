import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { mapClasses, toneOf } from '../../lib/denmark/mapClasses'
import { insetFrame, mapShapes, mapSize } from '../../lib/denmark/mapShapes'
import { topology } from '../../lib/denmark/topology'

interface DenmarkMapProps {
  counts: Map<string, number>
  summary: string
  pointedAt: string | null
  onPoint: (code: string | null) => void
}

/** For the eye and the pointer; the table beside it says the same to everyone. */
export function DenmarkMap({ counts, summary, pointedAt, onPoint }: DenmarkMapProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { data } = useQuery(topology())
  const shapes = useMemo(() => (data ? mapShapes(data) : []), [data])
  const classes = mapClasses(Math.max(0, ...counts.values()))
  const pointed = shapes.find(({ code }) => code === pointedAt)

  return (
    <figure className="map">
      <svg viewBox={`0 0 ${mapSize.width} ${mapSize.height}`} role="img" aria-label={summary}>
        <rect className="map__inset" {...insetFrame} rx="10" />
        {shapes.map(({ code, path }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: a short cut for the pointer; the table has the links
          <path
            key={code}
            className={`map__area map__area--${toneOf(counts.get(code) ?? 0, classes)}`}
            d={path}
            onPointerEnter={() => onPoint(code)}
            onPointerLeave={() => onPoint(null)}
            onClick={() => void navigate({ to: '/kommuner/$code', params: { code } })}
          />
        ))}
        {pointed && <path className="map__pointed" d={pointed.path} />}
      </svg>
      <p className="map__name" aria-hidden="true">
        {pointed ? (
          <strong>
            {pointed.name}: {t('groups.items', { count: counts.get(pointed.code) ?? 0 })}
          </strong>
        ) : (
          t('map.pointHint')
        )}
      </p>
      <p className="legend__heading" id="map-legend">
        {t('map.legend')}
      </p>
      <ul className="legend nobullet-list" aria-labelledby="map-legend">
        {classes.map(({ from, to, tone }) => (
          <li key={from}>
            <svg
              className="legend__swatch"
              viewBox="0 0 20 20"
              aria-hidden="true"
              focusable="false"
            >
              <rect
                className={`map__area map__area--${tone}`}
                x="1"
                y="1"
                width="18"
                height="18"
                rx="4"
              />
            </svg>
            {from === to ? from : `${from}–${to}`}
          </li>
        ))}
      </ul>
      <figcaption className="map__credit">{t('map.credit')}</figcaption>
    </figure>
  )
}
