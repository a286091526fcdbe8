import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { MarkdownField } from '../../../ui/MarkdownField'
import { MoreSection } from '../../../ui/MoreSection'
import { storyQuestions } from '../template'
import type { ItemForm } from './draftState'
import { FormText } from './FormText'

/** An experience is told by answering; everything else in a text of its own. */
export function TellStep({ form, files }: { form: ItemForm; files: ReactNode }) {
  const { t } = useTranslation()
  const isExperience = form.values.kind === 'experience'
  const body = (
    <MarkdownField
      id="body"
      label={t('fieldName.body')}
      hint={t('hint.body')}
      value={form.values.body}
      fault={form.faults.body}
      onChange={(text) => form.set('body', text)}
    />
  )
  return (
    <>
      {isExperience ? (
        <>
          <section id="story" tabIndex={-1} className="questions" aria-labelledby="story-heading">
            <h3 id="story-heading">{t('story.heading')}</h3>
            <p className="muted">{t('hint.story')}</p>
            <ol className="questions__list">
              {storyQuestions.map((question) => (
                <li key={question}>
                  <FormText
                    id={`story-${question}`}
                    form={form}
                    label={t(`story.${question}`)}
                    hint={t(`storyHint.${question}`)}
                    rows={3}
                  />
                </li>
              ))}
            </ol>
          </section>
          <MoreSection
            heading={t('more.body')}
            hint={t('more.bodyHint')}
            open={form.values.body !== ''}
          >
            {body}
          </MoreSection>
        </>
      ) : (
        <div id="story" tabIndex={-1}>
          {body}
        </div>
      )}
      {files}
    </>
  )
}
