import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { wordDiff } from '../../../lib/wordDiff'
import { Button } from '../../../ui/Button'
import { WordDiff } from '../../../ui/WordDiff'
import { fieldLabel } from '../fieldLabel'
import type { Clash } from './draftState'
import type { FormField } from './fields'
import { useFieldText } from './fieldText'
import type { FormValues } from './formValues'

interface MergePanelProps {
  clash: Clash
  mine: FormValues
  onSettle: (values: FormValues) => void
}

/** Two people have written in the same fields: both texts side by side, and the writer decides. */
export function MergePanel({ clash, mine, onSettle }: MergePanelProps) {
  const { t } = useTranslation()
  const heading = useRef<HTMLHeadingElement>(null)
  const [decided, setDecided] = useState(mine)
  useEffect(() => heading.current?.focus(), [])

  function submit(event: FormEvent) {
    event.preventDefault()
    onSettle(decided)
  }

  return (
    <form className="merge" onSubmit={submit}>
      <h2 ref={heading} tabIndex={-1}>
        {t('merge.heading')}
      </h2>
      <p className="lead">{t('merge.text')}</p>
      {clash.fields.map((field) => (
        <ClashOf
          key={field.id}
          field={field}
          clash={clash}
          mine={mine}
          decided={decided}
          onDecide={setDecided}
        />
      ))}
      <div className="actions">
        <Button type="submit">{t('merge.use')}</Button>
      </div>
    </form>
  )
}

interface ClashOfProps {
  field: FormField
  clash: Clash
  mine: FormValues
  decided: FormValues
  onDecide: (values: FormValues) => void
}

function ClashOf({ field, clash, mine, decided, onDecide }: ClashOfProps) {
  const { t } = useTranslation()
  const textIn = useFieldText()
  const label = fieldLabel(field.id, t)
  const before = textIn(field, clash.base)
  const sides = [
    { side: 'mine', values: mine },
    { side: 'theirs', values: clash.theirs },
  ] as const
  return (
    <fieldset className="clash">
      <legend>{label}</legend>
      <div className="clash__sides">
        {sides.map(({ side, values }) => {
          const chosen = field.said(decided) === field.said(values)
          return (
            <section key={side} className={`clash__side${chosen ? ' clash__side--chosen' : ''}`}>
              <h3>{t(`merge.${side}`)}</h3>
              <WordDiff segments={wordDiff(before, textIn(field, values))} />
              <Button
                look="secondary"
                aria-pressed={chosen}
                icon={chosen ? 'check' : 'forward'}
                onClick={() => onDecide(field.take(decided, values))}
              >
                {t(`merge.${side}Button`)}
                <span className="sr-only">: {label}</span>
              </Button>
            </section>
          )
        })}
      </div>
      {field.text && field.write ? (
        <div className="form-group">
          <label className="form-label" htmlFor={`merge-${field.id}`}>
            {t('merge.result')} <span className="sr-only">: {label}</span>
          </label>
          <textarea
            id={`merge-${field.id}`}
            className="form-input form-input--grows"
            rows={4}
            value={field.text(decided)}
            onChange={(event) => onDecide(field.write?.(decided, event.target.value) ?? decided)}
          />
        </div>
      ) : (
        <p className="clash__result">
          {t('merge.result')}: <strong>{textIn(field, decided)}</strong>
        </p>
      )}
    </fieldset>
  )
}
