import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import { problemOf } from '../../api/problem'
import { themeGroup } from '../../api/queries'
import type { ThemeGroup } from '../../api/types'
import { formatTime } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { settled } from '../../lib/settled'
import { useKeptForm } from '../../lib/useKeptForm'
import { Alert } from '../../ui/Alert'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { Button } from '../../ui/Button'
import { FormProblem } from '../../ui/FormProblem'
import { MissingPage } from '../../ui/MissingPage'
import { PageHeading } from '../../ui/PageHeading'
import { PendingPage } from '../../ui/PendingPage'
import { GroupFields } from './GroupFields'
import { draftOfGroup, valuesOfGroup } from './groupValues'
import { useChangeGroup } from './useGroupChanges'

export function EditGroupPage() {
  const { slug } = useParams({ from: '/temagrupper/$slug/rediger' })
  const { data, error, refetch } = useQuery(themeGroup(slug))
  if (data?.allowed.includes('change')) return <EditGroup key={slug} group={data} />
  if (data || (error !== null && problemOf(error).status === 404))
    return <MissingPage what="group" />
  return <PendingPage error={error} onRetry={() => void refetch()} />
}

function EditGroup({ group }: { group: ThemeGroup }) {
  const { t } = useTranslation()
  const form = useKeptForm(`group.${group.slug}`, valuesOfGroup(group))
  // What the text is based on: the version that was read when the reader began to write.
  const [base, setBase] = useState(group)
  const change = useChangeGroup(base)
  const [savedAt, setSavedAt] = useState<Date | null>(null)

  async function save(event: FormEvent) {
    event.preventDefault()
    const sent = form.values
    const saved = await settled(
      change.mutateAsync(draftOfGroup(sent)).then(({ data }) => {
        if (data) setBase(data)
      }),
    )
    if (saved) {
      form.startFrom(sent)
      setSavedAt(new Date())
    }
  }

  function takeNewest() {
    form.startFrom(valuesOfGroup(group))
    setBase(group)
    change.reset()
  }

  const overtaken = change.error !== null && problemOf(change.error).status === 412
  return (
    <div className="container page">
      <Breadcrumbs>
        <Link to="/temagrupper/$slug/bord" params={{ slug: group.slug }}>
          {t('groupDesk.title', { name: group.name })}
        </Link>
      </Breadcrumbs>
      <PageHeading title={t('groupForm.editTitle', { name: group.name })} />
      <form className="editor__form" onSubmit={(event) => void save(event)} noValidate>
        {form.restored && form.dirty && (
          <Alert look="info">
            <p>{t('save.restored')}</p>
            <Button look="secondary" onClick={takeNewest}>
              {t('save.discard')}
            </Button>
          </Alert>
        )}
        <GroupFields
          values={form.values}
          faults={faultsAt(change.error)}
          set={form.set}
          slug={group.slug}
        />
        {overtaken ? (
          <Overtaken group={group} onKeep={setBase} onTake={takeNewest} reset={change.reset} />
        ) : (
          <FormProblem error={change.error} />
        )}
        <div className="editor__bar">
          <Button type="submit" disabled={change.isPending}>
            {t('save.changes')}
          </Button>
          <span role="status" className="muted">
            {savedAt &&
              !form.dirty &&
              t('save.done', { time: formatTime(savedAt, currentLanguage()) })}
            {form.dirty && t('save.notYet')}
          </span>
        </div>
      </form>
    </div>
  )
}

interface OvertakenProps {
  group: ThemeGroup
  onKeep: (newest: ThemeGroup) => void
  onTake: () => void
  reset: () => void
}

/** Somebody else saved meanwhile: the reader decides with open eyes, and loses nothing unasked. */
function Overtaken({ group, onKeep, onTake, reset }: OvertakenProps) {
  const { t } = useTranslation()
  const { refetch } = useQuery(themeGroup(group.slug))

  async function keep() {
    const { data } = await refetch()
    if (data) onKeep(data)
    reset()
  }

  return (
    <Alert look="error" heading={t('save.changedByOther')}>
      <p>{t('save.changedByOtherText')}</p>
      <div className="actions">
        <Button onClick={() => void keep()}>{t('save.keepMine')}</Button>
        <Button look="secondary" onClick={() => void refetch().then(onTake)}>
          {t('save.takeNewest')}
        </Button>
      </div>
    </Alert>
  )
}
