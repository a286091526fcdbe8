import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { municipalities, regions, themeGroups, topics } from '../../api/queries'
import { compareText } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Button } from '../../ui/Button'
import { SelectField } from '../../ui/SelectField'
import { TextField } from '../../ui/TextField'
import { type PeopleFilter, soughtRoles } from './queries'

export function PeopleFilters({ search }: { search: PeopleFilter }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const places = useQuery(municipalities()).data?.items ?? []
  const parts = useQuery(regions()).data?.items ?? []
  const groups = useQuery(themeGroups()).data?.items ?? []
  const subjects = useQuery(topics()).data?.items ?? []
  const { q, ...chosen } = search
  // The address follows a moment later; the letters must not wait for it.
  const [typed, setTyped] = useState(q ?? '')
  const any = Object.keys(chosen).length > 0

  function choose(change: { [Name in keyof PeopleFilter]: PeopleFilter[Name] | undefined }) {
    const next = Object.fromEntries(
      Object.entries({ ...search, ...change }).filter(([, value]) => value),
    )
    void navigate({ to: '/personer', search: next, replace: true, resetScroll: false })
  }

  return (
    <search className="people-filters" aria-label={t('people.filters')}>
      <TextField
        id="people-q"
        label={t('people.name')}
        value={typed}
        fault={undefined}
        onChange={(value) => {
          setTyped(value)
          choose({ q: value })
        }}
      />
      <details className="fold" open={any}>
        <summary>{t('people.narrow')}</summary>
        <div className="people-filters__more">
          <SelectField
            id="people-municipality"
            label={t('people.municipality')}
            value={search.municipality ?? ''}
            fault={undefined}
            empty={t('people.all')}
            options={places.map(({ code, name }) => ({ value: code, label: name }))}
            onChange={(municipality) => choose({ municipality })}
          />
          <SelectField
            id="people-region"
            label={t('people.region')}
            value={search.region ?? ''}
            fault={undefined}
            empty={t('people.all')}
            options={parts.map(({ slug, name }) => ({ value: slug, label: name }))}
            onChange={(region) => choose({ region })}
          />
          <SelectField
            id="people-topic"
            label={t('people.topic')}
            value={search.topic ?? ''}
            fault={undefined}
            empty={t('people.all')}
            options={subjects
              .map(({ id, label }) => ({ value: id, label }))
              .sort((a, b) => compareText(a.label, b.label, currentLanguage()))}
            onChange={(topic) => choose({ topic })}
          />
          <SelectField
            id="people-role"
            label={t('people.role')}
            value={search.role ?? ''}
            fault={undefined}
            empty={t('people.all')}
            options={soughtRoles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
            onChange={(value) => choose({ role: soughtRoles.find((role) => role === value) })}
          />
          <SelectField
            id="people-group"
            label={t('people.group')}
            value={search.themeGroup ?? ''}
            fault={undefined}
            empty={t('people.all')}
            options={groups.map(({ slug, name }) => ({ value: slug, label: name }))}
            onChange={(themeGroup) => choose({ themeGroup })}
          />
        </div>
      </details>
      {any && (
        <Button
          look="quiet"
          icon="close"
          onClick={() => void navigate({ to: '/personer', search: q ? { q } : {}, replace: true })}
        >
          {t('people.clear')}
        </Button>
      )}
    </search>
  )
}
