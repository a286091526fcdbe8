// Goes on where copy.mjs ended and prints each change when it happens.
// An answer that would be empty waits up to 30 seconds for something to tell.
// On 410, run copy.mjs again.
import { readFileSync, writeFileSync } from 'node:fs'
import { getToken } from './token.mjs'

const address = new URL('/api/v1/changes?wait=30', process.env.VIDENRUL_URL)
while (true) {
  address.searchParams.set('since', readFileSync('since.txt', 'utf8'))
  const answer = await fetch(address, { headers: { Authorization: `Bearer ${await getToken()}` } })
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
  const { items, since } = await answer.json()
  for (const { what, id, item } of items) console.log(`${what}\t${id}\t${item?.title ?? ''}`)
  writeFileSync('since.txt', since)
}
