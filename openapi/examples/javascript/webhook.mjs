// Takes webhooks: checks that each is really from Videnrul, and does each only once.
import { createServer } from 'node:http'
import { Webhook } from 'standardwebhooks'

const webhook = new Webhook(process.env.WEBHOOK_SECRET)
const done = new Set() // in real life a table, written in the transaction of the work

createServer(async (request, response) => {
  const body = await new Response(request).text()
  try {
    const { type, data } = webhook.verify(body, request.headers)
    const id = request.headers['webhook-id']
    if (!done.has(id)) {
      console.log(`${type}\t${data.id ?? ''}`)
      done.add(id)
    }
    response.writeHead(204).end()
  } catch {
    response.writeHead(401).end()
  }
  // Behind a web server that ends TLS.
}).listen(Number(process.env.PORT ?? 4000), '127.0.0.1')
