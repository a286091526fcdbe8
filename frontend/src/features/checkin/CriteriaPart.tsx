import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CheckTemplate } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Button } from '../../ui/Button'
import { PendingPage } from '../../ui/PendingPage'
import { SavedNote } from '../../ui/SavedNote'
import { newestTemplate } from './queries'
import { TemplateForm } from './TemplateForm'

/** What groups are asked now, and the way to the next version of it. */
export function CriteriaPart() {
  const { data, error, refetch } = useQuery(newestTemplate())
  const template = data?.items[0]
  return template ? (
    <Criteria template={template} />
  ) : (
    <PendingPage error={error} onRetry={() => void refetch()} />
  )
}

function Criteria({ template }: { template: CheckTemplate }) {
  const { t } = useTranslation()
  const [editing, setEditing] = useState(false)
  const [saved, setSaved] = useState<string | null>(null)
  const language = currentLanguage()
  if (editing) {
    return (
      <TemplateForm
        template={template}
        onDone={(number) => {
          setSaved(t('checkIn.template.saved', { number }))
          setEditing(false)
        }}
        onCancel={() => setEditing(false)}
      />
    )
  }
  return (
    <>
      <p className="lead">{t('checkIn.template.lead')}</p>
      <p className="muted">
        {t('checkIn.template.version', {
          number: template.number,
          name: template.madeBy.name,
          date: formatDate(template.madeAt, language),
        })}
        {template.note && ` ${template.note}`}
      </p>
      <div className="actions">
        <Button
          icon="edit"
          onClick={() => {
            setSaved(null)
            setEditing(true)
          }}
        >
          {t('checkIn.template.edit')}
        </Button>
        <SavedNote text={saved} />
      </div>
      <ol className="check-criteria">
        {template.criteria.map(({ id, label, help }) => (
          <li key={id}>
            <h2>{label[language]}</h2>
            <p>{help[language]}</p>
          </li>
        ))}
      </ol>
    </>
  )
}
