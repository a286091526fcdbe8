import { useTranslation } from 'react-i18next'
import { encode } from 'uqr'
import { formatMoment } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'

interface RoomCodeProps {
  code: string
  closesAt: string | null
}

/** How people get in: by pointing the camera at it, or by typing. */
export function RoomCode({ code, closesAt }: RoomCodeProps) {
  const { t } = useTranslation()
  const path = `/v/${code}`
  return (
    <div className="workshop-code">
      <QrCode text={window.location.origin + path} />
      <div>
        <p>{t('workshop.goTo', { address: window.location.host + path })}</p>
        <p className="workshop-code__letters">{code}</p>
        {closesAt && (
          <p className="muted">
            {t('workshop.closesAt', { time: formatMoment(closesAt, currentLanguage()) })}
          </p>
        )}
      </div>
    </div>
  )
}

/** The address stands beside it in words, so it says nothing to those who listen. */
function QrCode({ text }: { text: string }) {
  const { data, size } = encode(text, { border: 2 })
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? `M${x} ${y}h1v1h-1z` : [])))
  return (
    <svg
      className="workshop-code__qr"
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      aria-hidden="true"
      focusable="false"
    >
      <path d={dark.join('')} />
    </svg>
  )
}
