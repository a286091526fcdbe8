import type { Attachment } from '../../api/types'

const families: Record<Attachment['format'], string> = {
  pdf: 'pdf',
  docx: 'text',
  doc: 'text',
  odt: 'text',
  txt: 'text',
  pptx: 'slides',
  ppt: 'slides',
  odp: 'slides',
  xlsx: 'table',
  xls: 'table',
  ods: 'table',
  png: 'picture',
  jpeg: 'picture',
}

/** A sheet of paper with the format on it. The words beside it say the same. */
export function FileStamp({ format }: { format: Attachment['format'] }) {
  return (
    <span className={`file-stamp file-stamp--${families[format]}`} aria-hidden="true">
      {format === 'jpeg' ? 'JPG' : format.toUpperCase()}
    </span>
  )
}
