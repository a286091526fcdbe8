import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { topics } from '../../../api/queries'
import { Choices } from '../../../ui/Choices'
import { TextField } from '../../../ui/TextField'

interface TopicPickerProps {
  chosen: string[]
  fault: string | undefined
  onChange: (chosen: string[]) => void
}

/** The vocabulary is long: a few letters narrow it down, and what is chosen always stays in sight. */
export function TopicPicker({ chosen, fault, onChange }: TopicPickerProps) {
  const { t } = useTranslation()
  const [letters, setLetters] = useState('')
  const { data } = useQuery(topics())
  const wanted = letters.trim().toLocaleLowerCase()
  const shown = (data?.items ?? []).filter(({ id, label, altLabels }) => {
    if (chosen.includes(id)) return true
    return (
      wanted !== '' &&
      [label, ...altLabels].some((word) => word.toLocaleLowerCase().includes(wanted))
    )
  })
  return (
    <div className="topic-picker">
      <TextField
        id="topics"
        label={t('field.topics')}
        hint={t('hint.topics')}
        value={letters}
        fault={fault}
        onChange={setLetters}
      />
      <Choices
        id="topics-found"
        legend={t('field.topicsFound', { count: shown.length })}
        type="checkbox"
        chosen={chosen}
        choices={shown.slice(0, 20).map(({ id, label }) => ({ value: id, label }))}
        onChange={(id, on) => onChange(on ? [...chosen, id] : chosen.filter((one) => one !== id))}
      />
    </div>
  )
}
