import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHeading } from '../../ui/PageHeading'
import { CodeBlock } from './CodeBlock'
import { CodeTabs } from './CodeTabs'
import { environment, examples, mirrorApp } from './examples'
import { Prose } from './Prose'
import { openIdConfiguration } from './queries'
import { TryIt } from './TryIt'

/** From nothing to a copy that stays right, on one page. */
export function StartPage() {
  const { t } = useTranslation()
  const { data: provider } = useQuery(openIdConfiguration())
  return (
    <article className="guide">
      <p className="guide__kicker">{t('developers.title')}</p>
      <PageHeading title={t('developersStart.title')} />
      <p className="lead">{t('developersStart.lead')}</p>
      <ul className="guide__promises nobullet-list">
        {t('developersStart.promises', { returnObjects: true }).map(({ name, text }) => (
          <li key={name}>
            <strong>{name}</strong>
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <section aria-labelledby="look">
        <h2 id="look">{t('developersStart.look.title')}</h2>
        <Prose text={t('developersStart.look.text')} />
        <TryIt path="/api/v1/knowledge-items?q=rygestop&limit=2" />
        <CodeTabs example={examples.search} label={t('developersStart.look.title')} />
      </section>
      <ol className="guide__steps nobullet-list">
        <Step name="register" />
        <Step name="token">
          <CodeBlock {...environment(window.location.origin, provider?.token_endpoint)} />
          <CodeTabs example={examples.token} label={t('developersStart.token.title')} />
        </Step>
        <Step name="copy">
          <CodeTabs example={examples.copy} label={t('developersStart.copy.title')} />
        </Step>
        <Step name="follow">
          <CodeTabs example={examples.follow} label={t('developersStart.follow.title')} />
          <Prose text={t('developersStart.otherWays')} />
        </Step>
        <Step name="seen" />
      </ol>
      <section aria-labelledby="typescript">
        <h2 id="typescript">{t('developersStart.typescript.title')}</h2>
        <Prose text={t('developersStart.typescript.text')} />
        <CodeBlock {...mirrorApp} />
      </section>
    </article>
  )
}

interface StepProps {
  name: 'register' | 'token' | 'copy' | 'follow' | 'seen'
  children?: ReactNode
}

function Step({ name, children }: StepProps) {
  const { t } = useTranslation()
  return (
    <li id={name}>
      <h2>{t(`developersStart.${name}.title`)}</h2>
      <Prose text={t(`developersStart.${name}.text`)} />
      {children}
    </li>
  )
}
