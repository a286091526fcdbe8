import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import type { InfoPackage, PackageDesk } from '../../api/types'
import { focusFault } from '../../lib/focusFault'
import { Button } from '../../ui/Button'
import { FormProblem } from '../../ui/FormProblem'
import { MarkdownField } from '../../ui/MarkdownField'
import { PackageFields } from './PackageFields'
import { PackageItems } from './PackageItems'
import { PackageSections } from './PackageSections'
import { draftOf, type PackageValues, valuesOf } from './packageValues'
import { useChangePackage } from './usePackageChanges'

interface PackageFormProps {
  infoPackage: InfoPackage
  desk: PackageDesk
  onDone: (told: string) => void
}

/** The whole copy in one form: what is in it, what is written, for whom it is. */
export function PackageForm({ infoPackage, desk, onDone }: PackageFormProps) {
  const { t } = useTranslation()
  const save = useChangePackage(infoPackage)
  const [values, setValues] = useState(() => valuesOf(desk))
  const faults = faultsAt(save.error)
  const items = [faults['items-item'], faults['items-shelf'], faults['items-line'], faults.items]
  const change = (some: Partial<PackageValues>) => setValues((before) => ({ ...before, ...some }))

  function submit(event: FormEvent) {
    event.preventDefault()
    save
      .mutateAsync(draftOf(values))
      .then(() => onDone(t('infoPackages.desk.saved')))
      .catch(() => focusFault())
  }

  return (
    <form className="sheet" onSubmit={submit} noValidate>
      <PackageItems
        slug={infoPackage.slug}
        items={values.items}
        fault={items.filter(Boolean).join(' ') || undefined}
        onChange={(next) => change({ items: next })}
      />
      <h2>{t('infoPackages.desk.words')}</h2>
      <MarkdownField
        id="introduction"
        label={t('infoPackages.field.introduction')}
        hint={t('infoPackages.hint.introduction')}
        value={values.introduction}
        fault={faults.introduction}
        rows={6}
        maxLength={8000}
        onChange={(introduction) => change({ introduction })}
      />
      <PackageSections
        sections={values.sections}
        faults={faults}
        onChange={(sections) => change({ sections })}
      />
      <h2>{t('infoPackages.desk.about')}</h2>
      <PackageFields values={values} faults={faults} onChange={change} />
      <FormProblem error={save.error} />
      <div className="actions">
        <Button type="submit" disabled={save.isPending}>
          {t('infoPackages.desk.save')}
        </Button>
      </div>
    </form>
  )
}
