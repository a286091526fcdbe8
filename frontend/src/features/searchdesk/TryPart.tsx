import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { Icon } from '../../ui/Icon'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { TextField } from '../../ui/TextField'
import { ExplainedHit } from './ExplainedHit'
import { explainedSearch } from './queries'

/** A search as everybody makes it, with the reason of every hit. */
export function TryPart() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { q = '' } = useSearch({ from: '/administration/soegning' })
  const [typed, setTyped] = useState(q)

  function submit(event: FormEvent) {
    event.preventDefault()
    const asked = typed.trim()
    void navigate({
      to: '/administration/soegning',
      search: { tab: 'try', ...(asked && { q: asked }) },
    })
  }

  return (
    <>
      <p className="lead">{t('searchDesk.try.lead')}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: older screen readers know the role, not yet the element */}
      <form role="search" className="search-desk__try" onSubmit={submit}>
        <TextField
          id="try-q"
          label={t('searchDesk.try.q')}
          value={typed}
          fault={undefined}
          maxLength={200}
          onChange={setTyped}
        />
        <Button type="submit" icon="search">
          {t('searchDesk.try.submit')}
        </Button>
      </form>
      {q && <Tried q={q} />}
    </>
  )
}

function Tried({ q }: { q: string }) {
  const { t } = useTranslation()
  const { data, error, isPending, refetch } = useQuery(explainedSearch(q))
  if (isPending) return <Skeleton shape="card" />
  if (error !== null) return <ProblemNotice error={error} onRetry={() => void refetch()} />
  return (
    <section className="tried" aria-labelledby="tried-heading">
      <div className="tried__head">
        <h2 id="tried-heading" role="status">
          {t('searchDesk.try.found', {
            count: data.total,
            number: formatNumber(data.total, currentLanguage()),
            q,
          })}
        </h2>
        <Link className="button button-secondary" to="/administration/soegning" search={{ ord: q }}>
          <Icon name="plus" />
          {t('searchDesk.try.addWords')}
        </Link>
      </div>
      {data.suggestion && <p>{t('searchDesk.try.suggestion', { suggestion: data.suggestion })}</p>}
      {data.loose && <p className="search-desk__privacy">{t('searchDesk.try.loose')}</p>}
      {data.total === 0 && (
        <EmptyState heading={t('searchDesk.try.none')}>
          <p>{t('searchDesk.try.noneText')}</p>
        </EmptyState>
      )}
      <ol className="tried__list nobullet-list">
        {data.items.map((item, place) => (
          <li key={item.id}>
            <ExplainedHit item={item} place={place + 1} />
          </li>
        ))}
      </ol>
    </section>
  )
}
