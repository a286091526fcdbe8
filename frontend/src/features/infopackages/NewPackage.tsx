import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import { me } from '../../api/queries'
import { holds } from '../../api/roles'
import { useAttempt } from '../../lib/useAttempt'
import { FormDialog } from '../../ui/FormDialog'
import { FormProblem } from '../../ui/FormProblem'
import { PackageFields } from './PackageFields'
import { draftOf, noPackage } from './packageValues'
import { useCreatePackage } from './usePackageChanges'

/** Begins a package; for the secretariat. */
export function NewPackage() {
  const { t } = useTranslation()
  const { data: reader } = useQuery(me())
  const navigate = useNavigate()
  const create = useCreatePackage()
  const keyFor = useAttempt()
  const [values, setValues] = useState(noPackage)
  if (!holds(reader, 'secretariat')) return null

  async function submit() {
    const body = draftOf(values)
    try {
      const { slug } = await create.mutateAsync({ body, key: keyFor(body) })
      await navigate({ to: '/administration/informationspakker/$slug', params: { slug } })
      return true
    } catch {
      return false
    }
  }

  return (
    <FormDialog
      button={t('infoPackages.desk.begin')}
      look="primary"
      icon="plus"
      heading={t('infoPackages.desk.begin')}
      confirm={t('infoPackages.desk.beginNow')}
      pending={create.isPending}
      onSubmit={submit}
    >
      <PackageFields
        values={values}
        faults={faultsAt(create.error)}
        onChange={(change) => setValues((before) => ({ ...before, ...change }))}
      />
      <FormProblem error={create.error} />
    </FormDialog>
  )
}
