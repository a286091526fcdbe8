import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import { logoutHref } from '../../api/session'
import type { MyProfile } from '../../api/types'
import { settled } from '../../lib/settled'
import { FormDialog } from '../../ui/FormDialog'
import { FormProblem } from '../../ui/FormProblem'
import { Icon } from '../../ui/Icon'
import { TextField } from '../../ui/TextField'
import { useDeleteMe } from './queries'

/** What the law gives everybody: a copy, and to be forgotten. */
export function YourData({ profile }: { profile: MyProfile }) {
  const { t } = useTranslation()
  const remove = useDeleteMe(profile)
  const [confirmation, setConfirmation] = useState('')
  const fault = remove.error === null ? undefined : problemOf(remove.error).faults[0]?.detail

  async function submit() {
    if (!(await settled(remove.mutateAsync(confirmation)))) return false
    sessionStorage.clear()
    window.location.assign(logoutHref)
    return true
  }

  return (
    <section className="box your-data" aria-labelledby="data-heading">
      <h2 id="data-heading">{t('profile.data')}</h2>
      <p>{t('profile.dataText')}</p>
      <div className="actions">
        <a className="button button-secondary" href="/api/v1/me/export" download="videnrul.json">
          <Icon name="sheet" />
          {t('profile.export')}
        </a>
        <FormDialog
          button={t('profile.delete')}
          heading={t('profile.deleteHeading')}
          confirm={t('profile.deleteConfirm')}
          pending={remove.isPending}
          onSubmit={submit}
        >
          <p>{t('profile.deleteText')}</p>
          <TextField
            id="confirmation"
            label={t('profile.deleteName', { name: profile.name })}
            value={confirmation}
            fault={fault}
            required
            onChange={setConfirmation}
          />
          {!fault && <FormProblem error={remove.error} />}
        </FormDialog>
      </div>
    </section>
  )
}
