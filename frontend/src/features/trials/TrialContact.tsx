import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Trial } from '../../api/types'
import { Icon } from '../../ui/Icon'

type Contact = NonNullable<Trial['contact']>

export function TrialContact({ contact }: { contact: Contact }) {
  const { t } = useTranslation()
  return (
    <p className="trial__contact">
      <Icon name="person" />
      <span>
        {t('trials.ask')}{' '}
        <Link to="/personer/$id" params={{ id: contact.id }}>
          {contact.name}
        </Link>
        {contact.title && `, ${contact.title}`}
        {contact.as === 'coordinator' && ` (${t('trials.coordinator')})`}
      </span>
    </p>
  )
}
