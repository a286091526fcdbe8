import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { me } from '../../api/queries'
import { holds } from '../../api/roles'
import { useAttempt } from '../../lib/useAttempt'
import { useKeptForm } from '../../lib/useKeptForm'
import { Alert } from '../../ui/Alert'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { Button } from '../../ui/Button'
import { MembersOnly } from '../../ui/MembersOnly'
import { PageHeading } from '../../ui/PageHeading'
import { Skeleton } from '../../ui/Skeleton'
import { NeedForm } from './NeedForm'
import { draftOf, emptyNeed } from './needValues'
import { usePostNeed } from './useNeedChanges'

export function NewNeedPage() {
  const { t } = useTranslation()
  const { data: reader, isPending } = useQuery(me())
  const member = holds(reader, 'member')
  return (
    <div className="container page">
      <Breadcrumbs>
        <Link to="/efterlyst" search={{}}>
          {t('needs.title')}
        </Link>
      </Breadcrumbs>
      <PageHeading title={t('needs.askTitle')} />
      {isPending && <Skeleton shape="page" />}
      {reader && !member && <MembersOnly reader={reader} text={t('needs.membersOnly')} />}
      {member && <NewNeed />}
    </div>
  )
}

function NewNeed() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { q = '', gruppe = '' } = useSearch({ from: '/efterlyst/ny' })
  const start = { ...emptyNeed, question: q, themeGroup: gruppe }
  const form = useKeptForm('need-new', start)
  const post = usePostNeed()
  const keyFor = useAttempt()

  function submit() {
    const body = draftOf(form.values)
    const key = keyFor(body)
    post.mutate(
      { body, key },
      {
        onSuccess: ({ id }) => {
          form.startFrom(emptyNeed)
          void navigate({ to: '/efterlyst/$id', params: { id } })
        },
      },
    )
  }

  return (
    <>
      <p className="lead">{t('needs.askLead')}</p>
      {form.restored && (
        <Alert look="info">
          <p>{t('save.restored')}</p>
          <Button look="secondary" onClick={() => form.startFrom(start)}>
            {t('save.discard')}
          </Button>
        </Alert>
      )}
      <NeedForm
        values={form.values}
        set={form.set}
        confirm={t('needs.post')}
        pending={post.isPending}
        error={post.error}
        onSubmit={submit}
      />
    </>
  )
}
