import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { Skeleton } from '../../ui/Skeleton'
import { TextField } from '../../ui/TextField'

const Markdown = lazy(() => import('../../ui/Markdown'))

interface MarkdownFieldProps {
  value: string
  fault: string | undefined
  onChange: (value: string) => void
}

export function MarkdownField({ value, fault, onChange }: MarkdownFieldProps) {
  const { t } = useTranslation()
  const [preview, setPreview] = useState(false)
  return (
    <div className="markdown-field">
      <TextField
        id="body"
        label={t('field.body')}
        hint={t('hint.body')}
        value={value}
        fault={fault}
        onChange={onChange}
        rows={14}
      />
      <Button look="secondary" aria-expanded={preview} onClick={() => setPreview(!preview)}>
        {preview ? t('form.hidePreview') : t('form.showPreview')}
      </Button>
      {preview && (
        <section className="markdown-field__preview" aria-label={t('form.preview')}>
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
  )
}
