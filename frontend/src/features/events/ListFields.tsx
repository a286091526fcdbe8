import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { MoreSection } from '../../ui/MoreSection'
import { TextField } from '../../ui/TextField'
import { type ContactValues, emptyContact, emptyPoint, type PointValues } from './formValues'
import type { EventForm } from './useEventForm'

const replaced = <T,>(list: T[], place: number, value: T) =>
  list.map((one, at) => (at === place ? value : one))

const without = <T,>(list: T[], place: number) => list.filter((_, at) => at !== place)

const pointTypes = { time: 'time', title: 'text', speaker: 'text' } as const
const pointParts = ['time', 'title', 'speaker'] as const satisfies readonly (keyof PointValues)[]

export function ProgrammeFields({ form: { values, faults, set } }: { form: EventForm }) {
  const { t } = useTranslation()
  const { programme } = values
  return (
    <MoreSection heading={t('events.programme')} hint={t('events.programmeHint')}>
      {programme.map((point, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a line of the form is
        <fieldset key={place} className="line">
          <legend>{t('events.field.point', { number: place + 1 })}</legend>
          <div className="form-row">
            {pointParts.map((part) => (
              <TextField
                key={part}
                id={`programme-${place}-${part}`}
                type={pointTypes[part]}
                label={t(`events.field.points.${part}`)}
                value={point[part]}
                fault={faults[`programme-${place}-${part}`]}
                onChange={(value) =>
                  set('programme', replaced(programme, place, { ...point, [part]: value }))
                }
              />
            ))}
          </div>
          <Button look="quiet" onClick={() => set('programme', without(programme, place))}>
            {t('events.field.removePoint', { number: place + 1 })}
          </Button>
        </fieldset>
      ))}
      <Button
        look="secondary"
        icon="plus"
        onClick={() => set('programme', [...programme, emptyPoint])}
      >
        {t('events.field.addPoint')}
      </Button>
    </MoreSection>
  )
}

const contactTypes = { name: 'text', role: 'text', email: 'email', phone: 'tel' } as const
const contactParts = [
  'name',
  'role',
  'email',
  'phone',
] as const satisfies readonly (keyof ContactValues)[]

export function ContactFields({ form: { values, faults, set } }: { form: EventForm }) {
  const { t } = useTranslation()
  const { contacts } = values
  return (
    <MoreSection heading={t('events.contacts')} hint={t('events.contactsHint')}>
      {contacts.map((contact, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a line of the form is
        <fieldset key={place} className="line">
          <legend>{t('events.field.contact', { number: place + 1 })}</legend>
          <div className="form-row">
            {contactParts.map((part) => (
              <TextField
                key={part}
                id={`contacts-${place}-${part}`}
                type={contactTypes[part]}
                label={t(`contact.${part}`)}
                value={contact[part]}
                fault={faults[`contacts-${place}-${part}`]}
                onChange={(value) =>
                  set('contacts', replaced(contacts, place, { ...contact, [part]: value }))
                }
              />
            ))}
          </div>
          <Button look="quiet" onClick={() => set('contacts', without(contacts, place))}>
            {t('events.field.removeContact', { number: place + 1 })}
          </Button>
        </fieldset>
      ))}
      <Button
        look="secondary"
        icon="plus"
        onClick={() => set('contacts', [...contacts, emptyContact])}
      >
        {t('events.field.addContact')}
      </Button>
    </MoreSection>
  )
}
