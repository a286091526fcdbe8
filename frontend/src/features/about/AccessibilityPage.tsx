import { useTranslation } from 'react-i18next'
import { PageHeading } from '../../ui/PageHeading'
import { TextBlocks } from './TextBlocks'

export function AccessibilityPage() {
  const { t } = useTranslation()
  return (
    <div className="container page text-page">
      <PageHeading title={t('accessibility.title')} />
      <p className="lead">{t('accessibility.lead')}</p>
      <TextBlocks blocks={t('accessibility.blocks', { returnObjects: true })} />
    </div>
  )
}
