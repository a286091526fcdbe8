import { useTranslation } from 'react-i18next'
import type { Kind } from '../api/types'
import { Icon, type IconName } from './Icon'

const icons: Record<Kind, IconName> = {
  experience: 'speech',
  method: 'path',
  result: 'bars',
  evidence: 'lens',
  material: 'sheet',
  'event-report': 'calendar',
}

export function KindStamp({ kind }: { kind: Kind }) {
  return (
    <span className={`stamp stamp--${kind}`}>
      <Icon name={icons[kind]} />
    </span>
  )
}

export function KindLabel({ kind }: { kind: Kind }) {
  const { t } = useTranslation()
  return <span className="kind">{t(`kind.${kind}`)}</span>
}
