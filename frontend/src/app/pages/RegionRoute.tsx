import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { PlaceKey } from '../../api/places'
import { me } from '../../api/queries'
import { speaksForPlace } from '../../api/roles'
import { OpenRequests } from '../../features/invitation/OpenRequests'
import { RegionPage } from '../../features/municipalities/RegionPage'
import { Colleagues } from '../../features/people/Colleagues'

export function RegionRoute() {
  const { slug } = useParams({ from: '/regioner/$slug' })
  const { data: reader } = useQuery(me())
  const place: PlaceKey = { kind: 'region', slug }
  return (
    <RegionPage
      key={slug}
      slug={slug}
      waiting={speaksForPlace(reader, place) && <OpenRequests place={place} />}
      people={(name) => <Colleagues place={place} name={name} />}
    />
  )
}
