import { useTranslation } from 'react-i18next'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { BasicsSection } from './BasicsSection'
import { ContextSection } from './ContextSection'
import { SharingSection } from './SharingSection'
import {
  BodySection,
  ContactSection,
  EvidenceSection,
  LessonsSection,
  StorySection,
} from './TextSections'
import { TopicsSection } from './TopicsSection'
import type { ItemForm } from './useItemForm'

export function ItemFormFields({ form }: { form: ItemForm }) {
  const { t } = useTranslation()
  return (
    <>
      <ErrorSummary faults={form.faults} />
      <BasicsSection form={form} />
      <h2>{t('more.heading')}</h2>
      <p className="muted">{t('more.text')}</p>
      <LessonsSection form={form} />
      <ContextSection form={form} />
      <TopicsSection form={form} />
      <BodySection form={form} />
      {form.values.kind === 'experience' && <StorySection form={form} />}
      <EvidenceSection form={form} />
      <ContactSection form={form} />
      <SharingSection form={form} />
    </>
  )
}
