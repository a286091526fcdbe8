import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import {
  becomeGuest,
  expect,
  expectAccessible,
  expectNoSidewaysScrolling,
  login,
  settled,
  test,
} from './support/test'

const address = '/administration/import'
const header = 'Eget id;Titel;Resumé;Type;Udfald;Kommune'

async function choose(page: Page, name: string, text: string) {
  await page.getByLabel('Vælg fil', { exact: true }).setInputFiles({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  })
}

test('the secretariat mends a table, imports it, finds it, and takes it out again', async ({
  page,
}, { project }) => {
  test.setTimeout(120_000)
  const key = `${project.name}${Date.now().toString(36)}`
  const word = `Gynge${key}`
  const good = `${key}-1;${word} i gården;Vi satte gynger op;Metode;Det virkede;Fredericia`
  const wrong = `${key}-2;${word} på torvet;Og her med;Metode;Det virkede;Andeby`

  await login(page, 'sekretariat', '/administration')
  await settled(page)
  await page.getByRole('link', { name: 'Importér viden fra et regneark' }).click()
  await settled(page)
  await expectAccessible(page)

  await choose(page, 'gynger.csv', [header, good, wrong].join('\n'))
  await expect(page.getByRole('heading', { name: 'gynger.csv' })).toBeVisible()
  await expect(page.getByText('Set igennem med fejl').first()).toBeVisible()
  const fault = page.locator('.import-faults tr', { hasText: 'Andeby' })
  await expect(fault).toContainText('3')
  await expect(fault).toContainText('Kommune')
  await expect(page.getByText('6 af 6 kolonner er genkendt')).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Hent som fil' }).click()
  expect((await saved).suggestedFilename()).toBe('fejl-i-import.csv')

  await choose(page, 'gynger.csv', [header, good, wrong.replace('Andeby', 'Vejle')].join('\n'))
  await page.getByRole('button', { name: 'Importér 2 rækker' }).click()
  await expect(page.locator('.import-job__state')).toHaveText('Importeret')
  await expect(page.locator('.import-job__counts')).toContainText('2')
  await expectAccessible(page)
  await page.reload()
  await settled(page)
  await expect(page.getByRole('heading', { name: 'gynger.csv' })).toBeVisible()

  await expect(async () => {
    await page.goto(`/?q=${word}`)
    await settled(page)
    await expect(page.getByRole('link', { name: new RegExp(word) }).first()).toBeVisible({
      timeout: 2000,
    })
  }).toPass()
  await page.getByText('Hent som fil').click()
  await expect(page.getByText('2 resultater med alt, hvad der står i dem.')).toBeVisible()
  await expectAccessible(page)
  const exported = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Regneark (CSV)' }).click()
  const file = await exported
  expect(file.suggestedFilename()).toMatch(/^viden-\d{4}-\d\d-\d\d\.csv$/)
  const table = await readFile(await file.path(), 'utf8')
  expect(table.startsWith('\uFEFF"id";"version";"externalId"')).toBe(true)
  expect(table).toContain(`"${word} på torvet"`)

  await page.goto(address)
  await settled(page)
  await choose(page, file.suggestedFilename(), table)
  await page.getByRole('button', { name: 'Importér 2 rækker' }).click()
  await expect(page.locator('.import-job__counts')).toContainText(/2\s*Uændrede|Uændrede\s*2/)
})

test('a column that nobody knows and a file of another kind are told in words', async ({
  page,
}) => {
  await login(page, 'sekretariat', address)
  await settled(page)
  await choose(page, 'ark.xlsx', 'PK')
  await expect(page.getByRole('alert')).toContainText('ark.xlsx kan vi ikke læse')
  await choose(page, 'kolonner.csv', 'Eget id,Titel,Resume,Type,Komune\na,T,R,Evidens,0607\n')
  await expect(page.getByText('Er det »Kommune«?')).toBeVisible()
  await expect(page.getByText('Ikke genkendt', { exact: true })).toBeVisible()
  await expectAccessible(page)
})

test('the template of the page is a file for a spreadsheet', async ({ page }) => {
  await login(page, 'sekretariat', address)
  await settled(page)
  const template = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Hent en skabelon til dit regneark' }).click()
  const file = await template
  expect(await readFile(await file.path(), 'utf8')).toContain('"Eget id";"Titel"')
})

test('a visitor takes what is public as a file, and imports nothing', async ({ page, request }) => {
  await becomeGuest(page)
  await page.goto(address)
  await settled(page)
  await expect(page.getByLabel('Vælg fil', { exact: true })).toHaveCount(0)
  await expectAccessible(page)
  const answer = await request.get('/api/v1/exports/knowledge-items', {
    headers: { Accept: 'application/x-ndjson' },
  })
  expect(answer.status()).toBe(200)
  const items = (await answer.text()).trim().split('\n')
  expect(items.length).toBeGreaterThan(20)
  for (const line of items) expect(line).toContain('"visibility":"public"')
})
