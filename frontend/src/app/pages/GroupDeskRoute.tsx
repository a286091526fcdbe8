import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { GroupDeskPage } from '../../features/groups/GroupDeskPage'

export function GroupDeskRoute() {
  const { t } = useTranslation()
  const { slug } = useParams({ from: '/temagrupper/$slug/bord' })
  const named = new URLSearchParams({ themeGroup: slug })
  const work = (
    <section className="box" aria-labelledby="work-heading">
      <h2 id="work-heading">{t('groupDesk.work')}</h2>
      <ul className="nobullet-list desk__links">
        <li>
          <a href={`/gennemsyn?${named}`}>{t('groupDesk.review')}</a>
        </li>
        <li>
          <a href={`/kalender?${named}`}>{t('groupDesk.calendar')}</a>
        </li>
      </ul>
    </section>
  )
  return <GroupDeskPage key={slug} slug={slug} work={work} />
}
