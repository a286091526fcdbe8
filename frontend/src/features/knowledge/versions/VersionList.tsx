import { useTranslation } from 'react-i18next'
import type { VersionSummary } from '../../../api/types'
import { formatMoment } from '../../../lib/format'
import { currentLanguage } from '../../../lib/i18n'
import { Button } from '../../../ui/Button'
import { fieldLabel } from '../fieldLabel'

interface VersionListProps {
  versions: VersionSummary[]
  onCompare: (from: number, to: number) => void
}

/** Knots on a thread: each step in the life of the item, newest first. */
export function VersionList({ versions, onCompare }: VersionListProps) {
  const { t } = useTranslation()
  return (
    <ol className="nobullet-list versions">
      {versions.map(({ number, at, by, what, changed, note }) => (
        <li key={number} className={`version version--${what}`}>
          <h2>
            {t(`version.what.${what}`)}{' '}
            <span className="version__number">{t('version.number', { number })}</span>
          </h2>
          <p className="muted">
            {[formatMoment(at, currentLanguage()), by ?? t('version.somebody')].join(' · ')}
          </p>
          {note && <p className="prose version__note">{note}</p>}
          {changed.length > 0 && number > 1 && (
            <p>
              {t('version.changed')}{' '}
              {[...new Set(changed.map((field) => fieldLabel(field, t)))].join(', ')}
            </p>
          )}
          {number > 1 && changed.length > 0 && (
            <Button look="quiet" onClick={() => onCompare(number - 1, number)}>
              {t('version.showChange')}
              <span className="sr-only"> ({t('version.number', { number })})</span>
            </Button>
          )}
        </li>
      ))}
    </ol>
  )
}
