import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import type { CheckIn } from '../../api/types'
import { settled } from '../../lib/settled'
import { Button } from '../../ui/Button'
import { FormProblem } from '../../ui/FormProblem'
import { ReasonDialog } from '../../ui/ReasonDialog'
import { Lacks } from './Lacks'
import { useFinishCheck, useRemoveCheck } from './useCheckChanges'
import { useWhole, WholeForm } from './WholeForm'

/** The last step of a draft: the whole in a few words, and what it still lacks. */
export function CheckEnd({ check }: { check: CheckIn }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { slug } = check.themeGroup
  const form = useWhole(check)
  const finish = useFinishCheck(check)
  const remove = useRemoveCheck(check)
  const lacks = finish.error ? problemOf(finish.error).faults : []

  return (
    <div className="wizard__step">
      <h2>{t('checkIn.end')}</h2>
      <WholeForm check={check} form={form} />
      {lacks.length > 0 && <Lacks check={check} pointers={lacks} />}
      <p>{t('checkIn.finishText')}</p>
      <div className="actions">
        <Button
          disabled={finish.isPending || form.dirty}
          onClick={() => void settled(finish.mutateAsync())}
        >
          {t('checkIn.finish')}
        </Button>
        <ReasonDialog
          button={t('checkIn.remove')}
          look="quiet"
          icon="close"
          heading={t('checkIn.removeHeading')}
          text={t('checkIn.removeText')}
          confirm={t('checkIn.remove')}
          onConfirm={async () => {
            await remove.mutateAsync()
            void navigate({ to: '/temagrupper/$slug/netvaerkstjek', params: { slug } })
          }}
        />
      </div>
      {form.dirty && <p className="muted">{t('checkIn.saveFirst')}</p>}
      {lacks.length === 0 && <FormProblem error={finish.error} />}
    </div>
  )
}
