import type { Attachment, Fault } from '../../api/types'
import { formatNumber } from '../../lib/format'
import type { Language } from '../../lib/language'

/** What people say about a file; all of it text, as the fields hold it. */
export interface Description {
  title: string
  altText: string
  language: string
}

export type Field = keyof Description | 'file'
export type FieldFaults = Partial<Record<Field | 'other', string>>

/** What can be said without asking the service. */
export type Missing = 'titleMissing' | 'altTextMissing' | 'fileTooLarge' | 'fileKind'

const mostBytes = 25 * 1024 * 1024

const extensions = [
  'pdf',
  'docx',
  'doc',
  'pptx',
  'ppt',
  'xlsx',
  'xls',
  'odt',
  'odp',
  'ods',
  'txt',
  'md',
  'csv',
  'png',
  'jpg',
  'jpeg',
]

/** For the file dialog of the browser. */
export const accepted = extensions.map((extension) => `.${extension}`).join(',')

export const languages = ['da', 'en', 'sv', 'no', 'de'] as const

const extensionOf = (name: string) => name.toLowerCase().split('.').slice(1).pop() ?? ''

export function isPicture(name: string) {
  return ['png', 'jpg', 'jpeg'].includes(extensionOf(name))
}

/** A first proposal for the title: the file's name as a person would say it. */
export function titleOf(fileName: string) {
  const words = fileName
    .replace(/\.[^.]*$/, '')
    .replace(/[_\s]+|(?<=\p{L})-(?=\p{L})/gu, ' ')
    .trim()
  return words.charAt(0).toLocaleUpperCase('da') + words.slice(1)
}

export function missingIn(
  file: { name: string; size: number } | null,
  { title, altText }: Description,
  picture: boolean,
): Partial<Record<Field, Missing>> {
  return {
    ...(file && file.size > mostBytes && { file: 'fileTooLarge' as const }),
    ...(file && !extensions.includes(extensionOf(file.name)) && { file: 'fileKind' as const }),
    ...(!title.trim() && { title: 'titleMissing' as const }),
    ...(picture && !altText.trim() && { altText: 'altTextMissing' as const }),
  }
}

/** `/altText` is the field altText; what belongs to no field is told above the form. */
export function faultsByField(faults: Fault[]): FieldFaults {
  const found: FieldFaults = {}
  for (const { pointer, detail } of faults) {
    const field = fieldOf(pointer)
    found[field] = [found[field], detail].filter(Boolean).join(' ')
  }
  return found
}

function fieldOf(pointer: string | null | undefined): Field | 'other' {
  switch (pointer) {
    case '/title':
      return 'title'
    case '/altText':
      return 'altText'
    case '/language':
      return 'language'
    case '/file':
      return 'file'
    default:
      return 'other'
  }
}

export function descriptionOf({ title, altText, language }: Attachment): Description {
  return { title, altText: altText ?? '', language }
}

export function formatSize(bytes: number, language: Language) {
  const kilobytes = bytes / 1024
  if (kilobytes < 1024) return `${formatNumber(Math.max(1, Math.round(kilobytes)), language)} KB`
  return `${formatNumber(Math.round(kilobytes / 102.4) / 10, language)} MB`
}
