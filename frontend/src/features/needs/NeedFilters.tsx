import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { themeGroups, topics } from '../../api/queries'
import { compareText } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { SelectField } from '../../ui/SelectField'
import { TextField } from '../../ui/TextField'
import type { NeedFilter } from './queries'

/** What was withdrawn is found among all. */
const statusesShown = ['open', 'answered'] as const

type Change = { [Name in keyof NeedFilter]: NeedFilter[Name] | undefined }

/** Which questions are listed; the address keeps it. */
export function NeedFilters({ filter }: { filter: NeedFilter }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const groups = useQuery(themeGroups()).data?.items ?? []
  const subjects = useQuery(topics()).data?.items ?? []
  // The address follows a moment later; the letters must not wait for it.
  const [typed, setTyped] = useState(filter.q ?? '')
  const changed = (change: Change): NeedFilter =>
    Object.fromEntries(Object.entries({ ...filter, ...change }).filter(([, value]) => value))

  function choose(change: Change) {
    void navigate({ to: '/efterlyst', search: changed(change), replace: true, resetScroll: false })
  }

  return (
    <search className="need-filters" aria-label={t('needs.filters')}>
      <nav className="group-filters__status" aria-label={t('needs.filterStatus')}>
        <Link
          to="/efterlyst"
          search={changed({ status: undefined, mine: undefined })}
          aria-current={filter.status || filter.mine ? undefined : 'true'}
        >
          {t('needs.all')}
        </Link>
        {statusesShown.map((status) => (
          <Link
            key={status}
            to="/efterlyst"
            search={changed({ status, mine: undefined })}
            aria-current={filter.status === status ? 'true' : undefined}
          >
            {t(`needs.statusFilter.${status}`)}
          </Link>
        ))}
        <Link
          to="/efterlyst"
          search={changed({ status: undefined, mine: true })}
          aria-current={filter.mine ? 'true' : undefined}
        >
          {t('needs.mine')}
        </Link>
      </nav>
      <div className="need-filters__fields">
        <TextField
          id="needs-q"
          label={t('needs.words')}
          value={typed}
          fault={undefined}
          onChange={(value) => {
            setTyped(value)
            choose({ q: value.trim() })
          }}
        />
        <SelectField
          id="needs-topic"
          label={t('needs.topic')}
          value={filter.emne ?? ''}
          fault={undefined}
          empty={t('needs.anyTopic')}
          options={subjects
            .map(({ id, label }) => ({ value: id, label }))
            .sort((a, b) => compareText(a.label, b.label, currentLanguage()))}
          onChange={(emne) => choose({ emne })}
        />
        <SelectField
          id="needs-group"
          label={t('needs.group')}
          value={filter.gruppe ?? ''}
          fault={undefined}
          empty={t('needs.anyGroup')}
          options={groups.map(({ slug, name }) => ({ value: slug, label: name }))}
          onChange={(gruppe) => choose({ gruppe })}
        />
      </div>
    </search>
  )
}
