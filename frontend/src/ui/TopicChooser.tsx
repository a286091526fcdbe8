import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { topics } from '../api/queries'
import { toggled } from '../lib/toggled'
import { Choices } from './Choices'
import { TextField } from './TextField'

interface TopicChooserProps {
  label: string
  hint: string
  chosen: string[]
  fault: string | undefined
  onChange: (chosen: string[]) => void
}

/** The vocabulary is long: a few letters narrow it down, and what is chosen always stays in sight. */
export function TopicChooser({ label, hint, chosen, fault, onChange }: TopicChooserProps) {
  const { t } = useTranslation()
  const [letters, setLetters] = useState('')
  const { data } = useQuery(topics())
  const wanted = letters.trim().toLocaleLowerCase()
  const shown = (data?.items ?? []).filter(
    (topic) =>
      chosen.includes(topic.id) ||
      (wanted !== '' &&
        [topic.label, ...topic.altLabels].some((word) =>
          word.toLocaleLowerCase().includes(wanted),
        )),
  )
  const found = t('field.topicsFound', { count: shown.length })
  return (
    <div className="topic-picker">
      <TextField
        id="topics"
        label={label}
        hint={hint}
        value={letters}
        fault={fault}
        onChange={setLetters}
      />
      <p role="status" className="sr-only">
        {wanted && found}
      </p>
      {(wanted || shown.length > 0) && (
        <Choices
          id="topics-found"
          legend={wanted ? found : t('field.topicsChosen')}
          type="checkbox"
          look="columns"
          chosen={chosen}
          choices={shown.slice(0, 20).map((topic) => ({ value: topic.id, label: topic.label }))}
          onChange={(id, on) => onChange(toggled(chosen, id, on))}
        />
      )}
    </div>
  )
}
