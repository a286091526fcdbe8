import { useTranslation } from 'react-i18next'
import { PageHeading } from '../../ui/PageHeading'
import { TextBlocks } from './TextBlocks'

export function AboutPage() {
  const { t } = useTranslation()
  return (
    <div className="container page text-page">
      <PageHeading title={t('about.title')} />
      <p className="lead">{t('about.lead')}</p>
      <TextBlocks blocks={t('about.blocks', { returnObjects: true })} />
    </div>
  )
}
