import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { mapClasses, toneOf } from '../../lib/denmark/mapClasses'
import { insetFrame, mapShapes, mapSize } from '../../lib/denmark/mapShapes'
import { topology } from '../../lib/denmark/topology'
import { ink, line, Plot, text } from './Plot'

/** From nothing to most: each is told from the next by how dark it is, and the key says the numbers. */
const tones = ['#fbf7ee', '#cfe3d9', '#8fbcae', '#3f8a7e', '#0b4a44']
const shadeOf = (tone: number) => tones[tone] ?? '#fff'

/** The municipalities in classes of how much, with the key in the picture. */
export function MapPlot({ counts, what }: { counts: Map<string, number>; what: string }) {
  const { t } = useTranslation()
  const { data } = useQuery(topology())
  const shapes = useMemo(() => (data ? mapShapes(data) : []), [data])
  const classes = mapClasses(Math.max(0, ...counts.values()))
  const some = [...counts.values()].filter((count) => count > 0).length
  return (
    <Plot
      name="indsigt-kort"
      summary={t('insight.map.summary', { what, some, all: counts.size })}
      width={mapSize.width}
      height={mapSize.height}
    >
      <rect {...insetFrame} rx={10} fill="none" stroke={line} />
      {shapes.map(({ code, path, name }) => (
        <path
          key={code}
          d={path}
          fill={shadeOf(toneOf(counts.get(code) ?? 0, classes))}
          stroke={ink}
          strokeWidth={0.5}
        >
          <title>{`${name}: ${counts.get(code) ?? 0}`}</title>
        </path>
      ))}
      {classes.map(({ from, to, tone }, at) => (
        <g key={from} transform={`translate(500 ${180 + at * 30})`}>
          <rect width={20} height={20} fill={shadeOf(tone)} stroke={ink} />
          <text {...text} x={30} y={16} fontSize={18}>
            {from === to ? from : `${from}–${to}`}
          </text>
        </g>
      ))}
      <text {...text} x={6} y={mapSize.height - 6} fontSize={11}>
        {t('insight.map.credit')}
      </text>
    </Plot>
  )
}
