import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CheckEvidence } from '../../api/types'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/TextField'
import { evidenceIn } from './answerValues'

const most = 10

interface EvidenceFieldProps {
  chosen: CheckEvidence[]
  fault: string | undefined
  onChange: (chosen: CheckEvidence[]) => void
}

/** Items and events that show how far the group has come, by their addresses. */
export function EvidenceField({ chosen, fault, onChange }: EvidenceFieldProps) {
  const { t } = useTranslation()
  const [address, setAddress] = useState('')
  const [unread, setUnread] = useState(false)

  function add() {
    const found = evidenceIn(address)
    setUnread(found === null)
    if (!found) return
    setAddress('')
    if (!chosen.some(({ id }) => id === found.id)) onChange([...chosen, found])
  }

  return (
    <div className="check-evidence">
      {chosen.length > 0 && (
        <ul className="nobullet-list">
          {chosen.map((one) => (
            <li key={one.id}>
              <span>
                {t(`checkIn.evidence.${one.kind}`)}: {one.title || one.id}
              </span>
              <Button
                look="quiet"
                icon="close"
                onClick={() => onChange(chosen.filter(({ id }) => id !== one.id))}
              >
                {t('checkIn.evidence.remove')}
                <span className="sr-only">: {one.title || one.id}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {chosen.length < most && (
        <div className="check-evidence__add">
          <TextField
            id="evidence"
            label={t('checkIn.evidence.label')}
            hint={t('checkIn.evidence.hint')}
            value={address}
            fault={unread ? t('checkIn.evidence.unread') : fault}
            onChange={setAddress}
          />
          <Button look="secondary" disabled={!address.trim()} onClick={add}>
            {t('checkIn.evidence.add')}
          </Button>
        </div>
      )}
    </div>
  )
}
