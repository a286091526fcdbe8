import { useTranslation } from 'react-i18next'
import type { Body } from '../../api/types'
import { useSentForm } from '../../lib/useSentForm'
import { BodyForm } from './BodyForm'
import { draftOf, valuesOf } from './bodyValues'
import { useChangeBody } from './useBodyChanges'

interface ChangeBodyProps {
  body: Body
  onDone: () => void
  onCancel: () => void
}

export function ChangeBody({ body, onDone, onCancel }: ChangeBodyProps) {
  const { t } = useTranslation()
  const change = useChangeBody(body)
  const form = useSentForm({
    name: `body-${body.slug}-${body.version}`,
    initial: valuesOf(body),
    send: (values) => change.mutateAsync(draftOf(values)),
    onDone,
    onCancel,
  })
  return (
    <BodyForm
      heading={t('bodies.changeHeading', { name: body.name })}
      {...form}
      confirm={t('bodies.saveChange')}
      pending={change.isPending}
      error={change.error}
      mayEnd
    />
  )
}
