import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { me, themeGroups } from '../../api/queries'
import { holds } from '../../api/roles'
import { Choices } from '../../ui/Choices'
import { visibilities } from './formValues'
import type { EventForm } from './useEventForm'

const network = 'network'

/** To whom the event belongs, and who may see it. */
export function OwnerFields({ form: { values, faults, set } }: { form: EventForm }) {
  const { t } = useTranslation()
  const { data: reader } = useQuery(me())
  const { data: groups } = useQuery(themeGroups())
  const maySpeakForAll = holds(reader, 'secretariat')
  const open = groups?.items.filter(
    ({ slug, status }) =>
      (status !== 'closed' && status !== 'proposed') || values.themeGroups.includes(slug),
  )
  return (
    <div className="form-section">
      <Choices
        id="themeGroups"
        legend={t('events.field.owners')}
        hint={t('events.field.ownersHint')}
        type="checkbox"
        look="columns"
        required
        choices={[
          ...(maySpeakForAll || values.network
            ? [{ value: network, label: t('events.network') }]
            : []),
          ...(open ?? []).map(({ slug, name }) => ({ value: slug, label: name })),
        ]}
        chosen={[...(values.network ? [network] : []), ...values.themeGroups]}
        fault={faults.themeGroups}
        onChange={(value, chosen) => {
          if (value === network) set('network', chosen)
          else
            set(
              'themeGroups',
              chosen
                ? [...values.themeGroups, value]
                : values.themeGroups.filter((slug) => slug !== value),
            )
        }}
      />
      <Choices
        id="visibility"
        legend={t('events.field.visibility')}
        type="radio"
        look="row"
        choices={visibilities.map((value) => ({ value, label: t(`visibility.${value}`) }))}
        chosen={[values.visibility]}
        fault={faults.visibility}
        onChange={(visibility) => set('visibility', visibility)}
      />
    </div>
  )
}
