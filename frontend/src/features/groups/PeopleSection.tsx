import { useQuery } from '@tanstack/react-query'
import type { TFunction } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Participation, ThemeGroup } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { settled } from '../../lib/settled'
import { FormDialog } from '../../ui/FormDialog'
import { FormProblem } from '../../ui/FormProblem'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { AddPersonDialog } from './AddPersonDialog'
import { ChangePartDialog } from './ChangePartDialog'
import { participations } from './queries'
import { useEndParticipation } from './useGroupChanges'

/** Everybody in the group with role, mandate and period; those who left can be shown too. */
export function PeopleSection({ group }: { group: ThemeGroup }) {
  const { t } = useTranslation()
  const [past, setPast] = useState(false)
  const { data, error } = useQuery(participations(group.slug, past))
  return (
    <section id="deltagere" aria-labelledby="people-heading">
      <h2 id="people-heading">{t('groups.membersHeading')}</h2>
      <div className="actions">
        <AddPersonDialog slug={group.slug} />
        <label className="choice choice--inline">
          <input
            type="checkbox"
            checked={past}
            onChange={(event) => setPast(event.target.checked)}
          />
          {t('groupPeople.past')}
        </label>
      </div>
      {error !== null && <ProblemNotice error={error} />}
      {!data && error === null && <Skeleton shape="line" count={4} />}
      <ul className="parts nobullet-list">
        {data?.items.map((part) => (
          <Part key={part.id} part={part} />
        ))}
      </ul>
    </section>
  )
}

function Part({ part }: { part: Participation }) {
  const { t } = useTranslation()
  const end = useEndParticipation()
  const { member, role, mandate } = part
  return (
    <li className="part">
      <div className="part__who">
        <strong>{member.name}</strong>
        <span>{[member.title, member.municipality?.name].filter(Boolean).join(', ')}</span>
      </div>
      <div className="part__what">
        <span className={role === 'member' ? undefined : 'part__role'}>{t(`role.${role}`)}</span>
        <span className="muted">{period(part, t)}</span>
        {mandate && (
          <span className="part__mandate">{t('groupPeople.mandateIs', { mandate })}</span>
        )}
      </div>
      <div className="part__actions">
        {part.allowed.includes('change') && <ChangePartDialog key={part.version} part={part} />}
        {part.allowed.includes('end') && part.until === null && (
          <FormDialog
            button={t('groupPeople.end')}
            about={member.name}
            look="quiet"
            heading={t('groupPeople.endHeading', { name: member.name })}
            confirm={t('groupPeople.endConfirm')}
            pending={end.isPending}
            onSubmit={() => settled(end.mutateAsync(part))}
          >
            <p>{t('groupPeople.endText')}</p>
            <FormProblem error={end.error} />
          </FormDialog>
        )}
      </div>
    </li>
  )
}

function period({ from, until }: Participation, t: TFunction) {
  const day = (iso: string) => formatDate(iso, currentLanguage())
  return until === null
    ? t('groupPeople.since', { from: day(from) })
    : t('groupPeople.between', { from: day(from), until: day(until) })
}
