/** What a spreadsheet would take for a formula gets an apostrophe in front, which makes it text. */
function cell(text: string) {
  const safe = /^'*\s*[=+\-@＝＋－＠]|^'*[\t\r]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}

/** A table as a Danish spreadsheet opens it by a double click: with a byte order mark and semicolons. */
export function csvOf(rows: string[][]) {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`
}
