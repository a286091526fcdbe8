import { Link } from '@tanstack/react-router'
import { lazy } from 'react'
import { useTranslation } from 'react-i18next'
import type { EditionItem, PackageItem } from '../../api/types'
import { Fact } from '../../ui/Fact'
import { OutcomeLabel } from '../../ui/OutcomeLabel'

const Markdown = lazy(() => import('../../ui/Markdown'))

interface PackageItemCardProps {
  item: EditionItem
  state: PackageItem['state']
}

/** An item as it was when the edition was issued, with what became of it since. */
export function PackageItemCard({ item, state }: PackageItemCardProps) {
  const { t } = useTranslation()
  const place = [item.municipality?.name, item.themeGroup, item.year].filter(Boolean).join(' · ')
  const texts = [
    ['whatWorked', item.whatWorked],
    ['whatDidNot', item.whatDidNot],
    ['advice', item.advice],
  ] as const
  return (
    <article className="package-item">
      <h3 lang={item.language}>
        <Link to="/viden/$id" params={{ id: item.id }}>
          {item.title}
        </Link>
      </h3>
      <p className="package-item__place">
        {item.outcome && <OutcomeLabel outcome={item.outcome} />} <span>{place}</span>
      </p>
      {state !== 'current' && (
        <p className="package-item__state">{t(`infoPackages.state.${state}`)}</p>
      )}
      {item.line && <p className="package-item__line">{item.line}</p>}
      {item.summary && <p lang={item.language}>{item.summary}</p>}
      {texts.map(([name, text]) =>
        text ? (
          <div key={name} lang={item.language}>
            <h4>{t(`infoPackages.text.${name}`)}</h4>
            <Markdown text={text} />
          </div>
        ) : null,
      )}
      <dl className="facts">
        <Fact label={t('infoPackages.fact.why')}>{item.why}</Fact>
        <Fact label={t('infoPackages.fact.tried')}>
          {item.triedIn > 0 &&
            t('infoPackages.tried', { count: item.triedIn, adopted: item.adoptedIn })}
        </Fact>
        <Fact label={t('infoPackages.fact.contact')}>{item.contact}</Fact>
      </dl>
    </article>
  )
}
