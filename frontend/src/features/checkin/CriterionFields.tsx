import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/TextField'
import { type CriterionValues, faultAt, tongues } from './templateValues'

interface CriterionFieldsProps {
  criterion: CriterionValues
  place: number
  last: number
  faults: { pointer?: string | null; detail: string }[]
  onChange: (criterion: CriterionValues) => void
  onMove: (to: number) => void
  onRetire: () => void
}

/** The words of one criterion in every language, and its place. */
export function CriterionFields(props: CriterionFieldsProps) {
  const { criterion, place, last, faults, onChange, onMove, onRetire } = props
  const { t } = useTranslation()
  const name = criterion.label.da || t('checkIn.template.new')
  const faulty = faults.some(({ pointer }) => pointer?.startsWith(`/criteria/${place}/`))
  // Closed faults would be out of sight, and new criteria have nothing to close.
  const open = criterion.id === null || faulty
  const about = <span className="sr-only">: {name}</span>
  return (
    <details key={String(open)} className="check-criterion" open={open}>
      <summary>
        {place + 1}. {name}
      </summary>
      <div className="check-criterion__body">
        {tongues.map((tongue) => (
          <fieldset key={tongue}>
            <legend>{t(`checkIn.template.in.${tongue}`)}</legend>
            <TextField
              id={`${criterion.key}-label-${tongue}`}
              label={t('checkIn.template.label')}
              maxLength={120}
              required
              value={criterion.label[tongue]}
              fault={faultAt(faults, place, 'label', tongue)}
              onChange={(text) =>
                onChange({ ...criterion, label: { ...criterion.label, [tongue]: text } })
              }
            />
            <TextField
              id={`${criterion.key}-help-${tongue}`}
              label={t('checkIn.template.help')}
              rows={2}
              maxLength={500}
              required
              value={criterion.help[tongue]}
              fault={faultAt(faults, place, 'help', tongue)}
              onChange={(text) =>
                onChange({ ...criterion, help: { ...criterion.help, [tongue]: text } })
              }
            />
          </fieldset>
        ))}
        <div className="actions">
          <Button look="secondary" disabled={place === 0} onClick={() => onMove(place - 1)}>
            {t('checkIn.template.up')}
            {about}
          </Button>
          <Button look="secondary" disabled={place === last} onClick={() => onMove(place + 1)}>
            {t('checkIn.template.down')}
            {about}
          </Button>
          <Button look="quiet" icon="close" onClick={onRetire}>
            {t(criterion.id ? 'checkIn.template.retire' : 'checkIn.template.drop')}
            {about}
          </Button>
        </div>
      </div>
    </details>
  )
}
