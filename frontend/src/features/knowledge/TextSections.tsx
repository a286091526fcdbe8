import { useTranslation } from 'react-i18next'
import { MoreSection } from '../../ui/MoreSection'
import { TextField } from '../../ui/TextField'
import { contactParts, evidenceDimensions, storyQuestions } from './formValues'
import { MarkdownField } from './MarkdownField'
import type { ItemForm } from './useItemForm'

export function LessonsSection({ form: { values, faults, set } }: { form: ItemForm }) {
  const { t } = useTranslation()
  return (
    <MoreSection heading={t('more.lessons')} hint={t('more.lessonsHint')} open>
      {(['whatWorked', 'whatDidNot', 'advice'] as const).map((name) => (
        <TextField
          key={name}
          id={name}
          label={t(`item.${name}`)}
          value={values[name]}
          fault={faults[name]}
          onChange={(value) => set(name, value)}
          rows={4}
        />
      ))}
    </MoreSection>
  )
}

export function BodySection({ form: { values, faults, set } }: { form: ItemForm }) {
  const { t } = useTranslation()
  return (
    <MoreSection heading={t('more.body')} hint={t('more.bodyHint')}>
      <MarkdownField
        value={values.body}
        fault={faults.body}
        onChange={(value) => set('body', value)}
      />
    </MoreSection>
  )
}

export function StorySection({ form: { values, faults, set } }: { form: ItemForm }) {
  const { t } = useTranslation()
  return (
    <MoreSection heading={t('more.story')} hint={t('more.storyHint')}>
      {storyQuestions.map((question) => (
        <TextField
          key={question}
          id={`story-${question}`}
          label={t(`story.${question}`)}
          value={values.story[question]}
          fault={faults[`story-${question}`]}
          onChange={(answer) => set('story', { ...values.story, [question]: answer })}
          rows={3}
        />
      ))}
    </MoreSection>
  )
}

export function EvidenceSection({ form: { values, faults, set } }: { form: ItemForm }) {
  const { t } = useTranslation()
  return (
    <MoreSection heading={t('more.evidence')} hint={t('more.evidenceHint')}>
      {evidenceDimensions.map((dimension) => (
        <TextField
          key={dimension}
          id={`evidence-${dimension}`}
          label={t(`evidence.${dimension}`)}
          value={values.evidence[dimension]}
          fault={faults[`evidence-${dimension}`]}
          onChange={(value) => set('evidence', { ...values.evidence, [dimension]: value })}
          rows={2}
        />
      ))}
    </MoreSection>
  )
}

const inputTypes = { name: 'text', role: 'text', email: 'email', phone: 'tel' } as const

export function ContactSection({ form: { values, faults, set } }: { form: ItemForm }) {
  const { t } = useTranslation()
  return (
    <MoreSection heading={t('contact.heading')} hint={t('more.contactHint')}>
      {contactParts.map((part) => (
        <TextField
          key={part}
          id={`contact-${part}`}
          label={t(`contact.${part}`)}
          type={inputTypes[part]}
          value={values.contact[part]}
          fault={faults[`contact-${part}`]}
          onChange={(value) => set('contact', { ...values.contact, [part]: value })}
        />
      ))}
    </MoreSection>
  )
}
