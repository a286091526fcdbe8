import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Brief } from '../../api/types'
import { formatNumber } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { type Period, searchFor } from './period'
import { sectionId, shownSections } from './sections'

/** The whole brief in one look; each number leads to its part. */
export function Glance({ brief, period }: { brief: Brief; period: Period }) {
  const { t } = useTranslation()
  return (
    <nav aria-label={t('brief.glance')}>
      <ul className="glance nobullet-list">
        {shownSections(brief).map((name) => (
          <li key={name} className={`glance__part glance__part--${name}`}>
            <Link
              to="/kommuner/$code/brief"
              params={{ code: brief.municipality.code }}
              search={searchFor(period)}
              hash={sectionId(name)}
              replace
            >
              <span className="glance__number">
                {formatNumber(brief[name].total, currentLanguage())}
              </span>
              <span>{t(`brief.sections.${name}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
