import { useTranslation } from 'react-i18next'
import { PageHeading } from '../../ui/PageHeading'
import { TextBlocks } from './TextBlocks'

export function PrivacyPage() {
  const { t } = useTranslation()
  return (
    <div className="container page text-page">
      <PageHeading title={t('privacy.title')} />
      <p className="lead">{t('privacy.lead')}</p>
      <TextBlocks blocks={t('privacy.blocks', { returnObjects: true })} />
    </div>
  )
}
