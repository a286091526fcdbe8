import type { TFunction } from 'i18next'
import { contactParts } from './editor/formValues'
import { evidenceDimensions, storyQuestions } from './template'

const ownWords = [
  'title',
  'summary',
  'kind',
  'outcome',
  'body',
  'language',
  'themeGroup',
  'authors',
  'visibility',
  'topics',
] as const
const factWords = [
  'targetGroup',
  'timeUse',
  'cost',
  'otherSectorGoal',
  'levels',
  'orientation',
  'municipality',
  'year',
  'focusAreas',
  'licence',
  'kleNumber',
] as const
const lessonWords = ['whatWorked', 'whatDidNot', 'advice'] as const

/** The name of a field as people know it, from the id of a part of the form or the name in the contract. */
export function fieldLabel(id: string, t: TFunction): string {
  const [name, part] = id.split(/[-.]/)
  const question = name === 'story' && storyQuestions.find((one) => one === part)
  if (question) return t(`story.${question}`)
  const side = name === 'evidence' && evidenceDimensions.find((one) => one === part)
  if (side) return `${t('evidence.heading')} ${t(`evidence.${side}`)}`
  const contact = name === 'contact' && contactParts.find((one) => one === part)
  if (contact) return `${t('contactShort')}: ${t(`contact.${contact}`)}`
  const own = ownWords.find((one) => one === name)
  if (own) return t(`fieldName.${own}`)
  const fact = factWords.find((one) => one === name)
  if (fact) return t(`facts.${fact}`)
  const lesson = lessonWords.find((one) => one === name)
  if (lesson) return t(`item.${lesson}`)
  switch (name) {
    case 'preventionPackages':
      return t('facts.packages')
    case 'story':
      return t('story.heading')
    case 'evidence':
      return t('evidence.heading')
    case 'contact':
      return t('contactShort')
    default:
      return id
  }
}
