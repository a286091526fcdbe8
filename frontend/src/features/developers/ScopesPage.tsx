import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { apiScopes, scopeKey } from '../../api/scopes'
import { PageHeading } from '../../ui/PageHeading'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import type { ContractOperation } from './contract'
import { Prose } from './Prose'
import { operations } from './queries'

/** What a partner's token is good for, with the calls as the contract of this very service has them. */
export function ScopesPage() {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(operations())
  return (
    <article className="guide">
      <PageHeading title={t('developersScopes.title')} />
      <p className="lead">{t('developersScopes.lead')}</p>
      <Prose text={t('developersScopes.text')} />
      {error && <ProblemNotice error={error} onRetry={refetch} />}
      <dl className="scopes">
        {apiScopes.map((scope) => (
          <div key={scope}>
            <dt>
              <code>{scope}</code>
            </dt>
            <dd>
              {t(`developersScopes.scope.${scopeKey(scope)}`)}
              {data ? (
                <Operations list={data.filter((operation) => operation.scope === scope)} />
              ) : (
                !error && <Skeleton shape="line" />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </article>
  )
}

function Operations({ list }: { list: ContractOperation[] }) {
  const { t } = useTranslation()
  if (list.length === 0) return null
  return (
    <details className="operations">
      <summary>{t('developersScopes.operations', { count: list.length })}</summary>
      <ul className="nobullet-list">
        {list.map(({ id, method, path, summary }) => (
          <li key={id}>
            <code>
              <span className="verb">{method}</span> {path}
            </code>
            <span lang="en">{summary}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
