import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { me } from '../../api/queries'
import { takesPart } from './queries'

/** On a group's page: the way to its workshops, for those whose business they are. */
export function GroupWorkshops({ slug }: { slug: string }) {
  const { t } = useTranslation()
  const { data: reader } = useQuery(me())
  if (!takesPart(reader, slug)) return null
  return (
    <section aria-labelledby="group-workshops">
      <h2 id="group-workshops">{t('workshop.title')}</h2>
      <p>
        <Link to="/vaerksteder" search={{ gruppe: slug }}>
          {t('workshop.ofGroup')}
        </Link>
      </p>
    </section>
  )
}
