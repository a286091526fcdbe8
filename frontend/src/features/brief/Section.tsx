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

/** So much is read in two minutes; the rest comes on request. */
const few = 3

interface SectionProps<Entry> {
  name: SectionName
  section: { entries: Entry[]; total: number }
  keyOf: (entry: Entry) => string
  row: (entry: Entry, onDone: (text: string) => void) => ReactNode
  intro?: string
  /** Without it nothing is said where there is nothing. */
  empty?: string
  /** The way to the full list. */
  all?: ReactNode
}

/** A part of the brief. What was done is told at its heading, for its row is gone by then. */
export function Section<Entry>(props: SectionProps<Entry>) {
  const { name, section, keyOf, row, intro, empty, all } = props
  const { t } = useTranslation()
  const heading = useRef<HTMLHeadingElement>(null)
  const [done, setDone] = useState<string | null>(null)
  const [opened, setOpened] = useState(false)
  const shown = opened ? section.entries : section.entries.slice(0, few)
  const hidden = section.entries.length - shown.length

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
        {shown.map((entry) => (
          <li key={keyOf(entry)}>{row(entry, tell)}</li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button
          look="quiet"
          icon="chevron"
          className="brief-part__more"
          onClick={() => setOpened(true)}
        >
          {t('brief.more', { count: hidden })}
          <span className="sr-only">: {t(`brief.sections.${name}`)}</span>
        </Button>
      )}
      {section.total > 0 && all && <p className="brief-part__all">{all}</p>}
    </section>
  )
}
