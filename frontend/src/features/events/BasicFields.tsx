import { useTranslation } from 'react-i18next'
import { Choices } from '../../ui/Choices'
import { TextField } from '../../ui/TextField'
import { eventKinds, eventModes } from './formValues'
import type { EventForm } from './useEventForm'

export function BasicFields({ form: { values, faults, set } }: { form: EventForm }) {
  const { t } = useTranslation()
  return (
    <div className="form-section">
      <TextField
        id="title"
        label={t('events.field.title')}
        value={values.title}
        fault={faults.title}
        onChange={(value) => set('title', value)}
        maxLength={200}
        required
      />
      <Choices
        id="kind"
        legend={t('events.field.kind')}
        type="radio"
        look="row"
        choices={eventKinds.map((kind) => ({ value: kind, label: t(`events.kinds.${kind}`) }))}
        chosen={[values.kind]}
        fault={faults.kind}
        onChange={(kind) => set('kind', kind)}
      />
      <div className="form-row">
        <TextField
          id="date"
          type="date"
          label={t('events.field.date')}
          value={values.date}
          fault={faults.date}
          onChange={(value) => set('date', value)}
          required
        />
        <TextField
          id="from"
          type="time"
          label={t('events.field.from')}
          value={values.from}
          fault={faults.from}
          onChange={(value) => set('from', value)}
          required
        />
        <TextField
          id="to"
          type="time"
          label={t('events.field.to')}
          value={values.to}
          fault={faults.to}
          onChange={(value) => set('to', value)}
          required
        />
      </div>
      <Choices
        id="mode"
        legend={t('events.field.mode')}
        type="radio"
        look="row"
        choices={eventModes.map((mode) => ({ value: mode, label: t(`events.modes.${mode}`) }))}
        chosen={[values.mode]}
        fault={faults.mode}
        onChange={(mode) => set('mode', mode)}
      />
      {values.mode !== 'digital' && (
        <TextField
          id="place"
          label={t('events.place')}
          hint={t('events.field.placeHint')}
          value={values.place}
          fault={faults.place}
          onChange={(value) => set('place', value)}
          maxLength={300}
        />
      )}
      {values.mode !== 'physical' && (
        <TextField
          id="link"
          type="url"
          label={t('events.link')}
          hint={t('events.field.linkHint')}
          value={values.link}
          fault={faults.link}
          onChange={(value) => set('link', value)}
          maxLength={1000}
        />
      )}
    </div>
  )
}
