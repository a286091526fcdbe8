// Searches what is public; that needs no token. Usage: node search.mjs WORDS
const address = new URL('/api/v1/knowledge-items', process.env.VIDENRUL_URL)
address.searchParams.set('q', process.argv[2])
address.searchParams.set('limit', '5')

const answer = await fetch(address)
if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
for (const { id, title } of (await answer.json()).items) console.log(`${id}\t${title}`)
