import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { CalendarEvent } from '../../api/types'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { CancelDialog } from './CancelDialog'
import { useChangeEventStatus, useDeleteEvent } from './useEvents'

export function EventActions({ event, etag }: { event: CalendarEvent; etag: string }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const status = useChangeEventStatus(event.id, etag)
  const remove = useDeleteEvent(event.id, etag)
  const may = (what: CalendarEvent['allowed'][number]) => event.allowed.includes(what)
  if (!may('change')) return null
  return (
    <div className="actions">
      <Link
        className="button button-secondary"
        to="/kalender/$id/rediger"
        params={{ id: event.id }}
      >
        <Icon name="edit" />
        {t('events.edit')}
      </Link>
      {may('cancel') && (
        <CancelDialog
          what="cancel"
          pending={status.isPending}
          onConfirm={(reason) => status.mutate({ status: 'cancelled', reason })}
        />
      )}
      {may('resume') && (
        <Button
          look="secondary"
          disabled={status.isPending}
          onClick={() => status.mutate({ status: 'planned', reason: null })}
        >
          {t('events.resume')}
        </Button>
      )}
      {may('delete') && (
        <CancelDialog
          what="delete"
          pending={remove.isPending}
          onConfirm={() =>
            remove.mutate(undefined, {
              onSuccess: () =>
                void navigate({ to: '/kalender', search: { month: event.startsAt.slice(0, 7) } }),
            })
          }
        />
      )}
      {(status.error ?? remove.error) && <ProblemNotice error={status.error ?? remove.error} />}
    </div>
  )
}
