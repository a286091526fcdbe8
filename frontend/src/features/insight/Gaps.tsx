import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { me } from '../../api/queries'
import { holds } from '../../api/roles'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { goals, openNeeds, strategies, vainSearches } from './queries'

/** What is asked for and not there: questions, searches and goals, as each page of its own tells them. */
export function Gaps() {
  const { t } = useTranslation()
  const { data: reader } = useQuery(me())
  return (
    <section className="insight-part" aria-labelledby="insight-gaps">
      <h2 id="insight-gaps">{t('insight.gaps.title')}</h2>
      <div className="insight-gaps">
        <NeedsGap />
        <GoalsGap />
        {holds(reader, 'secretariat') && <SearchesGap />}
      </div>
    </section>
  )
}

function Gap({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className="insight-gap" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  )
}

function NeedsGap() {
  const { t } = useTranslation()
  const { data, error } = useQuery(openNeeds())
  if (error) return <ProblemNotice error={error} />
  if (!data) return null
  return (
    <Gap title={t('insight.gaps.needs', { count: data.total ?? 0 })}>
      <ul>
        {data.items.map(({ id, question }) => (
          <li key={id}>
            <Link to="/efterlyst/$id" params={{ id }}>
              {question}
            </Link>
          </li>
        ))}
      </ul>
      <Link to="/efterlyst" search={{ status: 'open' }}>
        {t('insight.gaps.allNeeds')}
      </Link>
    </Gap>
  )
}

/** Of the strategy that holds now. */
function GoalsGap() {
  const { t } = useTranslation()
  const { data: all, error } = useQuery(strategies())
  const adopted = all?.items.find(({ status }) => status === 'adopted')
  const { data } = useQuery({ ...goals(adopted?.id ?? ''), enabled: adopted !== undefined })
  if (error) return <ProblemNotice error={error} />
  if (!data || !adopted) return null
  const without = data.items.filter(({ withoutEvidence }) => withoutEvidence)
  return (
    <Gap title={t('insight.gaps.goals', { count: without.length })}>
      <ul>
        {without.slice(0, 5).map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <Link to="/strategi/maal" search={{}}>
        {t('insight.gaps.allGoals')}
      </Link>
    </Gap>
  )
}

function SearchesGap() {
  const { t } = useTranslation()
  const { data, error } = useQuery(vainSearches())
  if (error) return <ProblemNotice error={error} />
  if (!data) return null
  return (
    <Gap title={t('insight.gaps.searches')}>
      <ul>
        {data.items.map(({ id, words, searches }) => (
          <li key={id}>
            <Link to="/" search={{ q: words }}>
              {words}
            </Link>{' '}
            {t('insight.gaps.times', { count: searches })}
          </li>
        ))}
      </ul>
      <Link to="/administration/soegning" search={{}}>
        {t('insight.gaps.allSearches')}
      </Link>
    </Gap>
  )
}
