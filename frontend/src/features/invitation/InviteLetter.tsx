import { useTranslation } from 'react-i18next'
import type { FaultsAt } from '../../api/faults'
import { Choices } from '../../ui/Choices'
import { TextField } from '../../ui/TextField'
import { type InviteValues, letterLanguages } from './inviteValues'

interface InviteLetterProps {
  values: InviteValues
  faults: FaultsAt
  set: <Name extends keyof InviteValues>(name: Name, value: InviteValues[Name]) => void
}

/** The letter itself: its language, and the inviter's own words. */
export function InviteLetter({ values, faults, set }: InviteLetterProps) {
  const { t } = useTranslation()
  return (
    <>
      <Choices
        id="language"
        legend={t('invite.language')}
        type="radio"
        look="tiles"
        chosen={[values.language]}
        choices={letterLanguages.map((language) => ({
          value: language,
          label: t(`languageName.${language}`),
        }))}
        onChange={(value) => set('language', value)}
      />
      <TextField
        id="message"
        label={t('invite.message')}
        hint={t('invite.messageHint')}
        rows={4}
        maxLength={1000}
        value={values.message}
        fault={faults.message}
        onChange={(value) => set('message', value)}
      />
    </>
  )
}
