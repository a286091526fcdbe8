import { useQuery } from '@tanstack/react-query'
import { me } from '../../api/queries'
import { holds } from '../../api/roles'
import type { Roll } from '../../api/types'
import { rollsOf } from './queries'

/** The roll in which a municipality for which the reader speaks took an item up. */
export function useBroughtBy(item: string): Roll | undefined {
  const { data: reader } = useQuery(me())
  const { data } = useQuery({ ...rollsOf(item), enabled: holds(reader, 'coordinator') })
  const codes = reader?.roles.flatMap(({ role, municipality }) =>
    role === 'coordinator' && municipality ? [municipality.code] : [],
  )
  return data?.items.find(
    ({ status, to }) => status === 'taken-up' && codes?.includes(to.municipality?.code ?? ''),
  )
}
