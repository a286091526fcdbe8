import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { VersionedItem } from '../../../api/knowledgeItems'
import type { Me } from '../../../api/types'
import { DraftKeeper } from './DraftKeeper'
import { draftService } from './draftService'
import { emptyValues, type FormValues } from './formValues'
import { UnsavedShelf } from './unsaved'

export function useDraft(start: VersionedItem | null, reader: Me, prefill?: Partial<FormValues>) {
  const { t } = useTranslation()
  const queryClient = useQueryClient()
  const [keeper] = useState(
    () =>
      new DraftKeeper({
        service: draftService(queryClient),
        shelf: new UnsavedShelf(reader.memberId ?? reader.email ?? reader.name ?? ''),
        start,
        blank: { ...blankFor(reader), ...prefill },
        say: (fault) => t(`fault.${fault}`),
      }),
  )
  useEffect(() => keeper.attach(), [keeper])
  return { keeper, draft: useSyncExternalStore(keeper.subscribe, keeper.read) }
}

/** What is known of the writer need not be asked. */
function blankFor(reader: Me): FormValues {
  const municipality = reader.roles.find((one) => one.municipality)?.municipality?.code ?? ''
  if (!reader.name) return { ...emptyValues, municipality }
  return {
    ...emptyValues,
    municipality,
    authors: [{ name: reader.name, memberId: reader.memberId }],
    contact: { ...emptyValues.contact, name: reader.name, email: reader.email ?? '' },
  }
}
