import { useTranslation } from 'react-i18next'
import { Button } from './Button'

interface ShowMoreProps {
  more: boolean
  pending: boolean
  onMore: () => void
}

/** The way to the next page of a list that grows. */
export function ShowMore({ more, pending, onMore }: ShowMoreProps) {
  const { t } = useTranslation()
  if (!more) return null
  return (
    <div className="actions">
      <Button look="secondary" disabled={pending} onClick={onMore}>
        {t('list.more')}
      </Button>
    </div>
  )
}
