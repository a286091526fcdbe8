import { useTranslation } from 'react-i18next'

export function DemoBadge() {
  const { t } = useTranslation()
  return <span className="demo-badge">{t('demo.badge')}</span>
}
