import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { VersionSummary } from '../../../api/types'
import { formatMoment } from '../../../lib/format'
import { currentLanguage } from '../../../lib/i18n'
import { Button } from '../../../ui/Button'
import { SelectField } from '../../../ui/SelectField'

interface VersionChoiceProps {
  versions: VersionSummary[]
  from: number | undefined
  to: number | undefined
  onCompare: (from: number, to: number) => void
}

export function VersionChoice({ versions, from, to, onCompare }: VersionChoiceProps) {
  const { t } = useTranslation()
  const oldest = versions.at(-1)?.number ?? 1
  const newest = versions[0]?.number ?? 1
  const [chosen, setChosen] = useState({ from: from ?? oldest, to: to ?? newest })
  const options = versions.map(({ number, at, what }) => ({
    value: String(number),
    label: `${number}: ${t(`version.what.${what}`)}, ${formatMoment(at, currentLanguage())}`,
  }))

  function submit(event: FormEvent) {
    event.preventDefault()
    onCompare(chosen.from, chosen.to)
  }

  return (
    <form className="version-choice" onSubmit={submit}>
      {(['from', 'to'] as const).map((end) => (
        <SelectField
          key={end}
          id={`version-${end}`}
          label={t(`version.${end}`)}
          value={String(chosen[end])}
          fault={undefined}
          options={options}
          onChange={(number) => setChosen({ ...chosen, [end]: Number(number) })}
        />
      ))}
      <Button type="submit" look="secondary">
        {t('version.compare')}
      </Button>
    </form>
  )
}
