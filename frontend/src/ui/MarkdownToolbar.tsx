import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type MarkdownTool, markdownTools } from './markdownText'

const glyphs: Record<MarkdownTool, string> = {
  bold: 'M8 5h5a3.500 3.500 0 0 1 0 7H8zM8 12h6a3.500 3.500 0 0 1 0 7H8z',
  italic: 'M10 5h7M7 19h7M14 5l-4 14',
  heading: 'M6 5v14M18 5v14M6 12h12',
  list: 'M9 7h11M9 12h11M9 17h11M4.500 7h.2M4.500 12h.2M4.500 17h.2',
  numbered: 'M10 7h10M10 12h10M10 17h10M4 6l1.500-1v5M4 15c0-2 3-2 3 0 0 1.500-3 2.500-3 4h3',
  quote: 'M9.500 7C7 8 5.500 10 5.500 13v4h5v-5h-3M18.500 7c-2.500 1-4 3-4 6v4h5v-5h-3',
  link: 'M10 14a4 4 0 0 0 5.700 0l3-3a4 4 0 0 0-5.700-5.700l-1 1M14 10a4 4 0 0 0-5.700 0l-3 3a4 4 0 0 0 5.700 5.700l1-1',
  table: 'M4 5.500h16v13H4zM4 10h16M4 14.300h16M12 5.500v13',
}

interface MarkdownToolbarProps {
  controls: string
  disabled: boolean
  onTool: (tool: MarkdownTool) => void
}

/** One stop on the way with Tab; the arrow keys move between the tools. */
export function MarkdownToolbar({ controls, disabled, onTool }: MarkdownToolbarProps) {
  const { t } = useTranslation()
  const [current, setCurrent] = useState<MarkdownTool>('bold')

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const place = markdownTools.indexOf(current)
    const last = markdownTools.length - 1
    const places: Record<string, number> = {
      ArrowRight: place === last ? 0 : place + 1,
      ArrowLeft: place === 0 ? last : place - 1,
      Home: 0,
      End: last,
    }
    const next = places[event.key]
    if (next === undefined) return
    event.preventDefault()
    setCurrent(markdownTools[next] ?? 'bold')
    event.currentTarget.querySelectorAll('button').item(next).focus()
  }

  return (
    <div
      role="toolbar"
      className="md-toolbar"
      aria-label={t('markdown.toolbar')}
      aria-controls={controls}
      onKeyDown={onKeyDown}
    >
      {markdownTools.map((tool) => (
        <button
          key={tool}
          type="button"
          tabIndex={tool === current ? 0 : -1}
          aria-disabled={disabled}
          title={t(`markdown.${tool}`)}
          onFocus={() => setCurrent(tool)}
          onClick={() => !disabled && onTool(tool)}
        >
          <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d={glyphs[tool]} />
          </svg>
          <span className="sr-only">{t(`markdown.${tool}`)}</span>
        </button>
      ))}
    </div>
  )
}
