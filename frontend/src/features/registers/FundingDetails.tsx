import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { FundingApplication } from '../../api/types'
import { formatNumber } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Fact } from '../../ui/Fact'
import { GroupLinks } from './GroupLinks'

/** What more is told, as far as the reader sees it. */
export function FundingDetails({ application }: { application: FundingApplication }) {
  const { t } = useTranslation()
  const { details, themeGroups } = application
  return (
    <dl className="facts register-facts">
      <Fact label={t('registers.field.amount')}>
        {details?.amount &&
          t('registers.kroner', { amount: formatNumber(details.amount, currentLanguage()) })}
      </Fact>
      <Fact label={t('registers.field.partners')}>{details?.partners.join(', ')}</Fact>
      <Fact label={t('registers.field.themeGroups')}>
        {themeGroups.length > 0 && <GroupLinks groups={themeGroups} />}
      </Fact>
      <Fact label={t('registers.field.items')}>
        {details && details.items.length > 0 && (
          <ul className="register-links nobullet-list">
            {details.items.map(({ id, title }) => (
              <li key={id}>
                <Link to="/viden/$id" params={{ id }}>
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Fact>
      <Fact label={t('registers.field.note')}>
        {details?.note && <span className="register-text">{details.note}</span>}
      </Fact>
    </dl>
  )
}
