import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Breadcrumbs } from '../../ui/Breadcrumbs'
import { PageHeading } from '../../ui/PageHeading'
import { RolesOnly } from '../../ui/RolesOnly'
import { ChooseFile } from './ChooseFile'
import { ImportList } from './ImportList'
import { Job } from './Job'
import { useSendFile, type Wish } from './queries'
import { SendingFile } from './SendingFile'

/** Knowledge in bulk: choose a file, see what would happen, import it. For the secretariat. */
export function ImportPage() {
  const { t } = useTranslation()
  return (
    <div className="container page">
      <Breadcrumbs>
        <Link to="/administration">{t('administration.title')}</Link>
      </Breadcrumbs>
      <PageHeading title={t('imports.title')} />
      <RolesOnly roles={['secretariat']} text={t('imports.forSecretariat')}>
        <Desk />
      </RolesOnly>
    </div>
  )
}

function Desk() {
  const { t } = useTranslation()
  const { job } = useSearch({ from: '/administration/import' })
  const navigate = useNavigate({ from: '/administration/import' })
  const sending = useSendFile()
  // The file itself is only in this page: an import that one comes back to is shown, but a checked file is chosen again.
  const [checked, setChecked] = useState<{ file: File; job: string } | null>(null)

  async function send(wish: Wish) {
    const id = await sending.mutateAsync(wish).catch(() => null)
    if (id === null) return
    setChecked(wish.dryRun ? { file: wish.file, job: id } : null)
    void navigate({ search: { job: id }, resetScroll: false })
  }

  const file = checked?.job === job ? checked?.file : undefined
  return (
    <>
      <p className="lead">{t('imports.lead')}</p>
      <div className="import">
        {sending.isPending ? (
          <SendingFile
            name={sending.variables.file.name}
            share={sending.share}
            onCancel={sending.cancel}
          />
        ) : (
          <ChooseFile
            again={job !== undefined}
            error={sending.error}
            onFile={(chosen) => void send({ file: chosen, dryRun: true, partial: false })}
          />
        )}
        {job !== undefined && !sending.isPending && (
          <Job
            key={job}
            id={job}
            onImport={file && ((partial: boolean) => void send({ file, dryRun: false, partial }))}
          />
        )}
      </div>
      <ImportList shown={job} />
    </>
  )
}
