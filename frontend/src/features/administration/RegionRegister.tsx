import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { $api, api, asMergePatch, tagOf } from '../../api/client'
import { faultsAt } from '../../api/faults'
import type { Membership, Region } from '../../api/types'
import { useRefresh } from '../../api/useRefresh'
import { formatDate, today } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { settled } from '../../lib/settled'
import { DateField } from '../../ui/DateField'
import { FormDialog } from '../../ui/FormDialog'
import { FormProblem } from '../../ui/FormProblem'

const memberships = (slug: string) =>
  $api.queryOptions('get', '/api/v1/regions/{slug}/memberships', {
    params: { path: { slug }, query: { limit: 100 } },
  })

/** Regions are few: they join and leave here. */
export function RegionRegister({ regions }: { regions: Region[] }) {
  const { t } = useTranslation()
  return (
    <>
      <h3>{t('administration.regions')}</h3>
      <ul className="role-list nobullet-list">
        {regions.map((region) => (
          <li key={region.slug}>
            <RegionPeriods region={region} />
          </li>
        ))}
      </ul>
    </>
  )
}

function RegionPeriods({ region }: { region: Region }) {
  const { t } = useTranslation()
  const language = currentLanguage()
  const { data } = useQuery(memberships(region.slug))
  const lasting = data?.items.find(({ until }) => until === null)
  return (
    <div className="region-row">
      <div>
        <Link to="/regioner/$slug" params={{ slug: region.slug }}>
          {region.name}
        </Link>
        {(data?.items ?? []).map(({ id, from, until }) => (
          <span className="period" key={id}>
            {until
              ? t('municipalities.period', {
                  from: formatDate(from, language),
                  until: formatDate(until, language),
                })
              : t('municipalities.since', { from: formatDate(from, language) })}
          </span>
        ))}
      </div>
      {data && <JoinOrLeave key={lasting?.id ?? 'none'} region={region} lasting={lasting} />}
    </div>
  )
}

interface JoinOrLeaveProps {
  region: Region
  lasting: Membership | undefined
}

function JoinOrLeave({ region, lasting }: JoinOrLeaveProps) {
  const { t } = useTranslation()
  const [day, setDay] = useState(today())
  const path = { slug: region.slug }
  const write = useMutation({
    mutationFn: (): Promise<unknown> =>
      lasting
        ? api.PATCH('/api/v1/regions/{slug}/memberships/{id}', {
            params: {
              path: { ...path, id: lasting.id },
              header: { 'If-Match': tagOf(lasting.version) },
            },
            headers: asMergePatch,
            body: { until: day },
          })
        : api.POST('/api/v1/regions/{slug}/memberships', {
            params: { path },
            body: { from: day, until: null, note: null },
          }),
    ...useRefresh(),
  })
  const faults = faultsAt(write.error)
  return (
    <FormDialog
      button={lasting ? t('period.leave') : t('period.join')}
      about={region.name}
      heading={t(lasting ? 'period.leaveHeading' : 'period.addHeading', { name: region.name })}
      confirm={t('period.save')}
      pending={write.isPending}
      onSubmit={() => settled(write.mutateAsync())}
    >
      <DateField
        id="region-day"
        label={lasting ? t('period.until') : t('period.from')}
        value={day}
        fault={faults.from ?? faults.until}
        required
        onChange={setDay}
      />
      <FormProblem error={write.error} />
    </FormDialog>
  )
}
