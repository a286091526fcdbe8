import { type ReactNode, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { Icon, type IconName } from '../../ui/Icon'
import { SavedNote } from '../../ui/SavedNote'
import { type SectionName, sectionId } from './sections'

const icons: Record<SectionName, IconName> = {
  stranded: 'clock',
  newForUs: 'bell',
  runningTrials: 'path',
  waitingForResult: 'bars',
  dueReviews: 'history',
  meetings: 'calendar',
}

interface SectionProps<Entry> {
  name: SectionName
  section: { entries: Entry[]; total: number }
  keyOf: (entry: Entry) => string
  row: (entry: Entry, onDone: (text: string) => void) => ReactNode
  intro?: string
  /** Without it nothing is said where there is nothing. */
  empty?: string
  /** So many are shown at first; on paper, all of them. */
  few?: number
  /** The way to the full list. */
  all?: ReactNode
}

/** A part of the brief. What was done is told at its heading, for its row is gone by then. */
export function Section<Entry>(props: SectionProps<Entry>) {
  const { name, section, keyOf, row, intro, empty, few = 3, all } = props
  const { t } = useTranslation()
  const heading = useRef<HTMLHeadingElement>(null)
  const [done, setDone] = useState<string | null>(null)
  const [opened, setOpened] = useState(false)
  const later = opened ? 0 : Math.max(0, section.entries.length - few)

  /** The heading may have gone with the last row, so it is drawn before it takes the focus. */
  function tell(text: string) {
    flushSync(() => setDone(text))
    heading.current?.focus()
  }

  if (section.total === 0 && !empty && done === null) return null
  return (
    <section
      id={sectionId(name)}
      className={`brief-part brief-part--${name}`}
      aria-labelledby={`${sectionId(name)}-heading`}
    >
      <h2 id={`${sectionId(name)}-heading`} ref={heading} tabIndex={-1}>
        <Icon name={icons[name]} />
        {t(`brief.sections.${name}`)}
        {section.total > 0 && (
          <span className="brief-part__count">
            <span className="sr-only">: </span>
            {section.total}
          </span>
        )}
      </h2>
      {intro && section.total > 0 && <p className="brief-part__intro">{intro}</p>}
      <SavedNote text={done} />
      {section.entries.length === 0 && empty && <p className="brief-part__empty">{empty}</p>}
      <ul className="brief-part__rows nobullet-list">
        {section.entries.map((entry, place) => (
          <li
            key={keyOf(entry)}
            {...(later > 0 && place >= few && { className: 'brief-part__later' })}
          >
            {row(entry, tell)}
          </li>
        ))}
      </ul>
      {later > 0 && (
        <Button
          look="quiet"
          icon="chevron"
          className="brief-part__more"
          onClick={() => setOpened(true)}
        >
          {t('brief.more', { count: later })}
          <span className="sr-only">: {t(`brief.sections.${name}`)}</span>
        </Button>
      )}
      {section.total > 0 && all && <p className="brief-part__all">{all}</p>}
    </section>
  )
}
