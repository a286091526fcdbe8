import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem'
import type { ForwardedPiece } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { PendingPage } from '../../ui/PendingPage'
import { ForwardedItem } from './ForwardedItem'
import { LetterPage } from './LetterPage'
import { forwardedPiece } from './queries'
import { useNoteOpening } from './useForwards'

/** Where the link of a colleague's letter leads; nobody logs in for it. */
export function ForwardedPage() {
  const { t } = useTranslation()
  const { token } = useParams({ from: '/videre/$token' })
  const { data, error, refetch } = useQuery(forwardedPiece(token))
  useNoteOpening(token, data !== undefined && !data.withdrawn)
  if (error !== null && problemOf(error).status === 404) {
    return <LetterPage title={t('forwarded.unknownTitle')} lead={t('forwarded.unknownText')} />
  }
  if (!data) return <PendingPage error={error} onRetry={() => void refetch()} />
  if (data.withdrawn) {
    return <LetterPage title={t('forwarded.withdrawnTitle')} lead={t('forwarded.withdrawnText')} />
  }
  return <Piece piece={data} />
}

function Piece({ piece }: { piece: ForwardedPiece }) {
  const { t } = useTranslation()
  const { by, municipality, note, sentAt, item } = piece
  return (
    <LetterPage
      title={t('forwarded.title', { name: by })}
      lead={t('forwarded.lead', { municipality: municipality.name })}
    >
      <figure className="opened-letter__note">
        <blockquote>
          <p>{note}</p>
        </blockquote>
        <figcaption>
          {[by, municipality.name, formatDate(sentAt, currentLanguage())].join(' · ')}
        </figcaption>
      </figure>
      <ForwardedItem item={item} />
      <p className="muted opened-letter__small">
        {t('forwarded.ask', { name: by })} {t('forwarded.privacy')}
      </p>
      <aside className="opened-letter__about" aria-labelledby="about-videnrul">
        <h2 id="about-videnrul">{t('forwarded.what')}</h2>
        <p>{t('forwarded.whatText')}</p>
        <Link to="/" search={{}}>
          {t('forwarded.more')}
        </Link>
      </aside>
    </LetterPage>
  )
}
