import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Stranded } from '../../api/types'
import { BriefRow } from './BriefRow'
import { timeSince } from './times'

/** Something that waits, how long it has, and the step that sets it going. */
export function StrandedRow({ stranded, actions }: { stranded: Stranded; actions: ReactNode }) {
  const { t } = useTranslation()
  const { item, why, since } = stranded
  const { unit, count } = timeSince(since)
  return (
    <BriefRow
      item={item}
      why={why}
      mark={<span className="brief-row__waited">{t(`brief.waited.${unit}`, { count })}</span>}
      actions={actions}
    />
  )
}
