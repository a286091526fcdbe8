import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDebounced } from '../../lib/useDebounced'
import { DemoBadge } from '../../ui/DemoBadge'
import { Icon } from '../../ui/Icon'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { SelectField } from '../../ui/SelectField'
import { ShowMore } from '../../ui/ShowMore'
import { Skeleton } from '../../ui/Skeleton'
import { TextField } from '../../ui/TextField'
import { useRegister } from './queries'

export function PeopleRegister() {
  const { t } = useTranslation()
  const [q, setQ] = useState('')
  const [status, setStatus] = useState<'active' | 'left'>('active')
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage } = useRegister(
    useDebounced(q.trim(), 250),
    status,
  )
  const people = data?.pages.flatMap((page) => page.items) ?? []
  return (
    <section aria-labelledby="register-heading">
      <div className="register__head">
        <h2 id="register-heading">{t('administrationTab.people')}</h2>
        <Link className="button button-primary" to="/invitation/ny">
          <Icon name="mail" />
          {t('administration.invite')}
        </Link>
      </div>
      <div className="register__filters">
        <TextField
          id="register-q"
          label={t('people.name')}
          value={q}
          fault={undefined}
          onChange={setQ}
        />
        <SelectField
          id="register-status"
          label={t('administration.status')}
          value={status}
          fault={undefined}
          options={[
            { value: 'active', label: t('personStatus.active') },
            { value: 'left', label: t('personStatus.left') },
          ]}
          onChange={(value) => setStatus(value === 'left' ? 'left' : 'active')}
        />
      </div>
      {isPending && <Skeleton shape="card" />}
      {error !== null && <ProblemNotice error={error} />}
      <p role="status" className="muted">
        {data && t('people.found', { count: data.pages[0]?.total ?? people.length })}
      </p>
      <table className="register">
        <caption className="sr-only">{t('administrationTab.people')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('record.name')}</th>
            <th scope="col">{t('people.employer')}</th>
            <th scope="col">{t('people.email')}</th>
            <th scope="col">{t('people.roles')}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <th scope="row">
                <Link to="/personer/$id" params={{ id: person.id }}>
                  {person.name}
                </Link>{' '}
                {person.demo && <DemoBadge />}
                <span className="register__title">{person.title}</span>
              </th>
              <td data-label={t('people.employer')}>
                {person.municipality?.name ?? person.region?.name ?? person.organisation ?? '–'}
              </td>
              <td data-label={t('people.email')}>{person.email ?? '–'}</td>
              <td data-label={t('people.roles')}>
                {[...new Set(person.roles.map(({ role }) => t(`role.${role}`)))].join(', ') || '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore
        more={hasNextPage}
        pending={isFetchingNextPage}
        onMore={() => void fetchNextPage()}
      />
    </section>
  )
}
