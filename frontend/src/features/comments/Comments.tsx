import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { me } from '../../api/queries'
import { holds } from '../../api/roles'
import { Button } from '../../ui/Button'
import { LoginPrompt } from '../../ui/LoginPrompt'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'
import { CommentForm } from './CommentForm'
import { commentCounts, threads } from './queries'
import { Thread } from './Thread'
import { useSay } from './useComments'

interface CommentsProps {
  item: string
  /** Drafts and archived items are not open for new comments. */
  open: boolean
}

/** What is said about an item. Who says it is for members; a guest sees how much there is. */
export function Comments({ item, open }: CommentsProps) {
  const { t } = useTranslation()
  const { data: reader } = useQuery(me())
  const { data: counts } = useQuery(commentCounts(item))
  const member = holds(reader, 'member')
  return (
    <section id="kommentarer" className="talk" aria-labelledby="talk-heading">
      <h2 id="talk-heading">
        {t('comments.heading')}
        {counts && counts.total > 0 && <span className="talk__count">{counts.total}</span>}
      </h2>
      {reader && !member && counts && (
        <>
          <p>
            {counts.total > 0
              ? t('comments.forMembers', { count: counts.total })
              : t('comments.noneYet')}
          </p>
          {!reader.signedIn && <LoginPrompt text={t('comments.loginToRead')} />}
        </>
      )}
      {member && <Discussion item={item} open={open} />}
    </section>
  )
}

function Discussion({ item, open }: CommentsProps) {
  const { t } = useTranslation()
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } =
    useInfiniteQuery(threads(item))
  const say = useSay(item, null)
  const all = data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <>
      {isPending && <Skeleton shape="line" count={3} />}
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && all.length === 0 && (
        <p className="muted">{t(open ? 'comments.empty' : 'comments.noneYet')}</p>
      )}
      {all.length > 0 && (
        <ol className="nobullet-list talk__threads">
          {all.map((thread) => (
            <Thread key={thread.comment.id} item={item} thread={thread} />
          ))}
        </ol>
      )}
      {hasNextPage && (
        <Button look="secondary" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('comments.more')}
        </Button>
      )}
      {open && (
        <CommentForm
          name={`comment-${item}`}
          label={t('comments.yourComment')}
          values={{ type: 'question', text: '' }}
          send={say}
          button={t('comments.send')}
        />
      )}
      <p role="status" className="sr-only">
        {say.isSuccess && t('comments.sent')}
      </p>
    </>
  )
}
