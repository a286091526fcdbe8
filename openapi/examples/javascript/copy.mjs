// Reads every change from the beginning to the end, and prints what is
// there now: id and title. Where it ended is kept in since.txt.
import { writeFileSync } from 'node:fs'
import { getToken } from './token.mjs'

const headers = { Authorization: `Bearer ${await getToken()}` }
const address = new URL('/api/v1/changes?limit=100', process.env.VIDENRUL_URL)
const copy = new Map()
let page
do {
  const answer = await fetch(address, { headers })
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
  page = await answer.json()
  for (const { what, id, item } of page.items) {
    if (what === 'tombstone') copy.delete(id)
    else copy.set(id, item)
  }
  address.searchParams.set('since', page.since)
} while (page.more)

writeFileSync('since.txt', page.since)
for (const [id, { title }] of copy) console.log(`${id}\t${title}`)
