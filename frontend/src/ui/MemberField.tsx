import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { everybody } from '../api/queries'
import type { Member } from '../api/types'
import { Field } from './Field'

interface MemberFieldProps {
  id: string
  label: string
  hint?: string
  fault: string | undefined
  /** Who is chosen at first. */
  initial?: string
  /** The id of the member whose name was chosen, or nothing while the text is nobody's name. */
  onChange: (member: string) => void
}

const nameOf = ({ name, title, municipality }: Member) =>
  [name, title, municipality?.name].filter(Boolean).join(', ')

/** Somebody of the network by name; the browser suggests while one types. */
export function MemberField({ id, label, hint, fault, initial, onChange }: MemberFieldProps) {
  const { t } = useTranslation()
  const { data: members = [] } = useQuery(everybody())
  const [typed, setTyped] = useState<string | null>(null)
  const first = members.find((member) => member.id === initial)
  // The members may come after the field; from the first letter on it is the reader's alone.
  const text = typed ?? (first ? nameOf(first) : '')
  const nobody = text !== '' && !members.some((member) => nameOf(member) === text)

  function write(value: string) {
    setTyped(value)
    onChange(members.find((member) => nameOf(member) === value)?.id ?? '')
  }

  return (
    <Field
      id={id}
      label={label}
      hint={[hint, t('groupPeople.findHint')].filter(Boolean).join(' ')}
      fault={fault && nobody ? t('groupPeople.notFound') : fault}
      required
    >
      {({ describedBy, invalid }) => (
        <>
          <input
            id={id}
            className="form-input"
            list={`${id}-names`}
            autoComplete="off"
            value={text}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            onChange={(event) => write(event.target.value)}
          />
          <datalist id={`${id}-names`}>
            {members.map((member) => (
              <option key={member.id} value={nameOf(member)} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  )
}
