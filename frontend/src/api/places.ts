/** Whom people work for and who gives roles: a municipality by its code, or a region by its slug. */
export type PlaceKey = { kind: 'municipality'; code: string } | { kind: 'region'; slug: string }

interface Located {
  municipality: { code: string } | null
  region: { slug: string } | null
}

/** Where somebody works; nothing for another organisation. */
export function placeOf({ municipality, region }: Located): PlaceKey | undefined {
  if (municipality) return { kind: 'municipality', code: municipality.code }
  return region ? { kind: 'region', slug: region.slug } : undefined
}

export function belongsTo({ municipality, region }: Located, place: PlaceKey): boolean {
  return place.kind === 'municipality'
    ? municipality?.code === place.code
    : region?.slug === place.slug
}

/** How members are asked for who work there themselves. */
export const employedBy = (place: PlaceKey) =>
  place.kind === 'municipality' ? { municipality: [place.code] } : { employingRegion: [place.slug] }

interface Lasting {
  validFrom: string
  validUntil: string | null
}

export const existsOn = ({ validFrom, validUntil }: Lasting, day: string) =>
  validFrom <= day && (validUntil === null || validUntil >= day)
