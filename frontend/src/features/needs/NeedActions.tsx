import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Need } from '../../api/types'
import { Icon } from '../../ui/Icon'
import { ReasonDialog } from '../../ui/ReasonDialog'
import { GiveAnswer } from './GiveAnswer'
import { useSettleNeed } from './useNeedChanges'

interface NeedActionsProps {
  need: Need
  onDone: (text: string) => void
}

/** What the reader can do with a question: answer it in either of two ways, and settle what is theirs. */
export function NeedActions({ need, onDone }: NeedActionsProps) {
  const { t } = useTranslation()
  const settle = useSettleNeed(need)
  const may = (action: Need['allowed'][number]) => need.allowed.includes(action)
  return (
    <div className="actions need__actions">
      {may('answer') && <GiveAnswer need={need} onDone={onDone} />}
      {may('answer') && (
        <Link className="button button-secondary" to="/viden/ny" search={{ svarPaa: need.id }}>
          <Icon name="edit" />
          {t('needs.writeAnswer')}
        </Link>
      )}
      {may('change') && (
        <Link className="button button-quiet" to="/efterlyst/$id/rediger" params={{ id: need.id }}>
          {t('needs.change')}
        </Link>
      )}
      {may('withdraw') && (
        <ReasonDialog
          look="quiet"
          button={t('needs.withdraw')}
          heading={t('needs.withdrawHeading')}
          text={t('needs.withdrawText')}
          confirm={t('needs.withdrawConfirm')}
          reason={{ label: t('needs.withdrawReason'), required: true }}
          onConfirm={async (reason) => {
            await settle.mutateAsync({ status: 'withdrawn', reason })
            onDone(t('needs.withdrawn'))
          }}
        />
      )}
      {may('reopen') && (
        <ReasonDialog
          look="quiet"
          button={t('needs.reopen')}
          heading={t('needs.reopenHeading')}
          text={t('needs.reopenText')}
          confirm={t('needs.reopenConfirm')}
          reason={{ label: t('needs.reopenReason'), required: true }}
          onConfirm={async (reason) => {
            await settle.mutateAsync({ status: 'open', reason })
            onDone(t('needs.reopened'))
          }}
        />
      )}
    </div>
  )
}
