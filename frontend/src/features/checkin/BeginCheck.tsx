import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import type { CheckOccasion } from '../../api/types'
import { today } from '../../lib/format'
import { useAttempt } from '../../lib/useAttempt'
import { Choices } from '../../ui/Choices'
import { DateField } from '../../ui/DateField'
import { FormDialog } from '../../ui/FormDialog'
import { FormProblem } from '../../ui/FormProblem'
import { occasions } from './statuses'
import { useBeginCheck } from './useCheckChanges'

interface BeginCheckProps {
  slug: string
  /** Whether the group never checked its work before. */
  first: boolean
}

export function BeginCheck({ slug, first }: BeginCheckProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [occasion, setOccasion] = useState<CheckOccasion>(first ? 'start' : 'midway')
  const [heldOn, setHeldOn] = useState(today())
  const begin = useBeginCheck(slug)
  const keyFor = useAttempt()
  const faults = faultsAt(begin.error)

  async function submit() {
    const body = { occasion, ...(heldOn && { heldOn }) }
    try {
      const { id } = await begin.mutateAsync({ body, key: keyFor(body) })
      void navigate({ to: '/temagrupper/$slug/netvaerkstjek/$id', params: { slug, id } })
      return true
    } catch {
      return false
    }
  }

  return (
    <FormDialog
      button={t('checkIn.begin')}
      look="primary"
      heading={t('checkIn.begin')}
      confirm={t('checkIn.beginNow')}
      pending={begin.isPending}
      onSubmit={submit}
    >
      <p>{t('checkIn.beginText')}</p>
      <Choices
        id="occasion"
        type="radio"
        legend={t('checkIn.field.occasion')}
        fault={faults.occasion}
        choices={occasions.map((value) => ({ value, label: t(`checkIn.occasion.${value}`) }))}
        chosen={[occasion]}
        onChange={setOccasion}
      />
      <DateField
        id="heldOn"
        label={t('checkIn.field.heldOn')}
        value={heldOn}
        fault={faults.heldOn}
        onChange={setHeldOn}
      />
      <FormProblem error={begin.error} />
    </FormDialog>
  )
}
