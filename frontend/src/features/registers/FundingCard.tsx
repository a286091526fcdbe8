import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FundingApplication } from '../../api/types'
import { formatDate, today } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { ReasonDialog } from '../../ui/ReasonDialog'
import { ChangeFunding } from './ChangeFunding'
import { isOpen } from './codes'
import { FundingDetails } from './FundingDetails'
import { FundingState } from './FundingState'
import { RegisterByline } from './RegisterByline'
import { useRemoveFunding } from './useFundingChanges'

interface FundingCardProps {
  application: FundingApplication
  /** Whether the reader keeps the register. */
  keeps: boolean
  onDone: (text: string) => void
}

export function FundingCard({ application, keeps, onDone }: FundingCardProps) {
  const { t } = useTranslation()
  const language = currentLanguage()
  const [changing, setChanging] = useState(false)
  const { title, funder, deadline, status, statusOn, details } = application
  if (changing) {
    return (
      <ChangeFunding
        application={application}
        onDone={() => {
          onDone(t('registers.changed', { name: title }))
          setChanging(false)
        }}
        onCancel={() => setChanging(false)}
      />
    )
  }
  const late = isOpen(status) && deadline !== null && deadline < today()
  return (
    <article className={`register-card${isOpen(status) ? '' : ' register-card--settled'}`}>
      <p className="register-card__top">
        <FundingState status={status} />
        <span>{t('registers.since', { day: formatDate(statusOn, language) })}</span>
      </p>
      <h2>{title}</h2>
      <p className="register-card__who">{funder}</p>
      {deadline && (
        <p className={late ? 'register-due register-due--late' : 'register-due'}>
          <Icon name={late ? 'clock' : 'calendar'} />
          {t(late ? 'registers.deadlinePassed' : 'registers.deadline', {
            day: formatDate(deadline, language),
          })}
        </p>
      )}
      <FundingDetails application={application} />
      {details && (
        <div className="register-card__foot">
          <RegisterByline by={details.changedBy} at={details.changedAt} />
          {keeps && (
            <div className="register-card__actions">
              <Button look="quiet" icon="edit" onClick={() => setChanging(true)}>
                {t('registers.change')} <span className="sr-only">: {title}</span>
              </Button>
              <RemoveFunding application={application} onDone={onDone} />
            </div>
          )}
        </div>
      )}
    </article>
  )
}

function RemoveFunding({ application, onDone }: Omit<FundingCardProps, 'keeps'>) {
  const { t } = useTranslation()
  const remove = useRemoveFunding(application)
  const name = application.title
  return (
    <ReasonDialog
      look="quiet"
      icon="close"
      button={t('registers.remove')}
      about={name}
      heading={t('registers.removeHeading', { name })}
      text={t('registers.funding.removeText')}
      confirm={t('registers.remove')}
      onConfirm={async () => {
        await remove.mutateAsync()
        onDone(t('registers.removed', { name }))
      }}
    />
  )
}
