import { expect, test } from 'vitest'
import { Tokens } from '../src/tokens'

/** A login server whose tokens are called after the order they were given out in. */
function tokensThat({ last }: { last: number }) {
  let given = 0
  const send = async () => {
    given += 1
    return Response.json({ access_token: `token ${given}`, expires_in: last })
  }
  const credentials = { clientId: 'partner', clientSecret: 'secret', tokenUrl: 'https://login' }
  return new Tokens(credentials, 'https://viden', send)
}

test('whoever_asks_meanwhile_waits_for_the_same_token', async () => {
  const tokens = tokensThat({ last: 300 })
  expect(await Promise.all([tokens.get(), tokens.get(), tokens.get()])).toEqual([
    'token 1',
    'token 1',
    'token 1',
  ])
  expect(await tokens.get()).toBe('token 1')
})

test('a_token_that_has_ended_is_replaced_once_for_all_who_ask', async () => {
  const tokens = tokensThat({ last: 0 })
  expect(await tokens.get()).toBe('token 1')
  expect(await Promise.all([tokens.get(), tokens.get()])).toEqual(['token 2', 'token 2'])
})

test('a_token_that_was_refused_is_not_given_again', async () => {
  const tokens = tokensThat({ last: 300 })
  expect(await tokens.get()).toBe('token 1')
  tokens.forget()
  expect(await tokens.get()).toBe('token 2')
})
