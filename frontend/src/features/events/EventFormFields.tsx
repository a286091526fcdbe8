import { useTranslation } from 'react-i18next'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { BasicFields } from './BasicFields'
import { ContactFields, ProgrammeFields } from './ListFields'
import { AboutFields, RegistrationFields, TimeFields } from './MoreFields'
import { OwnerFields } from './OwnerFields'
import type { EventForm } from './useEventForm'

/** Little first, more for those who want it. */
export function EventFormFields({ form }: { form: EventForm }) {
  const { t } = useTranslation()
  return (
    <>
      <ErrorSummary faults={form.faults} />
      <BasicFields form={form} />
      <OwnerFields form={form} />
      <h2>{t('events.more')}</h2>
      <AboutFields form={form} />
      <RegistrationFields form={form} />
      <ProgrammeFields form={form} />
      <ContactFields form={form} />
      <TimeFields form={form} />
    </>
  )
}
