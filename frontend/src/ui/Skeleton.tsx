import { useTranslation } from 'react-i18next'

const places = ['first', 'second', 'third', 'fourth']

interface SkeletonProps {
  shape: 'card' | 'page' | 'line'
  count?: number
}

export function Skeleton({ shape, count = 1 }: SkeletonProps) {
  const { t } = useTranslation()
  return (
    <div className="skeletons" role="status">
      <span className="sr-only">{t('shell.loading')}</span>
      {places.slice(0, count).map((place) => (
        <div key={place} className={`skeleton skeleton--${shape}`} aria-hidden="true" />
      ))}
    </div>
  )
}
