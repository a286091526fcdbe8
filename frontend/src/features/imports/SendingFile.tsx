import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'

interface SendingFileProps {
  name: string
  /** How much of it has been sent, from 0 to 1. */
  share: number
  onCancel: () => void
}

export function SendingFile({ name, share, onCancel }: SendingFileProps) {
  const { t } = useTranslation()
  const sent = share >= 1
  return (
    <section className="import__progress" aria-labelledby="sending-heading">
      <h2 id="sending-heading">{name}</h2>
      <p role="status">{t(sent ? 'imports.reading' : 'imports.sending')}</p>
      <progress
        aria-labelledby="sending-heading"
        max={100}
        {...(!sent && { value: Math.round(share * 100) })}
      />
      <div className="actions">
        <Button look="quiet" onClick={onCancel}>
          {t('imports.cancel')}
        </Button>
      </div>
    </section>
  )
}
