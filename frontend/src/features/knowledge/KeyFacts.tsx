import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { KnowledgeItem } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Fact } from '../../ui/Fact'
import { licenceAddress } from './licences'

export function KeyFacts({ item }: { item: KnowledgeItem }) {
  const { t } = useTranslation()
  const { municipality, themeGroup } = item
  const licence = licenceAddress(item.licence)
  const packages = item.preventionPackages.map(({ label, level }) =>
    level ? `${label} (${t(`packageLevel.${level}`)})` : label,
  )
  return (
    <section className="box" aria-labelledby="facts-heading">
      <h2 id="facts-heading">{t('facts.heading')}</h2>
      <dl className="facts">
        <Fact label={t('facts.municipality')}>
          {municipality && (
            <Link to="/kommuner/$code" params={{ code: municipality.code }}>
              {municipality.name}
            </Link>
          )}
        </Fact>
        <Fact label={t('facts.group')}>
          {themeGroup && (
            <Link to="/temagrupper/$slug" params={{ slug: themeGroup.slug }}>
              {themeGroup.name}
            </Link>
          )}
        </Fact>
        <Fact label={t('facts.derivedFrom')}>
          {item.derivedFrom && (
            <Link to="/viden/$id" params={{ id: item.derivedFrom.id }}>
              {item.derivedFrom.title}
            </Link>
          )}
        </Fact>
        <Fact label={t('facts.year')}>{item.year}</Fact>
        <Fact label={t('facts.targetGroup')}>{item.targetGroup}</Fact>
        <Fact label={t('facts.timeUse')}>{item.timeUse}</Fact>
        <Fact label={t('facts.cost')}>{item.cost}</Fact>
        <Fact label={t('facts.levels')}>
          {item.levels.map((level) => t(`level.${level}`)).join(', ')}
        </Fact>
        <Fact label={t('facts.orientation')}>
          {item.orientation && t(`orientation.${item.orientation}`)}
        </Fact>
        <Fact label={t('facts.focusAreas')}>
          {item.focusAreas.map(({ label }) => label).join(', ')}
        </Fact>
        <Fact label={t('facts.packages')}>{packages.join(', ')}</Fact>
        <Fact label={t('facts.otherSectorGoal')}>{item.otherSectorGoal}</Fact>
        <Fact label={t('facts.kleNumber')}>{item.kleNumber}</Fact>
        <Fact label={t('facts.topics')}>
          {item.topics.length > 0 && (
            <span className="topic-links">
              {item.topics.map(({ id, label }) => (
                <Link key={id} to="/" search={{ topic: [id] }} className="topic-link">
                  {label}
                </Link>
              ))}
            </span>
          )}
        </Fact>
        <Fact label={t('facts.licence')}>
          {licence ? (
            <a href={licence} rel="license">
              {item.licence}
            </a>
          ) : (
            item.licence
          )}
        </Fact>
        <Fact label={t('facts.published')}>
          {item.publishedAt && formatDate(item.publishedAt, currentLanguage())}
        </Fact>
      </dl>
    </section>
  )
}
