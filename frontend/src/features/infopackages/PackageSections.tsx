import { useTranslation } from 'react-i18next'
import type { FaultsAt } from '../../api/faults'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/TextField'
import type { PackageValues } from './packageValues'

type Sections = PackageValues['sections']

interface PackageSectionsProps {
  sections: Sections
  faults: FaultsAt
  onChange: (sections: Sections) => void
}

const MOST = 10

/** The secretariat's own parts of a package. One that is emptied goes when it is saved. */
export function PackageSections({ sections, faults, onChange }: PackageSectionsProps) {
  const { t } = useTranslation()
  const write = (place: number, part: Partial<Sections[number]>) =>
    onChange(sections.map((one, at) => (at === place ? { ...one, ...part } : one)))
  return (
    <>
      {sections.map((section, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a section is known by its place alone
        <div key={place}>
          <TextField
            id={`section-${place}-heading`}
            label={t('infoPackages.field.heading', { number: place + 1 })}
            value={section.heading}
            fault={section.heading.trim() ? undefined : faults['sections-heading']}
            maxLength={120}
            onChange={(heading) => write(place, { heading })}
          />
          <TextField
            id={`section-${place}-text`}
            label={t('infoPackages.field.text', { number: place + 1 })}
            value={section.text}
            fault={section.text.trim() ? undefined : faults['sections-text']}
            rows={4}
            maxLength={8000}
            onChange={(text) => write(place, { text })}
          />
        </div>
      ))}
      {sections.length < MOST && (
        <Button
          look="secondary"
          icon="plus"
          onClick={() => onChange([...sections, { heading: '', text: '' }])}
        >
          {t('infoPackages.desk.addSection')}
        </Button>
      )}
    </>
  )
}
