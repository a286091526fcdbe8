import { useTranslation } from 'react-i18next'
import type { StakeholderContact } from '../../api/types'
import { useSentForm } from '../../lib/useSentForm'
import { ContactForm } from './ContactForm'
import { contactDraftOf, contactValuesOf } from './dialogueValues'
import { useChangeContact } from './useDialogueChanges'

interface ChangeContactProps {
  contact: StakeholderContact
  onDone: (text: string) => void
  onCancel: () => void
}

export function ChangeContact({ contact, onDone, onCancel }: ChangeContactProps) {
  const { t } = useTranslation()
  const change = useChangeContact(contact)
  const form = useSentForm({
    name: `contact-${contact.id}-${contact.version}`,
    initial: contactValuesOf(contact),
    send: (values) => change.mutateAsync(contactDraftOf(values)),
    onDone: () => onDone(t('registers.contact.changed')),
    onCancel,
  })
  return (
    <ContactForm
      heading={t('registers.contact.changeHeading')}
      {...form}
      confirm={t('registers.saveChange')}
      pending={change.isPending}
      error={change.error}
    />
  )
}
