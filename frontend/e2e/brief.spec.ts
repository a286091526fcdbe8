import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
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

const address = '/kommuner/0607/brief'

/** The link of the letter that went to somebody, as its plain text has it. */
function linkSentTo(email: string) {
  const folder = join(process.env.VIDENRUL_DATA ?? '../.videnrul', 'letters')
  const name = readdirSync(folder).find((file) => file.includes(email))
  if (!name) return null
  const text = readFileSync(join(folder, name), 'utf8')
    .replaceAll('=\r\n', '')
    .replaceAll('=\n', '')
  return /\/videre\/[\w.~-]+/.exec(text)?.[0] ?? null
}

/** Read on Monday morning on a phone, and worked with on a desk. */
async function expectToFit(page: Page) {
  const usual = page.viewportSize()
  for (const width of [1280, 390, 320]) {
    await page.setViewportSize({ width, height: 844 })
    await expectNoSidewaysScrolling(page)
    await expectAccessible(page)
  }
  if (usual) await page.setViewportSize(usual)
}

test('a coordinator reads the brief, forwards a piece, and sees that it was opened', async ({
  page,
  browser,
}, { project, retry }) => {
  test.setTimeout(120_000)
  const mark = `${project.name}${retry}${Date.now().toString(36)}`
  const email = `kollega-${mark}@example.org`
  const item = await shareForTheNetwork(browser, {
    title: `Motion på recept ${mark}`,
    summary: 'Lægen skriver en recept på en gåtur.',
    kind: 'experience',
    outcome: 'mixed',
    municipality: '0461',
    visibility: 'public',
  })
  await login(page, 'koordinator', '/min-side')
  await page.getByRole('link', { name: /^Overblik for Fredericia/ }).click()
  await settled(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overblik for Fredericia')
  for (const part of ['Nyt til os', 'I gang hos os', 'Venter på et resultat', 'Kommende møder']) {
    await expect(page.getByRole('region', { name: new RegExp(`^${part}`) })).toBeVisible()
  }
  await expectToFit(page)
  const paper = await page.pdf({ preferCSSPageSize: true })
  expect(paper.toString('latin1').match(/\/Type \/Page[^s]/g)?.length).toBeLessThanOrEqual(2)
  await page.getByRole('link', { name: 'Et kvartal' }).click()
  await expect(page).toHaveURL(/periode=kvartal/)

  await page.goto(item)
  await page.getByRole('button', { name: /^Send til en kollega/ }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(/kan læse det hele uden at logge ind/)).toBeVisible()
  await dialog.getByLabel(/^Kollegaens arbejdsmail/).fill(email)
  await dialog.getByLabel(/^Hvorfor sender du den/).fill('Det kunne lægehuset i Taulov bruge.')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Send brevet' }).click()
  await expect(page.getByText(/^Brevet er på vej til kollega-/)).toBeVisible()

  await expect.poll(() => linkSentTo(email), { timeout: 30_000 }).not.toBeNull()
  const colleague = await (await browser.newContext()).newPage()
  await page.goto(address)
  const sent = page
    .getByRole('region', { name: 'Sendt videre' })
    .getByRole('listitem')
    .filter({ hasText: email })
  await expect(sent.getByText('Ikke åbnet endnu')).toBeVisible()

  await colleague.goto(linkSentTo(email) ?? '')
  await expect(colleague.getByText('Det kunne lægehuset i Taulov bruge.')).toBeVisible()
  await expectToFit(colleague)
  await colleague.getByRole('link', { name: 'Læs det hele' }).click()
  await expect(colleague.getByRole('heading', { level: 1 })).toContainText('Motion på recept')
  await colleague.context().close()

  await page.reload()
  await expect(sent.getByText(/^Åbnet/)).toBeVisible()
})

test('what was rolled to the municipality is taken up in one step', async ({ page, browser }, {
  project,
  retry,
}) => {
  test.setTimeout(90_000)
  const title = `Legende lektier ${project.name}${retry}${Date.now().toString(36)}`
  const item = await shareForTheNetwork(browser, {
    title,
    summary: 'Børnene regner, mens de løber.',
    kind: 'experience',
    outcome: 'negative',
    municipality: '0461',
  })
  const member = await openAs(browser, 'medlem', item)
  await post(member, `/api/v1/knowledge-items/${item.split('/')[2]}/rolls`, {
    to: { municipality: '0607' },
    note: 'I har lige sagt nej til den.',
    direction: 'push',
  })
  await member.context().close()

  await login(page, 'koordinator', address)
  await settled(page)
  await expect(page.getByRole('region', { name: /^Ligger stille/ })).toBeVisible()
  const news = page.getByRole('region', { name: /^Nyt til os/ })
  const row = news.getByRole('listitem').filter({ hasText: title })
  await expect(row.getByText(/I har lige sagt nej til den/)).toBeVisible()
  await row.getByRole('button', { name: /^Tag den op/ }).click()
  await expect(news.getByText(`${title} er taget op i Fredericia.`)).toBeVisible()
  await expect(row.getByText('Taget op hos jer')).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
})
