import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { network } from '../../api/queries'
import { formatDate, today } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { useKeptForm } from '../../lib/useKeptForm'
import { Button } from '../../ui/Button'
import { ReasonDialog } from '../../ui/ReasonDialog'
import { TextField } from '../../ui/TextField'
import { type Block, blocks, type SheetText } from './sheetText'

interface SheetProps {
  slug: string
  name: string
  /** What the data says now. */
  made: SheetText
}

/** The page as it is printed, or its blocks as they are written. */
export function Sheet({ slug, name, made }: SheetProps) {
  const { t } = useTranslation()
  const form = useKeptForm(`sheet-${slug}`, made)
  const [editing, setEditing] = useState(false)
  return (
    <>
      <div className="actions sheet-page__actions">
        <Button icon="print" onClick={() => window.print()} disabled={editing}>
          {t('sheet.print')}
        </Button>
        <Button
          look="secondary"
          icon={editing ? 'check' : 'edit'}
          onClick={() => setEditing(!editing)}
        >
          {editing ? t('sheet.see') : t('sheet.edit')}
        </Button>
        {form.dirty && (
          <ReasonDialog
            button={t('sheet.anew')}
            look="quiet"
            heading={t('sheet.anewHeading')}
            text={t('sheet.anewText')}
            confirm={t('sheet.anewConfirm')}
            onConfirm={async () => form.startFrom(made)}
          />
        )}
      </div>
      {editing ? (
        <form className="sheet-form" onSubmit={(event) => event.preventDefault()}>
          {blocks.map((block) => (
            <TextField
              key={block}
              id={`sheet-${block}`}
              label={t(`sheet.blocks.${block}`)}
              rows={block === 'worked' ? 10 : 4}
              maxLength={2000}
              value={form.values[block]}
              fault={undefined}
              onChange={(text) => form.set(block, text)}
            />
          ))}
        </form>
      ) : (
        <Paper name={name} text={form.values} />
      )}
    </>
  )
}

function Paper({ name, text }: { name: string; text: SheetText }) {
  const { t } = useTranslation()
  const { data } = useQuery(network())
  return (
    <article className="sheet-paper" aria-labelledby="sheet-name">
      <header className="sheet-paper__head">
        <p>{data?.name}</p>
        <h2 id="sheet-name">{name}</h2>
        <PaperText text={text.purpose} />
      </header>
      {blocks.slice(1).map((block) => (
        <PaperBlock key={block} block={block} text={text[block]} />
      ))}
      <footer className="sheet-paper__foot">
        {t('sheet.asOf', { date: formatDate(today(), currentLanguage()) })}
      </footer>
    </article>
  )
}

/** What has nothing to tell takes no room, but for what did not work: its silence would tell a lie. */
function PaperBlock({ block, text }: { block: Block; text: string }) {
  const { t } = useTranslation()
  if (!text.trim() && block !== 'didNot') return null
  return (
    <section className={`sheet-paper__block sheet-paper__block--${block}`}>
      <h3>{t(`sheet.blocks.${block}`)}</h3>
      <PaperText
        text={text.trim() ? text : t('sheet.nothingDidNot')}
        titled={block === 'worked' || block === 'didNot'}
      />
    </section>
  )
}

/** A result is told below its title; everything else is lines. */
function PaperText({ text, titled = false }: { text: string; titled?: boolean }) {
  return text.split(/\n{2,}/).map((part) => {
    const [first, ...rest] = part.split('\n')
    if (!titled || rest.length === 0) return <p key={part}>{part}</p>
    return (
      <p key={part}>
        <strong>{first}</strong>
        {'\n'}
        {rest.join('\n')}
      </p>
    )
  })
}
