import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { EditionChange } from '../../api/types'

/** What one edition says otherwise than another. */
export function ChangeLines({ changes }: { changes: EditionChange[] }) {
  const { t } = useTranslation()
  return (
    <ul>
      {changes.map((change) => (
        <li key={`${change.kind}${change.item}${change.what}`}>{inWords(change, t)}</li>
      ))}
    </ul>
  )
}

function inWords({ kind, item, what, before, after }: EditionChange, t: TFunction): string {
  const group = kind === 'moved' ? 'infoPackages.shelf' : 'outcome'
  const word = (code: string | null) => (code ? t(`${group}.${code}`, { defaultValue: code }) : '–')
  return t(`infoPackages.change.${kind}`, {
    what: item ? what : t(`infoPackages.part.${what}`, { defaultValue: what }),
    before: word(before),
    after: word(after),
  })
}
