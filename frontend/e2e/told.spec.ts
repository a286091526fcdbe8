import type { Browser } from '@playwright/test'
import { post, shareForTheNetwork } from './support/knowledge'
import {
  expect,
  expectAccessible,
  expectNoSidewaysScrolling,
  login,
  openAs,
  settled,
  test,
} from './support/test'

const publish = (browser: Browser, title: string) =>
  shareForTheNetwork(browser, {
    title,
    summary: 'Unge hjælper hinanden med at lade cigaretterne ligge i frikvarteret.',
    kind: 'experience',
    outcome: 'mixed',
    municipality: '0461',
  })

test('what was rolled to a municipality and is tried there is one way, and is told', async ({
  page,
  browser,
}, { project }) => {
  test.setTimeout(120_000)
  const title = `Pause uden røg ${project.name}${Date.now().toString(36)}`
  const address = await publish(browser, title)
  const item = address.replace('/viden/', '')
  const sender = await openAs(browser, 'medlem')
  await post(sender, `/api/v1/knowledge-items/${item}/rolls`, {
    to: { municipality: '0607' },
    note: 'I har lige så mange unge på havnen.',
  })

  await login(page, 'koordinator', '/kommuner/0607')
  await settled(page)
  const arrived = page
    .getByRole('region', { name: 'Kommet rullende' })
    .getByRole('listitem')
    .filter({ hasText: title })
  await arrived.getByRole('button', { name: /Tag den op/ }).click()
  const here = page.getByRole('region', { name: 'Rullet hertil' })
  const taken = here.getByRole('listitem').filter({ hasText: title }).first()
  await expect(taken).toContainText('I har lige så mange unge på havnen.')
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await taken.getByRole('link', { name: /Vi prøver det/ }).click()

  await settled(page)
  await page
    .getByRole('region', { name: 'Prøvet i praksis' })
    .getByRole('button', { name: /Vi prøver det/ })
    .click()
  const form = page.getByRole('dialog')
  await expect(form.getByText('I har lige så mange unge på havnen.')).toBeVisible()
  await expectAccessible(page)
  await form.getByRole('button', { name: 'Fortæl det' }).click()
  await expect(page.getByText('Tak! Nu kan andre se, at I prøver den.')).toBeVisible()
  const stop = page
    .getByRole('region', { name: 'Videns vej' })
    .getByRole('button', { name: /Fredericia/ })
  await expect(stop).toHaveCount(1)
  await stop.click()
  const journey = await page.request.get(`/api/v1/knowledge-items/${item}/journey`)
  const edges: { id: string; kind: string; via: string | null }[] = (await journey.json()).edges
  const rolled = edges.find(({ kind }) => kind === 'rolled')
  expect(edges.find(({ kind }) => kind === 'tried')?.via).toBe(rolled?.id)

  await sender.goto('/indbakke')
  await settled(sender)
  const told = sender.getByRole('listitem').filter({ hasText: `begyndt at prøve "${title}"` })
  await expect(async () => {
    await sender.reload()
    await settled(sender)
    await expect(told).toContainText('fordi du rullede den dertil', { timeout: 1000 })
  }).toPass({ timeout: 30_000 })
  await expectAccessible(sender)
  await expectNoSidewaysScrolling(sender)
  await sender.context().close()
})

test('a question that an item answers stands on its way, and who asked is told', async ({
  page,
  browser,
}, { project }) => {
  test.setTimeout(120_000)
  const stamp = `${project.name}${Date.now().toString(36)}`
  const question = `Hvem har prøvet frikvarter ${stamp}?`
  const address = await publish(browser, `Frikvarter ${stamp}`)
  const asker = await openAs(browser, 'medlem')
  const need = await post(asker, '/api/v1/needs', { question, topics: [], focusAreas: [] })
  await login(page, 'koordinator')
  await post(page, `/api/v1/needs/${need.id}/answers`, {
    item: address.replace('/viden/', ''),
    note: 'Det er præcis, hvad de har gjort.',
  })
  await page.goto(address)
  await settled(page)
  const way = page.getByRole('region', { name: 'Videns vej' })
  await expect(
    way.getByRole('list', { name: 'Sådan læser du billedet' }).getByText('Efterlyst viden'),
  ).toBeVisible()
  const start = way.getByRole('button', { name: /Her begynder det/ })
  await start.focus()
  await page.keyboard.press('ArrowRight')
  await expect(way.getByRole('button', { name: `Efterlyst: ${question}` })).toBeFocused()
  await expect(way.getByText('Det er præcis, hvad de har gjort.').first()).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)

  await asker.goto('/indbakke')
  await settled(asker)
  const told = asker.getByRole('listitem').filter({ hasText: `svarede på "${question}"` })
  await expect(async () => {
    await asker.reload()
    await settled(asker)
    await expect(told).toContainText('fordi du har spurgt', { timeout: 1000 })
  }).toPass({ timeout: 30_000 })
  await told.getByRole('link').click()
  await expect(asker.getByRole('heading', { level: 1, name: question })).toBeVisible()
  await asker.context().close()
})
