import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import { me } from '../../api/queries'
import { holds } from '../../api/roles'
import type { Stakeholder } from '../../api/types'
import { useRefresh } from '../../api/useRefresh'
import { Button } from '../../ui/Button'
import { Fact } from '../../ui/Fact'
import { MissingPage } from '../../ui/MissingPage'
import { PendingPage } from '../../ui/PendingPage'
import { ReasonDialog } from '../../ui/ReasonDialog'
import { ChangeStakeholder } from './ChangeStakeholder'
import { ContactLog } from './ContactLog'
import { GroupLinks } from './GroupLinks'
import { stakeholder } from './queries'
import { RegisterByline } from './RegisterByline'
import { RegisterFrame } from './RegisterFrame'
import { StakeholderState } from './StakeholderState'
import { useRemoveStakeholder } from './useDialogueChanges'

/** An organisation, and what was said with it. */
export function StakeholderPage() {
  const { t } = useTranslation()
  const { id } = useParams({ from: '/administration/dialog/$id' })
  const { data: reader } = useQuery(me())
  const { data, error, refetch } = useQuery(stakeholder(id))
  if (error !== null && problemOf(error).status === 404) return <MissingPage what="stakeholder" />
  if (!data) return <PendingPage error={error} onRetry={() => void refetch()} />
  const keeps = holds(reader, 'secretariat')
  return (
    <RegisterFrame
      title={data.name}
      roles={['secretariat', 'board']}
      text={t('registers.dialogue.forBoard')}
      crumb={
        <Link to="/administration/dialog" search={{}}>
          {t('registers.dialogue.title')}
        </Link>
      }
    >
      <About key={data.version} stakeholder={data} keeps={keeps} />
      <ContactLog stakeholder={data.id} keeps={keeps} />
    </RegisterFrame>
  )
}

function About({ stakeholder, keeps }: { stakeholder: Stakeholder; keeps: boolean }) {
  const { t } = useTranslation()
  const [changing, setChanging] = useState(false)
  const close = () => setChanging(false)
  if (changing) {
    return <ChangeStakeholder stakeholder={stakeholder} onDone={close} onCancel={close} />
  }
  const { url, themeGroups } = stakeholder
  return (
    <section className="register-card" aria-label={t('registers.dialogue.facts')}>
      <p className="register-card__top">
        <span className="stakeholder-kind">{t(`registers.kind.${stakeholder.kind}`)}</span>
      </p>
      <StakeholderState stakeholder={stakeholder} />
      <dl className="facts register-facts">
        <Fact label={t('registers.field.url')}>
          {url && (
            <a href={url} rel="noreferrer">
              {url}
            </a>
          )}
        </Fact>
        <Fact label={t('registers.field.themeGroups')}>
          {themeGroups.length > 0 && <GroupLinks groups={themeGroups} />}
        </Fact>
      </dl>
      <div className="register-card__foot">
        <RegisterByline by={stakeholder.changedBy} at={stakeholder.changedAt} />
        {keeps && (
          <div className="register-card__actions">
            <Button look="quiet" icon="edit" onClick={() => setChanging(true)}>
              {t('registers.change')} <span className="sr-only">: {stakeholder.name}</span>
            </Button>
            <RemoveStakeholder stakeholder={stakeholder} />
          </div>
        )}
      </div>
    </section>
  )
}

function RemoveStakeholder({ stakeholder }: { stakeholder: Stakeholder }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const remove = useRemoveStakeholder(stakeholder)
  const { onSuccess: refreshList } = useRefresh('/api/v1/stakeholders')
  const { name } = stakeholder
  return (
    <ReasonDialog
      look="quiet"
      icon="close"
      button={t('registers.remove')}
      about={name}
      heading={t('registers.removeHeading', { name })}
      text={t('registers.dialogue.removeText')}
      confirm={t('registers.remove')}
      onConfirm={async () => {
        await remove.mutateAsync()
        await navigate({ to: '/administration/dialog', search: {} })
        await refreshList()
      }}
    />
  )
}
