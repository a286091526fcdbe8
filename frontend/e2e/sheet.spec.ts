import {
  expect,
  expectAccessible,
  expectNoSidewaysScrolling,
  login,
  settled,
  test,
} from './support/test'

test("a group's results become one page that can be written otherwise", async ({ page }) => {
  test.setTimeout(90_000)
  await login(page, 'forperson', '/temagrupper/tobak-og-nikotin/bord')
  await settled(page)
  await page.getByRole('link', { name: 'Resultater på én side' }).click()
  const sheet = page.getByRole('article', { name: 'Tobak og nikotin' })
  await expect(sheet.getByRole('heading', { name: 'Det virkede', exact: true })).toBeVisible()
  await expect(sheet.getByRole('heading', { name: 'Det virkede ikke' })).toBeVisible()
  await expect(sheet.getByText('forperson@example.org')).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await page.getByRole('button', { name: 'Ret teksten' }).click()
  await page.getByRole('textbox', { name: 'Formål' }).fill('Færre unge begynder.')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Se arket' }).click()
  await expect(sheet.getByText('Færre unge begynder.')).toBeVisible()
  await page.reload()
  await expect(sheet.getByText('Færre unge begynder.')).toBeVisible()
  await page.getByRole('button', { name: 'Begynd forfra' }).click()
  await page.getByRole('button', { name: 'Ja, begynd forfra' }).click()
  await expect(sheet.getByText('Færre unge begynder.')).toHaveCount(0)
  const paper = await page.pdf({ preferCSSPageSize: true })
  expect(paper.toString('latin1').match(/\/Type \/Page[^s]/g)).toHaveLength(1)
})
