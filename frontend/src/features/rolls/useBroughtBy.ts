import { useQuery } from '@tanstack/react-query'
import { me } from '../../api/queries'
import { coordinates } from '../../api/roles'
import type { Roll } from '../../api/types'
import { rollsOf } from './queries'

/** The roll in which a municipality for which the reader speaks took an item up. */
export function useBroughtBy(item: string): Roll | undefined {
  const { data: reader } = useQuery(me())
  const places = coordinates(reader)
  const { data } = useQuery({ ...rollsOf(item), enabled: places.length > 0 })
  return data?.items.find(
    ({ status, to }) =>
      status === 'taken-up' && places.some(({ code }) => code === to.municipality?.code),
  )
}
