import { useTranslation } from 'react-i18next'
import { apiScopes, scopeKey } from '../../api/scopes'
import type { Partner } from '../../api/types'
import { formatDate, formatNumber } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Fact } from '../../ui/Fact'

export function PartnerFacts({ partner }: { partner: Partner }) {
  const { t } = useTranslation()
  const language = currentLanguage()
  const scopes = apiScopes.filter((scope) => partner.scopes.includes(scope))
  return (
    <section className="box" aria-labelledby="partner-facts">
      <h2 id="partner-facts">{t('partners.facts')}</h2>
      <dl className="facts">
        <Fact label={t('partners.field.scopes')}>
          <ul className="partner-scopes nobullet-list">
            {scopes.map((scope) => (
              <li key={scope}>
                {t(`partners.scope.${scopeKey(scope)}`)} <code>{scope}</code>
              </li>
            ))}
          </ul>
        </Fact>
        <Fact label={t('partners.field.requestsPerMinute')}>
          {partner.requestsPerMinute === null
            ? t('partners.usualLimit')
            : formatNumber(partner.requestsPerMinute, language)}
        </Fact>
        <Fact label={t('partners.field.contactName')}>
          {partner.contactName}
          <br />
          <a href={`mailto:${partner.contactEmail}`}>{partner.contactEmail}</a>
        </Fact>
        <Fact label={t('partners.field.contactLanguage')}>
          {t(`languageName.${partner.contactLanguage}`)}
        </Fact>
        <Fact label={t('partners.registeredOn')}>{formatDate(partner.createdAt, language)}</Fact>
      </dl>
    </section>
  )
}
