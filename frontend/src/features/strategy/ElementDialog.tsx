import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import { focusAreas } from '../../api/queries'
import type { Strategy, StrategyElement, StrategyElementKind } from '../../api/types'
import { settled } from '../../lib/settled'
import { toggled } from '../../lib/toggled'
import { useAttempt } from '../../lib/useAttempt'
import { Choices } from '../../ui/Choices'
import { FormDialog } from '../../ui/FormDialog'
import { FormProblem } from '../../ui/FormProblem'
import { TextField } from '../../ui/TextField'
import { draftOf, type ElementValues, valuesOf } from './elementValues'
import { GoalFields } from './GoalFields'
import { nameOf, ofKind } from './tree'
import { useWriteElement } from './useStrategyChanges'

interface ElementDialogProps {
  strategy: Strategy
  kind: StrategyElementKind
  /** The one that is changed; none for a new one. */
  element?: StrategyElement
  onDone: (text: string) => void
}

/** Writes one element of a version. */
export function ElementDialog({ strategy, kind, element, onDone }: ElementDialogProps) {
  const { t } = useTranslation()
  const [values, setValues] = useState(() => valuesOf(element))
  const write = useWriteElement(strategy.id, element)
  const keyFor = useAttempt()
  const faults = faultsAt(write.error)
  const change = (next: Partial<ElementValues>) => setValues((before) => ({ ...before, ...next }))
  const heading = t(element ? 'strategy.changeElement' : `strategy.add.${kind}`)

  async function submit() {
    const body = draftOf(kind, values)
    const written = await settled(write.mutateAsync({ body, key: keyFor(body) }))
    if (written) {
      if (!element) setValues(valuesOf(undefined))
      onDone(t('strategy.elementSaved'))
    }
    return written
  }

  return (
    <FormDialog
      button={element ? t('strategy.change') : heading}
      {...(element && { about: nameOf(element) })}
      look={element ? 'quiet' : 'secondary'}
      {...(!element && { icon: 'plus' as const })}
      heading={heading}
      confirm={t('strategy.saveElement')}
      pending={write.isPending}
      onSubmit={submit}
    >
      <TextField
        id="text"
        label={t(kind === 'focus-area' ? 'strategy.field.motto' : `strategy.kind.${kind}`)}
        rows={kind === 'focus-area' ? 2 : 4}
        maxLength={1000}
        required
        value={values.text}
        fault={faults.text}
        onChange={(text) => change({ text })}
      />
      {(kind === 'focus-area' || kind === 'way-of-working') && (
        <AreaChoice
          strategy={strategy}
          kind={kind}
          chosen={values.focusAreas}
          fault={faults.focusAreas}
          onChange={(focusAreasChosen) => change({ focusAreas: focusAreasChosen })}
        />
      )}
      {kind === 'goal' && (
        <GoalFields strategy={strategy} values={values} faults={faults} onChange={change} />
      )}
      <FormProblem error={write.error} />
    </FormDialog>
  )
}

interface AreaChoiceProps {
  strategy: Strategy
  kind: 'focus-area' | 'way-of-working'
  chosen: string[]
  fault: string | undefined
  onChange: (chosen: string[]) => void
}

/** A focus area is one of the vocabulary; a way of working serves those that the strategy has. */
function AreaChoice({ strategy, kind, chosen, fault, onChange }: AreaChoiceProps) {
  const { t } = useTranslation()
  const vocabulary = useQuery(focusAreas()).data?.items ?? []
  const one = kind === 'focus-area'
  const had = ofKind(strategy.elements, 'focus-area').flatMap(({ focusAreas: areas }) => areas)
  const offered = one
    ? vocabulary.filter(({ id }) => chosen.includes(id) || !had.some((area) => area.id === id))
    : had
  return (
    <Choices
      id="focusAreas"
      legend={t(one ? 'strategy.area' : 'strategy.servesAreas')}
      type={one ? 'radio' : 'checkbox'}
      chosen={chosen}
      choices={offered.map(({ id, label }) => ({ value: id, label }))}
      fault={fault}
      onChange={(id, on) => {
        if (one) onChange([id])
        else onChange(toggled(chosen, id, on))
      }}
    />
  )
}
