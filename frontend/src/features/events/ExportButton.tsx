import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { readProblem } from '../../api/problem'
import type { CalendarEvent } from '../../api/types'
import { currentLanguage } from '../../lib/i18n'
import { Button } from '../../ui/Button'
import { ProblemNotice } from '../../ui/ProblemNotice'

/** A link cannot ask for a table, so the file is fetched and then handed to the browser. */
export function ExportButton({ event }: { event: CalendarEvent }) {
  const { t } = useTranslation()
  const download = useMutation({
    mutationFn: async () => {
      const response = await fetch(`/api/v1/events/${event.id}/registrations`, {
        headers: {
          Accept: 'text/csv',
          'Accept-Language': currentLanguage(),
          'X-Requested-With': 'JavaScript',
        },
      })
      if (!response.ok) throw await readProblem(response)
      return response.blob()
    },
    onSuccess: (file) => {
      const url = URL.createObjectURL(file)
      const link = document.createElement('a')
      link.href = url
      link.download = `${event.id}.csv`
      link.click()
      URL.revokeObjectURL(url)
    },
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
