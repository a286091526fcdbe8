import { useTranslation } from 'react-i18next'
import type { KnowledgeItem } from '../../api/types'
import { Icon } from '../../ui/Icon'

export function Contact({ contact, authors }: Pick<KnowledgeItem, 'contact' | 'authors'>) {
  const { t } = useTranslation()
  const hasContact = contact && (contact.name || contact.role || contact.email || contact.phone)
  if (!hasContact && authors.length === 0) return null
  return (
    <section className="box box--contact" aria-labelledby="contact-heading">
      <h2 id="contact-heading">{t('contact.heading')}</h2>
      {hasContact && (
        <address>
          {contact.name && <strong>{contact.name}</strong>}
          {contact.role && <span>{contact.role}</span>}
          {contact.email && (
            <a href={`mailto:${contact.email}`}>
              <Icon name="mail" />
              {contact.email}
            </a>
          )}
          {contact.phone && (
            <a href={`tel:${contact.phone.replaceAll(' ', '')}`}>
              <Icon name="phone" />
              {contact.phone}
            </a>
          )}
        </address>
      )}
      {authors.length > 0 && (
        <p className="muted">
          {t('contact.writtenBy', { names: authors.map(({ name }) => name).join(', ') })}
        </p>
      )}
    </section>
  )
}
