import { type KeyboardEvent, lazy, Suspense, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Field } from './Field'
import { MarkdownToolbar } from './MarkdownToolbar'
import { edited, type MarkdownTool } from './markdownText'
import { Skeleton } from './Skeleton'

const Markdown = lazy(() => import('./Markdown'))

interface MarkdownFieldProps {
  id: string
  label: string
  hint: string
  value: string
  fault: string | undefined
  onChange: (value: string) => void
  rows?: number
  maxLength?: number
}

export function MarkdownField(props: MarkdownFieldProps) {
  const { id, label, hint, value, fault, onChange, rows = 12, maxLength } = props
  const { t } = useTranslation()
  const area = useRef<HTMLTextAreaElement>(null)
  const [preview, setPreview] = useState(false)

  function use(tool: MarkdownTool) {
    const control = area.current
    if (!control) return
    const edit = edited(
      tool,
      { text: control.value, start: control.selectionStart, end: control.selectionEnd },
      { text: t('markdown.text'), link: t('markdown.linkText'), column: t('markdown.column') },
    )
    control.focus()
    control.setSelectionRange(edit.from, edit.to)
    // Only this way the browser can undo the step; where it is not known, the text is set directly.
    if (!document.execCommand?.('insertText', false, edit.insert)) {
      control.setRangeText(edit.insert, edit.from, edit.to, 'end')
      onChange(control.value)
    }
    control.setSelectionRange(edit.start, edit.end)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
    const tool = event.key === 'b' ? 'bold' : event.key === 'i' ? 'italic' : null
    if (!tool) return
    event.preventDefault()
    use(tool)
  }

  return (
    <Field id={id} label={label} hint={hint} fault={fault}>
      {({ describedBy, invalid }) => (
        <div className="md-field">
          <div className="md-field__top">
            <MarkdownToolbar controls={id} disabled={preview} onTool={use} />
            <button
              type="button"
              className="button button-secondary md-field__preview-button"
              aria-pressed={preview}
              onClick={() => setPreview(!preview)}
            >
              {t('form.preview')}
            </button>
          </div>
          <textarea
            ref={area}
            id={id}
            hidden={preview}
            className="form-input"
            rows={rows}
            maxLength={maxLength}
            value={value}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            onKeyDown={onKeyDown}
            onChange={(event) => onChange(event.target.value)}
          />
          {preview && (
            <section className="md-field__preview" aria-label={t('form.preview')}>
              <Suspense fallback={<Skeleton shape="line" count={3} />}>
                {value.trim() ? (
                  <Markdown text={value} />
                ) : (
                  <p className="muted">{t('form.nothingToPreview')}</p>
                )}
              </Suspense>
            </section>
          )}
        </div>
      )}
    </Field>
  )
}
