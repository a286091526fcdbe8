import { useTranslation } from 'react-i18next'
import type { CalendarEvent } from '../../api/types'
import { Icon } from '../../ui/Icon'

export function EventContacts({ contacts }: { contacts: CalendarEvent['contacts'] }) {
  const { t } = useTranslation()
  if (contacts.length === 0) return null
  return (
    <section className="box box--contact" aria-labelledby="contacts-heading">
      <h2 id="contacts-heading">{t('events.contacts')}</h2>
      {contacts.map(({ name, role, email, phone }) => (
        <address key={`${name}-${email}`}>
          <strong>{name}</strong>
          {role && <span>{role}</span>}
          {email && (
            <a href={`mailto:${email}`}>
              <Icon name="mail" />
              {email}
            </a>
          )}
          {phone && (
            <a href={`tel:${phone.replace(/\s/g, '')}`}>
              <Icon name="phone" />
              {phone}
            </a>
          )}
        </address>
      ))}
    </section>
  )
}
