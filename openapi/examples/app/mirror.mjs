// Keeps mirror.json the same as what the partner may see: the first time
// everything, later only what changed.
// Usage: node mirror.mjs [--follow]
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createVidenrul, VidenrulProblem } from '@videnrul/client'

const file = 'mirror.json'
const follow = process.argv.includes('--follow')

const videnrul = createVidenrul({
  baseUrl: process.env.VIDENRUL_URL,
  credentials: { clientId: process.env.CLIENT_ID, clientSecret: process.env.CLIENT_SECRET },
})

/** The items and the place belong together, so they are replaced together. */
function save(items, since) {
  writeFileSync(`${file}.new`, JSON.stringify({ since, items: Object.fromEntries(items) }))
  renameSync(`${file}.new`, file)
}

const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { items: {} }
const items = new Map(Object.entries(kept.items))

try {
  for await (const batch of videnrul.changes({ since: kept.since, follow })) {
    if (batch.anew) items.clear()
    for (const { what, id, item } of batch.changes) {
      if (what === 'tombstone') items.delete(id)
      else items.set(id, item)
    }
    save(items, batch.since)
    if (batch.changes.length > 0) console.log(`${batch.changes.length} changes, ${items.size} items`)
  }
} catch (failure) {
  if (!(failure instanceof VidenrulProblem)) throw failure
  console.error(`${failure.message} (request ${failure.requestId})`)
  process.exitCode = 1
}
