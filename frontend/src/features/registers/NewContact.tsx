import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { me } from '../../api/queries'
import { today } from '../../lib/format'
import { useAttempt } from '../../lib/useAttempt'
import { useSentForm } from '../../lib/useSentForm'
import { ContactForm } from './ContactForm'
import { contactDraftOf, noContact } from './dialogueValues'
import { useAddContact } from './useDialogueChanges'

interface NewContactProps {
  stakeholder: string
  onDone: (text: string) => void
  onCancel: () => void
}

/** Whoever writes it down was mostly there. */
export function NewContact({ stakeholder, onDone, onCancel }: NewContactProps) {
  const { t } = useTranslation()
  const { data: reader } = useQuery(me())
  const add = useAddContact(stakeholder)
  const keyFor = useAttempt()
  const form = useSentForm({
    name: `contact-new-${stakeholder}`,
    initial: noContact(today(), reader?.memberId ?? ''),
    send: (values) => {
      const body = contactDraftOf(values)
      return add.mutateAsync({ body, key: keyFor(body) })
    },
    onDone: () => onDone(t('registers.contact.added')),
    onCancel,
  })
  return (
    <ContactForm
      heading={t('registers.contact.add')}
      {...form}
      confirm={t('registers.contact.save')}
      pending={add.isPending}
      error={add.error}
    />
  )
}
