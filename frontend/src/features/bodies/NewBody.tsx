import { useTranslation } from 'react-i18next'
import type { Body } from '../../api/types'
import { useAttempt } from '../../lib/useAttempt'
import { useSentForm } from '../../lib/useSentForm'
import { BodyForm } from './BodyForm'
import { draftOf, noBody } from './bodyValues'
import { useAddBody } from './useBodyChanges'

interface NewBodyProps {
  onDone: (body: Body) => void
  onCancel: () => void
}

export function NewBody({ onDone, onCancel }: NewBodyProps) {
  const { t } = useTranslation()
  const add = useAddBody()
  const keyFor = useAttempt()
  const form = useSentForm({
    name: 'body-new',
    initial: noBody,
    send: (values) => {
      const body = draftOf(values)
      return add.mutateAsync({ body, key: keyFor(body) })
    },
    onDone,
    onCancel,
  })
  return (
    <BodyForm
      heading={t('bodies.add')}
      {...form}
      confirm={t('bodies.save')}
      pending={add.isPending}
      error={add.error}
    />
  )
}
