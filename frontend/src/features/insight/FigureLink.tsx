import { Link } from '@tanstack/react-router'
import { formatNumber } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import type { ItemsFilter } from './filter'

interface FigureLinkProps {
  value: number
  items: ItemsFilter
}

/** A number that leads to the items it counts; nothing leads nowhere. */
export function FigureLink({ value, items }: FigureLinkProps) {
  const shown = formatNumber(value, currentLanguage())
  if (value === 0) return shown
  return (
    <Link className="figure-link" to="/indsigt/viden" search={items}>
      {shown}
      <span className="sr-only"> {items.navn}</span>
    </Link>
  )
}
