import { useTranslation } from 'react-i18next'
import { lookOf, type Waypoint } from './waypoints'

/** How it stands at a stop, in a few words. */
export function useStateWords() {
  const { t } = useTranslation()
  return (stop: Waypoint) => {
    const look = lookOf(stop)
    switch (look) {
      case 'start':
        return t('journey.begins')
      case 'item':
        if (!stop.grown) return t('journey.origin')
        return t(stop.grown.kind === 'superseded' ? 'journey.newer' : 'journey.newItem')
      case 'asked':
      case 'answered':
        return t(`journey.${look}`)
      case 'positive':
      case 'mixed':
      case 'none':
      case 'negative':
        return t(`outcome.${look}`)
      default:
        return t(`journey.state.${look}`)
    }
  }
}
