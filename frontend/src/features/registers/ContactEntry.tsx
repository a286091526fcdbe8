import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StakeholderContact } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Button } from '../../ui/Button'
import { Fact } from '../../ui/Fact'
import { ReasonDialog } from '../../ui/ReasonDialog'
import { ChangeContact } from './ChangeContact'
import { NextStep } from './NextStep'
import { useRemoveContact } from './useDialogueChanges'

interface ContactEntryProps {
  contact: StakeholderContact
  keeps: boolean
  onDone: (text: string) => void
}

export function ContactEntry({ contact, keeps, onDone }: ContactEntryProps) {
  const { t } = useTranslation()
  const [changing, setChanging] = useState(false)
  const remove = useRemoveContact(contact)
  const day = formatDate(contact.day, currentLanguage())
  const name = `${t(`registers.way.${contact.way}`)} ${day}`
  const { member, agreed } = contact
  if (changing) {
    return (
      <ChangeContact
        contact={contact}
        onDone={(text) => {
          onDone(text)
          setChanging(false)
        }}
        onCancel={() => setChanging(false)}
      />
    )
  }
  return (
    <article className="register-card">
      <h3>{name}</h3>
      <p className="register-text">{contact.about}</p>
      <dl className="facts register-facts">
        <Fact label={t('registers.contact.agreed')}>
          {agreed && <span className="register-text">{agreed}</span>}
        </Fact>
        <Fact label={t('registers.field.member')}>
          {member.id ? (
            <Link to="/personer/$id" params={{ id: member.id }}>
              {member.name}
            </Link>
          ) : (
            member.name
          )}
        </Fact>
      </dl>
      <NextStep contact={contact} keeps={keeps} onDone={onDone} />
      {keeps && (
        <div className="register-card__actions">
          <Button look="quiet" icon="edit" onClick={() => setChanging(true)}>
            {t('registers.change')} <span className="sr-only">: {name}</span>
          </Button>
          <ReasonDialog
            look="quiet"
            icon="close"
            button={t('registers.remove')}
            about={name}
            heading={t('registers.contact.removeHeading')}
            text={t('registers.contact.removeText')}
            confirm={t('registers.remove')}
            onConfirm={async () => {
              await remove.mutateAsync()
              onDone(t('registers.contact.removed'))
            }}
          />
        </div>
      )}
    </article>
  )
}
