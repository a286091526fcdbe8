import { useQuery } from '@tanstack/react-query'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import {
  focusAreas,
  municipalities,
  preventionPackages,
  themeGroups,
  topics,
} from '../../../api/queries'
import type { FormField } from './fields'
import type { FormValues } from './formValues'

/** What stands in a field, in the words a person reads: names instead of codes. */
export function useFieldText() {
  const { t } = useTranslation()
  const places = useQuery(municipalities()).data?.items ?? []
  const groups = useQuery(themeGroups()).data?.items ?? []
  const subjects = useQuery(topics()).data?.items ?? []
  const areas = useQuery(focusAreas()).data?.items ?? []
  const packages = useQuery(preventionPackages()).data?.items ?? []
  const names = new Map<string, string>([
    ...places.map(({ code, name }) => [`municipality ${code}`, name] as const),
    ...groups.map(({ slug, name }) => [`themeGroup ${slug}`, name] as const),
    ...subjects.map(({ id, label }) => [`topics ${id}`, label] as const),
    ...areas.map(({ id, label }) => [`focusAreas ${id}`, label] as const),
    ...packages.map(({ id, label }) => [`preventionPackages ${id}`, label] as const),
  ])
  const nameOf = (kind: string, id: string) => names.get(`${kind} ${id}`) ?? id
  return (field: FormField, values: FormValues) => textOf(field, values, t, nameOf)
}

function textOf(
  field: FormField,
  values: FormValues,
  t: TFunction,
  nameOf: (kind: string, id: string) => string,
): string {
  if (field.text) return field.text(values)
  const { kind, outcome, orientation, visibility, contact } = values
  switch (field.name) {
    case 'kind':
      return kind && t(`kind.${kind}`)
    case 'outcome':
      return outcome && t(`outcome.${outcome}`)
    case 'orientation':
      return orientation && t(`orientation.${orientation}`)
    case 'visibility':
      return t(`visibility.${visibility}`)
    case 'contact':
      return t(`contactBy.${contact.by}`)
    case 'language':
    case 'municipality':
    case 'themeGroup':
      return nameOf(field.name, values[field.name])
    case 'levels':
      return values.levels.map((one) => t(`level.${one}`)).join(', ')
    case 'topics':
    case 'focusAreas':
      return values[field.name].map((id) => nameOf(field.name, id)).join(', ')
    case 'authors':
      return values.authors.map(({ name }) => name).join(', ')
    case 'preventionPackages':
      return values.preventionPackages
        .map(({ id, level }) =>
          [nameOf(field.name, id), level && `(${t(`packageLevel.${level}`)})`]
            .filter(Boolean)
            .join(' '),
        )
        .join(', ')
    default:
      return field.said(values)
  }
}
