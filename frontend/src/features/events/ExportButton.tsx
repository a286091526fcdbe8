import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { fetchAs } from '../../api/fetchAs'
import type { CalendarEvent } from '../../api/types'
import { saveFile } from '../../lib/saveFile'
import { Button } from '../../ui/Button'
import { ProblemNotice } from '../../ui/ProblemNotice'

/** A link cannot ask for a table, so the file is fetched and then handed to the browser. */
export function ExportButton({ event }: { event: CalendarEvent }) {
  const { t } = useTranslation()
  const download = useMutation({
    mutationFn: async () => {
      const response = await fetchAs('text/csv', `/api/v1/events/${event.id}/registrations`)
      return response.blob()
    },
    onSuccess: (file) => saveFile(`${event.id}.csv`, file),
  })
  return (
    <>
      <Button
        look="secondary"
        className="participants-export"
        disabled={download.isPending}
        onClick={() => download.mutate()}
      >
        {t('events.export')}
      </Button>
      {download.error && <ProblemNotice error={download.error} />}
    </>
  )
}
