import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { PageHeading } from '../../ui/PageHeading'
import { Prose } from './Prose'
import { ownLimit } from './queries'

export function LimitsPage() {
  const { t } = useTranslation()
  const { data: headers } = useQuery(ownLimit())
  return (
    <article className="guide">
      <PageHeading title={t('developersLimits.title')} />
      <p className="lead">{t('developersLimits.lead')}</p>
      {headers !== undefined && headers.length > 0 && (
        <section className="own-limit" aria-labelledby="own-limit">
          <h2 id="own-limit">{t('developersLimits.own')}</h2>
          <dl>
            {headers.map(({ name, value }) => (
              <div key={name}>
                <dt>
                  <code>{name}</code>
                </dt>
                <dd>
                  <code>{value}</code>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {t('developersLimits.parts', { returnObjects: true }).map(({ title, text }) => (
        <section key={title}>
          <h2>{title}</h2>
          <Prose text={text} />
        </section>
      ))}
    </article>
  )
}
