import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { toggled } from '../../lib/toggled'
import { Choices } from '../../ui/Choices'
import { adoptedStrategies, goalsOf } from './queries'

interface GoalChoicesProps {
  chosen: string[]
  fault: string | undefined
  onChange: (goals: string[]) => void
}

/** The goals of the strategy that holds; nothing where there is none. */
export function GoalChoices({ chosen, fault, onChange }: GoalChoicesProps) {
  const { t } = useTranslation()
  const { data: adopted } = useQuery(adoptedStrategies())
  const { data: strategy } = useQuery(goalsOf(adopted?.items[0]?.id ?? ''))
  const goals = (strategy?.elements ?? []).filter(({ kind }) => kind === 'goal')
  if (goals.length === 0) return null
  return (
    <Choices
      id="goals"
      type="checkbox"
      legend={t('infoPackages.field.goals')}
      fault={fault}
      choices={goals.map(({ id, text }) => ({ value: id, label: text }))}
      chosen={chosen}
      onChange={(id, on) => onChange(toggled(chosen, id, on))}
    />
  )
}
