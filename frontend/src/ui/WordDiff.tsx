import { useTranslation } from 'react-i18next'
import type { DiffSegment } from '../lib/wordDiff'

/** Added and removed words, told by sign, line and spoken word; colour only helps. */
export function WordDiff({ segments }: { segments: DiffSegment[] }) {
  const { t } = useTranslation()
  let place = 0
  return (
    <p className="diff">
      {segments.map(({ kind, text }) => {
        const key = place
        place += text.length
        if (kind === 'same') return <span key={`${key}s`}>{text}</span>
        const Mark = kind === 'added' ? 'ins' : 'del'
        return (
          <Mark key={`${key}${kind}`}>
            <span className="sr-only"> {t(`diff.${kind}`)}: </span>
            {text}
            <span className="sr-only"> ({t('diff.end')}) </span>
          </Mark>
        )
      })}
    </p>
  )
}
