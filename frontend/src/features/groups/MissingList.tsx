import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { startQuestions } from '../../api/codes'
import { Alert } from '../../ui/Alert'

interface MissingListProps {
  slug: string
  faults: { pointer?: string | null; detail: string }[]
}

/** What a group lacks before it can take a step, each with the way to where it is written. */
export function MissingList({ slug, faults }: MissingListProps) {
  const { t } = useTranslation()
  if (faults.length === 0) return null
  return (
    <Alert look="warning" heading={t('groupStart.missingHeading')}>
      <ul>
        {faults.map(({ pointer, detail }) => (
          <li key={`${pointer} ${detail}`}>
            <MissingLink slug={slug} pointer={pointer ?? ''} detail={detail} />
          </li>
        ))}
      </ul>
    </Alert>
  )
}

function MissingLink({ slug, pointer, detail }: { slug: string; pointer: string; detail: string }) {
  const { t } = useTranslation()
  const question = startQuestions.find((key) => pointer === `/startDecisions/${key}`)
  if (question) {
    return (
      <Link to="/temagrupper/$slug/start" params={{ slug }} search={{ trin: question }}>
        {t(`groupStart.short.${question}`)}: {detail}
      </Link>
    )
  }
  if (pointer === '/chairs') {
    return (
      <Link to="/temagrupper/$slug/bord" params={{ slug }} hash="deltagere">
        {detail}
      </Link>
    )
  }
  if (pointer === '/status') return detail
  return (
    <Link to="/temagrupper/$slug/rediger" params={{ slug }}>
      {detail}
    </Link>
  )
}
