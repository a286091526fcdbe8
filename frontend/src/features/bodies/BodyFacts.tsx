import { useTranslation } from 'react-i18next'
import type { Body } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Fact } from '../../ui/Fact'

export function BodyFacts({ body }: { body: Body }) {
  const { t } = useTranslation()
  return (
    <section className="box" aria-labelledby="body-facts">
      <h2 id="body-facts">{t('bodies.facts')}</h2>
      <dl className="facts">
        {body.leaders.map(({ name, role, municipality }) => (
          <Fact key={`${role}-${name}`} label={t(`groupRole.${role}`)}>
            {[name, municipality?.name].filter(Boolean).join(', ')}
          </Fact>
        ))}
        <Fact label={t('bodies.field.visibility')}>
          {t(`bodies.visibility.${body.visibility}`)}
        </Fact>
        <Fact label={t('bodies.field.meetingRhythm')}>{body.meetingRhythm}</Fact>
        <Fact label={t('facts.focusAreas')}>
          {body.focusAreas.length === 0
            ? t('bodies.allAreas')
            : body.focusAreas.map(({ label }) => label).join(', ')}
        </Fact>
        <Fact label={t('bodies.field.endedOn')}>
          {body.endedOn && formatDate(body.endedOn, currentLanguage())}
        </Fact>
      </dl>
    </section>
  )
}
