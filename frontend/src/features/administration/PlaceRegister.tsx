import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { municipalities, regions } from '../../api/queries'
import type { Municipality } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { SelectField } from '../../ui/SelectField'
import { Skeleton } from '../../ui/Skeleton'
import { RegionRegister } from './RegionRegister'

const shows = ['members', 'former', 'all'] as const
type Show = (typeof shows)[number]

function isShown({ member, memberships }: Municipality, show: Show) {
  return show === 'all' || (show === 'members' ? member : !member && memberships.length > 0)
}

export function PlaceRegister() {
  const { t } = useTranslation()
  const [show, setShow] = useState<Show>('members')
  const { data, error } = useQuery(municipalities())
  const parts = useQuery(regions()).data?.items ?? []
  const shown = (data?.items ?? []).filter((place) => isShown(place, show))
  return (
    <section aria-labelledby="places-heading">
      <h2 id="places-heading">{t('administrationTab.places')}</h2>
      <p className="muted">{t('administration.placesText')}</p>
      <div className="register__filters">
        <SelectField
          id="places-show"
          label={t('administration.show')}
          value={show}
          fault={undefined}
          options={shows.map((one) => ({ value: one, label: t(`placesShown.${one}`) }))}
          onChange={(value) => setShow(shows.find((one) => one === value) ?? 'all')}
        />
      </div>
      {!data && error === null && <Skeleton shape="card" />}
      {error !== null && <ProblemNotice error={error} />}
      <table className="register">
        <caption>{t('municipalities.caption', { count: shown.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('municipalities.name')}</th>
            <th scope="col">{t('municipalities.region')}</th>
            <th scope="col">{t('period.heading')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((place) => (
            <tr key={place.code}>
              <th scope="row">
                <Link to="/kommuner/$code" params={{ code: place.code }}>
                  {place.name}
                </Link>
              </th>
              <td data-label={t('municipalities.region')}>{place.region.name}</td>
              <td data-label={t('period.heading')}>
                <Periods place={place} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <RegionRegister regions={parts} />
    </section>
  )
}

function Periods({ place: { memberships } }: { place: Municipality }) {
  const { t } = useTranslation()
  const language = currentLanguage()
  if (memberships.length === 0) return '–'
  return memberships.map(({ from, until }) => (
    <span className="period" key={from}>
      {until
        ? t('municipalities.period', {
            from: formatDate(from, language),
            until: formatDate(until, language),
          })
        : t('municipalities.since', { from: formatDate(from, language) })}
    </span>
  ))
}
