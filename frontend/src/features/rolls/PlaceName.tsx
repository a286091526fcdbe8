import { Link } from '@tanstack/react-router'
import type { RollPlace } from '../../api/types'

/** The theme group or municipality by its name, as the way to its page. */
export function PlaceName({ place }: { place: RollPlace }) {
  if (place.themeGroup) {
    return (
      <Link to="/temagrupper/$slug" params={{ slug: place.themeGroup.slug }}>
        {place.themeGroup.name}
      </Link>
    )
  }
  if (!place.municipality) return null
  return (
    <Link to="/kommuner/$code" params={{ code: place.municipality.code }}>
      {place.municipality.name}
    </Link>
  )
}

export function placeName(place: RollPlace) {
  return place.themeGroup?.name ?? place.municipality?.name ?? ''
}
