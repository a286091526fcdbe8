import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import type { KnowledgeItem } from '../../api/types'
import { settled } from '../../lib/settled'
import { Choices } from '../../ui/Choices'
import { FormDialog } from '../../ui/FormDialog'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { TextField } from '../../ui/TextField'
import { JournalPreview } from './JournalPreview'
import { type DocumentFormat, formats, useDocument } from './useDocument'

interface JournalDialogProps {
  item: KnowledgeItem
  onDone: (text: string) => void
}

/** An item as a document that a municipality files in its journal. */
export function JournalDialog({ item, onDone }: JournalDialogProps) {
  const { t } = useTranslation()
  const id = useId()
  const [caseNumber, setCaseNumber] = useState('')
  const [kle, setKle] = useState(item.kleNumber ?? '')
  const [format, setFormat] = useState<DocumentFormat>('pdf')
  const fetched = useDocument(item.id)
  const faults = fetched.error === null ? [] : problemOf(fetched.error).faults
  const faultOf = (parameter: string) =>
    faults.find((fault) => fault.parameter === parameter)?.detail

  async function submit() {
    const done = await settled(fetched.mutateAsync({ format, filing: { caseNumber, kle } }))
    if (done) onDone(t('journalRecord.done'))
    return done
  }

  return (
    <FormDialog
      button={t('journalRecord.button')}
      about={item.title}
      look="quiet"
      icon="sheet"
      heading={t('journalRecord.heading')}
      confirm={t('journalRecord.confirm')}
      pending={fetched.isPending}
      onSubmit={submit}
    >
      <p>{t('journalRecord.intro')}</p>
      <JournalPreview item={item.id} />
      <div className="journal-numbers">
        <TextField
          id={`${id}-case`}
          label={t('journalRecord.caseNumber')}
          hint={t('journalRecord.caseNumberHint')}
          maxLength={60}
          value={caseNumber}
          fault={faultOf('caseNumber')}
          onChange={setCaseNumber}
        />
        <TextField
          id={`${id}-kle`}
          label={t('journalRecord.kle')}
          hint={t('journalRecord.kleHint')}
          maxLength={12}
          value={kle}
          fault={faultOf('kle')}
          onChange={setKle}
        />
      </div>
      <Choices
        id={`${id}-format`}
        legend={t('journalRecord.format')}
        type="radio"
        look="row"
        chosen={[format]}
        choices={formats.map((one) => ({ value: one, label: t(`journalRecord.formats.${one}`) }))}
        onChange={setFormat}
      />
      {fetched.error && faults.length === 0 && <ProblemNotice error={fetched.error} />}
    </FormDialog>
  )
}
