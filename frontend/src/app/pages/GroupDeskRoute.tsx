import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { GroupDeskPage } from '../../features/groups/GroupDeskPage'
import { GroupNeeds } from '../../features/needs/GroupNeeds'
import { GroupArrivals } from '../../features/rolls/Arrivals'
import { Suggestions } from '../../features/suggestions/Suggestions'

export function GroupDeskRoute() {
  const { t } = useTranslation()
  const { slug } = useParams({ from: '/temagrupper/$slug/bord' })
  const work = (
    <section className="box" aria-labelledby="work-heading">
      <h2 id="work-heading">{t('groupDesk.work')}</h2>
      <ul className="nobullet-list desk__links">
        <li>
          <Link to="/gennemsyn" search={{ gruppe: slug }}>
            {t('groupDesk.review')}
          </Link>
        </li>
        <li>
          <Link to="/kalender" search={{ themeGroup: slug }}>
            {t('groupDesk.calendar')}
          </Link>
        </li>
        <li>
          <Link to="/temagrupper/$slug/resultater" params={{ slug }}>
            {t('groupDesk.sheet')}
          </Link>
        </li>
      </ul>
    </section>
  )
  return (
    <GroupDeskPage
      key={slug}
      slug={slug}
      work={work}
      needs={<GroupNeeds slug={slug} />}
      arrivals={(name) => (
        <>
          <GroupArrivals slug={slug} />
          <Suggestions place={{ kind: 'group', id: slug, name }} />
        </>
      )}
    />
  )
}
