import { type ReactNode, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { saveFile } from '../../lib/saveFile'
import { svgFile } from '../../lib/svgFile'
import { Button } from '../../ui/Button'

/** The drawings hold their colours, so that a file of them looks like the page. */
export const ink = '#17302b'
export const fjord = '#0f5c55'
export const line = '#b7ab94'
export const pale = '#e5dccb'
export const text = { fontFamily: 'sans-serif', fill: ink }

interface PlotProps {
  /** Of the file, without its ending. */
  name: string
  /** The whole plot in a sentence. */
  summary: string
  width: number
  height: number
  children: ReactNode
}

/** A picture that says in a sentence what it shows; the table beside it tells the same to everyone. */
export function Plot({ name, summary, width, height, children }: PlotProps) {
  const { t } = useTranslation()
  const id = useId()
  const picture = useRef<SVGSVGElement>(null)
  return (
    <figure className="insight-plot">
      <svg ref={picture} viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={id}>
        <title id={id}>{summary}</title>
        {children}
      </svg>
      <figcaption className="actions">
        <Button
          look="secondary"
          icon="sheet"
          onClick={() => picture.current && saveFile(`${name}.svg`, svgFile(picture.current))}
        >
          {t('insight.svg')}
        </Button>
      </figcaption>
    </figure>
  )
}
