import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { CheckIn } from '../../api/types'

interface LacksProps {
  check: CheckIn
  pointers: { pointer?: string | null; code: string; detail: string }[]
}

/** Everything that a check does not say yet, each with the way there. */
export function Lacks({ check, pointers }: LacksProps) {
  const { t } = useTranslation()
  const params = { slug: check.themeGroup.slug, id: check.id }
  return (
    <div className="check-lacks" role="alert">
      <p>{t('checkIn.lacks')}</p>
      <ul>
        {pointers.map(({ pointer, detail }) => {
          const criterion = pointer?.split('/')[2]
          const label = check.answers.find((one) => one.criterion === criterion)?.label
          return (
            <li key={pointer}>
              {label && criterion ? (
                <Link
                  to="/temagrupper/$slug/netvaerkstjek/$id"
                  params={params}
                  search={{ kriterium: criterion }}
                >
                  {label}
                </Link>
              ) : (
                pointer
              )}
              {': '}
              {detail}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
