import { useMutation } from '@tanstack/react-query'
import { fetchAs } from '../../api/fetchAs'
import { saveFile } from '../../lib/saveFile'
import { stringifySearch } from '../../lib/searchParams'

export const formats = ['pdf', 'html', 'json'] as const
export type DocumentFormat = (typeof formats)[number]

export interface Filing {
  caseNumber: string
  kle: string
}

const media: Record<DocumentFormat, string> = {
  pdf: 'application/pdf',
  html: 'text/html',
  json: 'application/json',
}

/** Under which address a document is, with the numbers that are written on it. */
export function documentAddress(id: string, format: DocumentFormat, { caseNumber, kle }: Filing) {
  const path = `/api/v1/knowledge-items/${id}/journal-record`
  const numbers = stringifySearch({ caseNumber: caseNumber.trim(), kle: kle.trim() })
  return `${path}${format === 'json' ? '' : `/document.${format}`}${numbers}`
}

/** A link would ask in the browser's language, and leave the page where a number is none. */
export function useDocument(id: string) {
  return useMutation({
    mutationFn: async ({ format, filing }: { format: DocumentFormat; filing: Filing }) => {
      const response = await fetchAs(media[format], documentAddress(id, format, filing))
      return { file: await response.blob(), name: `${id}.${format}` }
    },
    onSuccess: ({ file, name }) => saveFile(name, file),
  })
}
