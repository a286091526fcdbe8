import { useTranslation } from 'react-i18next'
import { PageHeading } from '../../ui/PageHeading'
import { HeroPicture } from './HeroPicture'
import { SearchField } from './SearchField'

interface HeroProps {
  compact: boolean
  q: string
  total: number | null
  onSearch: (q: string) => void
}

export function Hero({ compact, q, onSearch }: HeroProps) {
  const { t } = useTranslation()
  return (
    <div className={`hero${compact ? ' hero--compact' : ''}`}>
      <HeroPicture compact={compact} />
      <div className="container hero__content">
        <PageHeading title={q ? t('search.titleFor', { q }) : t('search.title')}>
          {t('hero.heading')}
        </PageHeading>
        {!compact && <p className="hero__lead">{t('hero.lead')}</p>}
        <SearchField key={q} q={q} onSearch={onSearch} />
      </div>
    </div>
  )
}
