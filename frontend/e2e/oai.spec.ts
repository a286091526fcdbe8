import { readFile } from 'node:fs/promises'
import {
  expect,
  expectAccessible,
  expectNoSidewaysScrolling,
  login,
  settled,
  test,
} from './support/test'

test.use({ expectedErrors: /status of 400/ })

test('a coordinator files an item in the journal of the municipality', async ({ page }) => {
  test.setTimeout(90_000)
  await login(page, 'koordinator', '/')
  await settled(page)
  await page.getByRole('article').getByRole('link').first().click()
  await page.getByRole('button', { name: /^Journalisér/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Journalisér' })
  await expect(dialog.getByText('Kort tema')).toBeVisible()
  await dialog.getByLabel('KLE-nummer').fill('nej')
  await dialog.getByRole('button', { name: 'Hent dokumentet' }).click()
  await expect(dialog.getByText('Skriv et KLE-nummer som 29.09.00.')).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await dialog.getByLabel('KLE-nummer').fill('29.09.00')
  await dialog.getByLabel('Sagsnummer').fill('25/10482')
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Hent dokumentet' }).click()
  const document = await download
  expect(document.suggestedFilename()).toMatch(/^[a-z0-9]+\.pdf$/)
  const bytes = await readFile(await document.path())
  expect(bytes.toString('latin1')).toMatch(/^%PDF-1\.\d/)
  await expect(page.getByText('Dokumentet er hentet.')).toBeVisible()
})
