import { useTranslation } from 'react-i18next'
import changelog from '../../../../openapi/CHANGELOG.md?raw'
import { PageHeading } from '../../ui/PageHeading'
import { Prose } from './Prose'

/** The page has a heading of its own, in the reader's language. */
const entries = changelog.replace(/^# .*\n/, '')

export function ChangelogPage() {
  const { t } = useTranslation()
  return (
    <article className="guide">
      <PageHeading title={t('developersChangelog.title')} />
      <p className="lead">{t('developersChangelog.lead')}</p>
      <Prose text={t('developersChangelog.text')} />
      <h2>{t('developersChangelog.list')}</h2>
      <div lang="en">
        <Prose text={entries} />
      </div>
    </article>
  )
}
