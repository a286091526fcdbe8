import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import type { Digest } from '../../api/types'
import { formatMoment } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Button } from '../../ui/Button'
import { Choices } from '../../ui/Choices'
import { FormProblem } from '../../ui/FormProblem'
import { RhythmFields } from '../../ui/RhythmFields'
import { SavedNote } from '../../ui/SavedNote'
import { SelectField } from '../../ui/SelectField'
import { type DigestValues, frequencies, languages, valuesOf } from './digestValues'
import { useSaveDigest } from './useNotices'

/** Whether and when the reader gets a letter with what is new. */
export function DigestForm({ digest }: { digest: Digest }) {
  const { t } = useTranslation()
  const [values, setValues] = useState(valuesOf(digest))
  const [saved, setSaved] = useState(false)
  const save = useSaveDigest(digest)
  const faults = faultsAt(save.error)
  const change = (some: Partial<DigestValues>) => {
    setSaved(false)
    setValues({ ...values, ...some })
  }
  const writes = values.frequency !== 'off'

  function submit(event: FormEvent) {
    event.preventDefault()
    save.mutate(values, { onSuccess: () => setSaved(true) })
  }

  return (
    <form
      className="sheet digest-form"
      onSubmit={submit}
      noValidate
      aria-labelledby="digest-heading"
    >
      <h2 id="digest-heading">{t('digest.heading')}</h2>
      <p>{t('digest.text')}</p>
      {digest.email === null && <p className="digest-form__note">{t('digest.noAddress')}</p>}
      <Choices
        id="frequency"
        legend={t('digest.frequency')}
        type="radio"
        chosen={[values.frequency]}
        fault={faults.frequency}
        choices={frequencies.map((value) => ({
          value,
          label: t(`digest.frequencies.${value}`),
          ...(value === 'off' && { hint: t('digest.offHint') }),
        }))}
        onChange={(frequency) => change({ frequency })}
      />
      {writes && (
        <div className="digest-form__when">
          <RhythmFields
            values={values}
            faults={faults}
            weekly={values.frequency === 'weekly'}
            onChange={change}
          />
          <SelectField
            id="language"
            label={t('digest.language')}
            value={values.language ?? ''}
            fault={faults.language}
            empty={t('digest.profileLanguage')}
            options={languages.map((one) => ({ value: one, label: t(`languageName.${one}`) }))}
            onChange={(value) =>
              change({ language: languages.find((one) => one === value) ?? null })
            }
          />
        </div>
      )}
      {digest.nextAt && digest.email && (
        <p className="muted">
          {t('digest.next', {
            at: formatMoment(digest.nextAt, currentLanguage()),
            email: digest.email,
          })}
        </p>
      )}
      <FormProblem error={save.error} />
      <div className="actions">
        <Button type="submit" disabled={save.isPending}>
          {t('digest.save')}
        </Button>
        <SavedNote text={saved ? t('digest.saved') : null} />
      </div>
    </form>
  )
}
