import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { SavedNote } from '../../ui/SavedNote'
import { ShowMore } from '../../ui/ShowMore'
import { Skeleton } from '../../ui/Skeleton'
import { ContactEntry } from './ContactEntry'
import { NewContact } from './NewContact'
import { useContacts } from './queries'

/** What was said with an organisation, newest first. */
export function ContactLog({ stakeholder, keeps }: { stakeholder: string; keeps: boolean }) {
  const { t } = useTranslation()
  const [adding, setAdding] = useState(false)
  const [done, setDone] = useState<string | null>(null)
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } =
    useContacts(stakeholder)
  const contacts = data?.pages.flatMap((page) => page.items) ?? []
  return (
    <section className="register-log" aria-labelledby="register-log">
      <h2 id="register-log">{t('registers.contact.heading')}</h2>
      {adding && (
        <NewContact
          stakeholder={stakeholder}
          onDone={(text) => {
            setDone(text)
            setAdding(false)
          }}
          onCancel={() => setAdding(false)}
        />
      )}
      {keeps && !adding && (
        <Button icon="plus" onClick={() => setAdding(true)}>
          {t('registers.contact.add')}
        </Button>
      )}
      <SavedNote text={done} />
      {isPending && <Skeleton shape="card" />}
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && contacts.length === 0 && <p className="muted">{t('registers.contact.none')}</p>}
      <ol className="register-list nobullet-list">
        {contacts.map((contact) => (
          <li key={contact.id}>
            <ContactEntry contact={contact} keeps={keeps} onDone={setDone} />
          </li>
        ))}
      </ol>
      <ShowMore
        more={hasNextPage}
        pending={isFetchingNextPage}
        onMore={() => void fetchNextPage()}
      />
    </section>
  )
}
