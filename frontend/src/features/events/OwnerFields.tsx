import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { bodies, me, themeGroups } from '../../api/queries'
import { holds } from '../../api/roles'
import { toggled } from '../../lib/toggled'
import { Choices } from '../../ui/Choices'
import { visibilities } from './formValues'
import type { EventForm } from './useEventForm'

const network = 'network'
/** Bodies and groups are chosen in one list, and a slug says not which of them it is. */
const ofBody = 'body:'

/** To whom the event belongs, and who may see it. */
export function OwnerFields({ form: { values, faults, set } }: { form: EventForm }) {
  const { t } = useTranslation()
  const { data: reader } = useQuery(me())
  const { data: groups } = useQuery(themeGroups())
  const { data: known } = useQuery(bodies())
  const maySpeakForAll = holds(reader, 'secretariat')
  const open = groups?.items.filter(
    ({ slug, status }) =>
      (status !== 'closed' && status !== 'proposed') || values.themeGroups.includes(slug),
  )
  const mine = known?.items.filter(
    ({ slug, allowed }) => allowed.includes('plan-meeting') || values.bodies.includes(slug),
  )

  function choose(value: string, chosen: boolean) {
    if (value === network) set('network', chosen)
    else if (value.startsWith(ofBody))
      set('bodies', toggled(values.bodies, value.slice(ofBody.length), chosen))
    else set('themeGroups', toggled(values.themeGroups, value, chosen))
  }

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
          ...(mine ?? []).map(({ slug, name }) => ({ value: ofBody + slug, label: name })),
          ...(open ?? []).map(({ slug, name }) => ({ value: slug, label: name })),
        ]}
        chosen={[
          ...(values.network ? [network] : []),
          ...values.bodies.map((slug) => ofBody + slug),
          ...values.themeGroups,
        ]}
        fault={faults.themeGroups}
        onChange={choose}
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
