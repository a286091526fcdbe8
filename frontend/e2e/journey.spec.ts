import { headers } from './support/knowledge'
import {
  expect,
  expectAccessible,
  expectNoSidewaysScrolling,
  login,
  settled,
  test,
} from './support/test'

const item = async (page: import('@playwright/test').Page) => {
  const answer = await page.request.get(
    '/api/v1/knowledge-items?q=skurvognen+byggepladsen&themeGroup=tobak-og-nikotin&limit=20',
    { headers },
  )
  const { items } = await answer.json()
  const found = items.find(({ externalId }: { externalId: string }) => externalId === 'demo-ki-001')
  return `/viden/${found.id}`
}

test('a member follows an item from stop to stop', async ({ page }) => {
  await login(page, 'medlem', await item(page))
  await settled(page)
  const way = page.getByRole('region', { name: 'Videns vej', exact: true })
  await expect(way.getByRole('button', { name: /Kolding/ })).toBeVisible()
  await way.getByRole('button', { name: /Rygestophold flyttet/ }).click()
  await page.keyboard.press('ArrowRight')
  await expect(way.getByRole('button', { name: /Sunde/ })).toBeFocused()
  await expect(way.getByText(/af Freja Forperson/).first()).toBeVisible()
  await way.getByRole('button', { name: /Kommune: Lolland/ }).click()
  await expect(way.getByText('Folk kendte ikke hinanden', { exact: false }).first()).toBeVisible()
  await way.getByText('Hele vejen i ord').click()
  await expect(way.getByText('Vi når ikke flere indsatser i år', { exact: false })).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
})

test('a guest sees the way but nobody on it', async ({ page }) => {
  await page.goto(await item(page))
  await settled(page)
  const way = page.getByRole('region', { name: 'Videns vej', exact: true })
  await way.getByRole('button', { name: /Kolding/ }).click()
  await expect(way.getByText(/Prøvet fra/).first()).toBeVisible()
  await expect(way.getByText('Anja Brandt')).toHaveCount(0)
  await expectAccessible(page)
})

test('a member reads the figures and narrows them in the address', async ({ page }) => {
  await login(page, 'medlem', '/tal')
  await settled(page)
  await expect(page.getByRole('heading', { name: 'Fra viden til praksis' })).toBeVisible()
  await expect(page.getByRole('table')).toHaveCount(4)
  await expectAccessible(page)
  await page.getByLabel('Temagruppe').selectOption({ label: 'Mad og måltider' })
  await expect(page).toHaveURL(/gruppe=mad-og-maaltider/)
  await expect(page.getByText(/er ikke prøvet andre steder endnu/)).toBeVisible()
  await expectNoSidewaysScrolling(page)
})

test('a guest is asked to log in for the figures', async ({ page }) => {
  await page.goto('/tal')
  await settled(page)
  await expect(page.getByText('Tallene er for netværkets medlemmer.')).toBeVisible()
  await expectAccessible(page)
})
