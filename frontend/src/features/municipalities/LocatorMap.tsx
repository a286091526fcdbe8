import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { insetFrame, mapShapes, mapSize } from '../../lib/denmark/mapShapes'
import { topology } from '../../lib/denmark/topology'

export function LocatorMap({ code, name }: { code: string; name: string }) {
  const { t } = useTranslation()
  const { data } = useQuery(topology())
  const shapes = useMemo(() => (data ? mapShapes(data) : []), [data])
  const here = shapes.find((shape) => shape.code === code)
  return (
    <figure className="map map--locator">
      <svg
        viewBox={`0 0 ${mapSize.width} ${mapSize.height}`}
        role="img"
        aria-label={t('map.locator', { name })}
      >
        <rect className="map__inset" {...insetFrame} rx="10" />
        <path className="map__land" d={shapes.map(({ path }) => path).join('')} />
        {here && (
          <>
            <path className="map__here" d={here.path} />
            <circle className="map__ring" cx={here.centre[0]} cy={here.centre[1]} r="46" />
          </>
        )}
      </svg>
      <figcaption className="map__credit">{t('map.credit')}</figcaption>
    </figure>
  )
}
