import { csvOf } from './csv'
import { saveFile } from './saveFile'

/** @param name of the file, without its ending */
export function saveTable(name: string, rows: string[][]) {
  saveFile(`${name}.csv`, new Blob([csvOf(rows)], { type: 'text/csv' }))
}
