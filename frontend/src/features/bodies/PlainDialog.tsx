import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import type { PlainResult } from '../../api/types'
import { settled } from '../../lib/settled'
import { FormDialog } from '../../ui/FormDialog'
import { FormProblem } from '../../ui/FormProblem'
import { TextField } from '../../ui/TextField'
import { useWritePlainly } from './useBodyChanges'

/** Plain words in the place of a summary; without any, the summary is shown again. */
export function PlainDialog({ result }: { result: PlainResult }) {
  const { t } = useTranslation()
  const { id, title, plain, summary } = result
  const write = useWritePlainly(result)
  const [text, setText] = useState(plain ? summary : '')
  return (
    <FormDialog
      button={t('bodyBrief.rewrite')}
      about={title}
      look="quiet"
      icon="edit"
      heading={t('bodyBrief.rewriteHeading', { title })}
      confirm={t('bodyBrief.rewriteConfirm')}
      pending={write.isPending}
      onSubmit={() => settled(write.mutateAsync(text))}
    >
      {!plain && <p className="plain-result__summary">{summary}</p>}
      <TextField
        id={`plain-${id}`}
        label={t('bodyBrief.plain')}
        hint={t('bodyBrief.plainHint')}
        rows={5}
        maxLength={400}
        value={text}
        fault={faultsAt(write.error).text}
        onChange={setText}
      />
      <FormProblem error={write.error} />
    </FormDialog>
  )
}
