import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ThemeGroup } from '../../api/types'
import { Fact } from '../../ui/Fact'

export function GroupFacts({ group }: { group: ThemeGroup }) {
  const { t } = useTranslation()
  return (
    <>
      <section className="box box--contact" aria-labelledby="chairs-heading">
        <h2 id="chairs-heading">{t('contact.heading')}</h2>
        {group.chairs.length === 0 && <p className="muted">{t('groups.noChair')}</p>}
        <ul className="nobullet-list people">
          {group.chairs.map((chair) => (
            <li key={`${chair.role}-${chair.name}`}>
              <strong>{chair.name}</strong>
              <span>
                {t(`role.${chair.role}`)}
                {chair.municipality && `, ${chair.municipality.name}`}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className="box" aria-labelledby="facts-heading">
        <h2 id="facts-heading">{t('facts.heading')}</h2>
        <dl className="facts">
          <Fact label={t('groups.rhythm')}>{group.meetingRhythm}</Fact>
          <Fact label={t('joining.label')}>{t(`joining.${group.joining}`)}</Fact>
          <Fact label={t('groups.started')}>{group.startedOn?.slice(0, 4)}</Fact>
          <Fact label={t('groups.timeFrame')}>{group.timeFrame}</Fact>
          <Fact label={t('groups.closingCriterion')}>{group.closingCriterion}</Fact>
          <Fact label={t('facts.focusAreas')}>
            {group.focusAreas.map(({ label }) => label).join(', ')}
          </Fact>
          <Fact label={t('facts.packages')}>
            {group.preventionPackages.map(({ label }) => label).join(', ')}
          </Fact>
          <Fact label={t('groups.parent')}>
            {group.parent && (
              <Link to="/temagrupper/$slug" params={{ slug: group.parent.slug }}>
                {group.parent.name}
              </Link>
            )}
          </Fact>
          <Fact label={t('groups.formerNames')}>{group.formerNames.join(', ')}</Fact>
          <Fact label={t('facts.topics')}>
            {group.topics.length > 0 && (
              <span className="topic-links">
                {group.topics.map(({ id, label }) => (
                  <Link key={id} to="/" search={{ topic: [id] }} className="topic-link">
                    {label}
                  </Link>
                ))}
              </span>
            )}
          </Fact>
        </dl>
      </section>
    </>
  )
}
