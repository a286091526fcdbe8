import { useTranslation } from 'react-i18next'
import type { KnowledgeItem } from '../../api/types'
import { Icon } from '../../ui/Icon'

/** Who answers today: the person named, or whoever holds the role now. */
export function Contact({ item }: { item: KnowledgeItem }) {
  const { t } = useTranslation()
  const { contact, contactPerson, authors } = item
  const role =
    contactPerson && contactPerson.as !== 'person'
      ? t(`contactAs.${contactPerson.as}`)
      : contact?.role
  const asked = contactPerson ?? (contact?.role ? { name: null, ...noAddress } : null)
  if (!asked && authors.length === 0) return null
  return (
    <section className="box box--contact" aria-labelledby="contact-heading">
      <h2 id="contact-heading">{t('contact.heading')}</h2>
      {asked && (
        <address>
          {asked.name && <strong>{asked.name}</strong>}
          {role && <span>{role}</span>}
          {asked.title && asked.title !== role && <span>{asked.title}</span>}
          {(asked.email ?? contact?.email) && (
            <a href={`mailto:${asked.email ?? contact?.email}`}>
              <Icon name="mail" />
              {asked.email ?? contact?.email}
            </a>
          )}
          {(asked.phone ?? contact?.phone) && (
            <a href={`tel:${(asked.phone ?? contact?.phone ?? '').replaceAll(' ', '')}`}>
              <Icon name="phone" />
              {asked.phone ?? contact?.phone}
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

const noAddress = { title: null, email: null, phone: null }
