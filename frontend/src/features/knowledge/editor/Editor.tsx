import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { VersionedItem } from '../../../api/knowledgeItems'
import type { KnowledgeItem, Me } from '../../../api/types'
import { noteArrival } from '../../../lib/pageArrival'
import { BeginStep } from './BeginStep'
import { EditorBar } from './EditorBar'
import { EditorNotices } from './EditorNotices'
import { EditorSteps } from './EditorSteps'
import { FaultSummary } from './FaultSummary'
import { FindStep } from './FindStep'
import type { FormValues } from './formValues'
import { LearnStep } from './LearnStep'
import { MergePanel } from './MergePanel'
import { SendStep } from './SendStep'
import { ShareStep } from './ShareStep'
import { StepHeading } from './StepHeading'
import type { Step } from './stepNames'
import { missingIn, stepOf } from './steps'
import { TellStep } from './TellStep'
import { useDraft } from './useDraft'

export interface EditorProps {
  start: VersionedItem | null
  /** What a new item begins with, beyond what is known of its writer. */
  prefill?: Partial<FormValues> | undefined
  reader: Me
  step: Step
  onStep: (step: Step) => void
  onCreated?: (id: string) => void
  onDone: (item: KnowledgeItem) => void
  /** What belongs to a saved item and is changed at once, such as its files. */
  files?: ((item: KnowledgeItem) => ReactNode) | undefined
}

export function Editor({
  start,
  prefill,
  reader,
  step,
  onStep,
  onCreated,
  onDone,
  files,
}: EditorProps) {
  const { t } = useTranslation()
  const { keeper, draft } = useDraft(start, reader, prefill)
  const [asked, setAsked] = useState(0)
  const target = useRef<string | null>(null)
  const id = draft.item?.id
  const { values } = draft
  const form = { values, faults: draft.faults, set: keeper.set, update: keeper.update }

  useEffect(() => {
    if (!start && id) onCreated?.(id)
  }, [start, id, onCreated])

  // The field asked for may stand on a step that is yet to be drawn.
  useEffect(() => {
    if (target.current && focusOn(target.current)) target.current = null
  })

  function show(next: Step) {
    noteArrival()
    onStep(next)
  }

  function goTo(field: string) {
    const there = stepOf(field) ?? step
    if (there === step) {
      focusOn(field)
      return
    }
    target.current = field
    onStep(there)
  }

  function tellFaults() {
    requestAnimationFrame(() => setAsked((times) => times + 1))
  }

  /** Whether enough is there; what is lacking is said at its field. */
  function check(wanted = missingIn(values)) {
    if (wanted.length === 0) return true
    keeper.showFaults(Object.fromEntries(wanted.map((one) => [one, t(`fault.${one}Missing`)])))
    tellFaults()
    return false
  }

  if (draft.clash) {
    return <MergePanel clash={draft.clash} mine={values} onSettle={keeper.settle} />
  }
  return (
    <div className="editor">
      <EditorSteps current={step} values={values} faults={draft.faults} onStep={show} />
      <div className="editor__form">
        <EditorNotices draft={draft} keeper={keeper} />
        <FaultSummary faults={draft.faults} asked={asked} goTo={goTo} />
        <section key={step} className="form-section" aria-labelledby="step-heading">
          <StepHeading step={step} />
          {step === 'begynd' && <BeginStep form={form} itself={id ?? null} />}
          {step === 'fortael' && <TellStep form={form} files={draft.item && files?.(draft.item)} />}
          {step === 'laert' && <LearnStep form={form} />}
          {step === 'emner' && <FindStep form={form} />}
          {step === 'deling' && <ShareStep form={form} />}
          {step === 'send' && <SendStep values={values} item={draft.item} goTo={goTo} />}
        </section>
        <EditorBar
          draft={draft}
          keeper={keeper}
          step={step}
          onStep={show}
          check={check}
          onFaults={tellFaults}
          onDone={onDone}
        />
      </div>
    </div>
  )
}

function focusOn(field: string) {
  const control = document.getElementById(field)
  control?.closest('details')?.setAttribute('open', '')
  control?.focus()
  return control !== null
}
