import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { OutcomeLabel } from '../../ui/OutcomeLabel'
import { SelectField } from '../../ui/SelectField'
import { TextField } from '../../ui/TextField'
import { type ItemValues, shelves } from './packageValues'

interface PackageItemFieldsProps {
  item: ItemValues
  first: boolean
  last: boolean
  onChange: (change: Partial<ItemValues>) => void
  onMove: (step: -1 | 1) => void
  onRemove: () => void
}

/** One item in the secretariat's words. */
export function PackageItemFields(props: PackageItemFieldsProps) {
  const { item, first, last, onChange, onMove, onRemove } = props
  const { t } = useTranslation()
  const named = (action: 'up' | 'down' | 'takeOut') => (
    <>
      {t(`infoPackages.desk.${action}`)}
      <span className="sr-only">: {item.title}</span>
    </>
  )
  return (
    <article className="package-item">
      <h4>{item.title}</h4>
      {item.outcome && <OutcomeLabel outcome={item.outcome} />}
      <p className="muted">{item.why}</p>
      <TextField
        id={`line-${item.item}`}
        label={t('infoPackages.field.line')}
        value={item.line}
        fault={undefined}
        rows={2}
        maxLength={600}
        onChange={(line) => onChange({ line })}
      />
      <SelectField
        id={`shelf-${item.item}`}
        label={t('infoPackages.field.shelf')}
        value={item.shelf}
        fault={undefined}
        options={shelves.map((one) => ({ value: one, label: t(`infoPackages.shelf.${one}`) }))}
        onChange={(value) =>
          onChange({ shelf: shelves.find((one) => one === value) ?? item.shelf })
        }
      />
      <div className="actions actions--stay">
        <Button look="quiet" disabled={first} onClick={() => onMove(-1)}>
          {named('up')}
        </Button>
        <Button look="quiet" disabled={last} onClick={() => onMove(1)}>
          {named('down')}
        </Button>
        <Button look="quiet" onClick={onRemove}>
          {named('takeOut')}
        </Button>
      </div>
    </article>
  )
}
