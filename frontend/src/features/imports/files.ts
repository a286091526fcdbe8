const types: Record<string, string> = {
  csv: 'text/csv',
  tsv: 'text/csv',
  txt: 'text/csv',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  jsonl: 'application/x-ndjson',
}

export const endings = Object.keys(types)
  .map((ending) => `.${ending}`)
  .join(',')

/** As what a file is sent; null for those that cannot be imported. The browser's own guess differs by system. */
export function mediaTypeOf(name: string): string | null {
  const ending = name.includes('.') ? name.split('.').pop()?.toLowerCase() : undefined
  return (ending && types[ending]) || null
}
