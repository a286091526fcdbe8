import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Me } from '../../api/types'
import { placesOf, type SuggestionPlace } from './place'
import { Suggestions } from './Suggestions'

/** A glance at what may be of use wherever the reader answers; nothing for those who answer nowhere. */
export function MySuggestions({ reader }: { reader: Me | undefined }) {
  return placesOf(reader).map((place) => (
    <Suggestions key={place.kind + place.id} place={place} all={<ToAll place={place} />} />
  ))
}

function ToAll({ place }: { place: SuggestionPlace }) {
  const { t } = useTranslation()
  const text = t('suggestions.toAll', { name: place.name })
  return (
    <p>
      {place.kind === 'group' ? (
        <Link to="/temagrupper/$slug/bord" params={{ slug: place.id }}>
          {text}
        </Link>
      ) : (
        <Link to="/kommuner/$code" params={{ code: place.id }}>
          {text}
        </Link>
      )}
    </p>
  )
}
