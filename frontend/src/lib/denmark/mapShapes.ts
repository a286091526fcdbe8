import { type GeoPath, type GeoProjection, geoPath, geoTransverseMercator } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

interface MunicipalityProperties {
  code: string
  name: string
}

export type MunicipalityTopology = Topology<{
  municipalities: GeometryCollection<MunicipalityProperties>
}>

export interface MapShape {
  code: string
  name: string
  path: string
  centre: [number, number]
}

export const mapSize = { width: 640, height: 720 }

/** The frame that Bornholm is moved into: where it lies, half the map would be sea. */
export const insetFrame = { x: 500, y: 24, width: 124, height: 118 }

const bornholm = '0400'

export function mapShapes(topology: MunicipalityTopology): MapShape[] {
  const all = feature(topology, topology.objects.municipalities)
  const only = (keep: (code: string) => boolean) => ({
    ...all,
    features: all.features.filter(({ properties }) => keep(properties.code)),
  })
  const mainland = geoTransverseMercator()
    .rotate([-10.5, 0])
    .fitExtent(
      [
        [6, 6],
        [mapSize.width - 6, mapSize.height - 6],
      ],
      only((code) => code !== bornholm),
    )
  const onMap = geoPath(mainland).digits(1)
  const inInset = geoPath(
    insetProjection(
      mainland,
      only((code) => code === bornholm),
    ),
  ).digits(1)

  return all.features.map((shape) => {
    const path: GeoPath = shape.properties.code === bornholm ? inInset : onMap
    return {
      code: shape.properties.code,
      name: shape.properties.name,
      path: path(shape) ?? '',
      centre: path.centroid(shape),
    }
  })
}

/** Same scale as the rest, so that Bornholm is not made larger than it is. */
function insetProjection(mainland: GeoProjection, island: Parameters<GeoPath['centroid']>[0]) {
  const inset = geoTransverseMercator().rotate([-14.9, 0]).scale(mainland.scale()).translate([0, 0])
  const [x, y] = geoPath(inset).centroid(island)
  return inset.translate([
    insetFrame.x + insetFrame.width / 2 - x,
    insetFrame.y + insetFrame.height / 2 - y,
  ])
}
