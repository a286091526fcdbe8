import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import { formatMoment } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { PageHeading } from '../../ui/PageHeading'
import { Skeleton } from '../../ui/Skeleton'
import { status } from './queries'

type State = 'ready' | 'catching-up' | 'away'

/** What the reader's own browser finds out now, and every quarter of a minute again. */
export function StatusPage() {
  const { t } = useTranslation()
  const { data, error } = useQuery(status())
  const language = currentLanguage()
  const reachable: State = error ? 'away' : 'ready'
  return (
    <article className="guide">
      <PageHeading title={t('developersStatus.title')} />
      <p className="lead">{t('developersStatus.lead')}</p>
      {!data && !error && <Skeleton shape="card" />}
      {(data || error) && (
        <ul className="standing nobullet-list" aria-label={t('developersStatus.title')}>
          <Part
            name={t('developersStatus.api')}
            state={reachable}
            text={error ? problemOf(error).message : undefined}
          />
          {data && !error && (
            <>
              <Part name={t('developersStatus.database')} state={data.database} />
              <Part
                name={t('developersStatus.search')}
                state={data.search}
                text={
                  data.searchDelaySeconds === null
                    ? undefined
                    : data.searchDelaySeconds === 0
                      ? t('developersStatus.upToDate')
                      : t('developersStatus.delay', { count: data.searchDelaySeconds })
                }
              />
            </>
          )}
        </ul>
      )}
      {data && !error && (
        <p className="muted">
          {t('developersStatus.asked', {
            time: formatMoment(data.at, language),
            version: data.version,
          })}
        </p>
      )}
      <p className="muted">{t('developersStatus.honest')}</p>
    </article>
  )
}

function Part({ name, state, text }: { name: string; state: State; text?: string | undefined }) {
  const { t } = useTranslation()
  return (
    <li className={`standing__part standing__part--${state}`}>
      <span className="standing__name">{name}</span>
      <span className="standing__state">{t(`developersStatus.state.${state}`)}</span>
      {text && <span className="standing__text">{text}</span>}
    </li>
  )
}
