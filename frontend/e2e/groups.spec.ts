import type { Page } from '@playwright/test'
import {
  expect,
  expectAccessible,
  expectNoSidewaysScrolling,
  login,
  openAs,
  settled,
  test,
} from './support/test'

// Forms are sent with something missing on purpose.
test.use({ expectedErrors: /status of 422/ })

/** The button of one row: whom or what it is about follows for screen readers. */
function rowButton(page: Page, label: string, about: string) {
  return page.getByRole('button', { name: new RegExp(`^${label}\\s*: ${about}$`) })
}

async function looksRight(page: Page) {
  await settled(page)
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
}

test('a group is proposed, approved, founded, started, paused and closed', async ({
  browser,
  page,
}, { project, retry }) => {
  test.setTimeout(150_000)
  const name = `Stilhed ${project.name}${retry}${Date.now().toString(36)}`
  await login(page, 'medlem', '/temagrupper')
  await page.getByRole('link', { name: 'Foreslå en temagruppe' }).click()
  await looksRight(page)
  await page.getByRole('button', { name: 'Send forslaget' }).click()
  await expect(page.getByRole('textbox', { name: /^Navn/ })).toHaveAccessibleDescription(
    /Skal udfyldes/,
  )
  await expectAccessible(page)
  await page.getByRole('textbox', { name: /^Navn/ }).fill(name)
  await page.getByRole('textbox', { name: /^Formål/ }).fill('Steder, hvor man kan høre sig selv.')
  await page.getByRole('button', { name: 'Send forslaget' }).click()
  await page.waitForURL(/\/start$/)
  await looksRight(page)
  const slug = new URL(page.url()).pathname.split('/')[2] ?? ''

  const board = await openAs(browser, 'bestyrelse', '/temagrupper?status=proposed')
  await looksRight(board)
  await rowButton(board, 'Godkend', name).click()
  await expectAccessible(board)
  await board.getByRole('button', { name: 'Godkend gruppen' }).click()
  await expect(rowButton(board, 'Godkend', name)).toHaveCount(0)
  await board.context().close()

  for (let step = 1; step <= 8; step++) {
    await expect(page.getByText(`Beslutning ${step} af 8`)).toBeVisible()
    await page
      .getByRole('textbox', { name: 'Vores beslutning' })
      .fill(`Det har vi besluttet, nummer ${step}`)
    await page.getByRole('button', { name: 'Gem og gå videre' }).click()
  }
  await expect(page.getByText('Alt er på plads')).toBeVisible()
  await looksRight(page)
  await page.getByRole('button', { name: /^Sæt gruppen i gang/ }).click()
  await page.getByRole('button', { name: 'Sæt i gang', exact: true }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.goto(`/temagrupper/${slug}/bord`)
  await expect(page.getByText('Gruppen er i gang.')).toBeVisible()
  await looksRight(page)

  await page.getByRole('button', { name: /^Sæt på pause/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Sæt på pause' }).click()
  await expect(page.getByRole('dialog').getByRole('textbox', { name: /Begrundelse/ })).toBeFocused()
  await page
    .getByRole('dialog')
    .getByRole('textbox', { name: /Begrundelse/ })
    .fill('Sommerferie')
  await page.getByRole('dialog').getByRole('button', { name: 'Sæt på pause' }).click()
  await expect(page.getByText('Gruppen holder pause.')).toBeVisible()

  await page.getByRole('button', { name: /^Afslut gruppen/ }).click()
  const closing = page.getByRole('dialog')
  await closing.getByRole('button', { name: 'Afslut gruppen' }).click()
  await expect(closing.getByRole('textbox', { name: /Hvad nåede gruppen/ })).toBeFocused()
  await expectAccessible(page)
  await closing.getByRole('textbox', { name: /Hvad nåede gruppen/ }).fill('Otte stille rum.')
  await closing.getByRole('combobox', { name: 'Hvem fører emnet videre?' }).selectOption({
    label: 'Mental sundhed',
  })
  const steward = closing.getByRole('combobox', { name: /Hvem passer gruppens viden/ })
  await steward.fill(
    (await page.locator('datalist option[value^="Freja"]').getAttribute('value')) ?? '',
  )
  await closing.getByLabel(/Bestyrelsen besluttede det/).fill('2026-01-15')
  await closing.getByRole('button', { name: 'Afslut gruppen' }).click()
  await expect(closing).toBeHidden()
  await page.goto(`/temagrupper/${slug}`)
  await expect(page.getByText('Otte stille rum.').first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Mental sundhed' })).toBeVisible()
  await expect(page.getByText('Freja Forperson')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Gruppens historie' })).toBeVisible()
  await expect(page.getByText('Sommerferie')).toBeVisible()
  await looksRight(page)
})

test('somebody asks to join, the chair says yes, and they leave again', async ({
  browser,
  page,
}) => {
  test.setTimeout(90_000)
  const group = '/temagrupper/tobak-og-nikotin'
  await login(page, 'bestyrelse', group)
  await looksRight(page)
  await page.getByRole('button', { name: 'Bed om at være med' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  const message = page.getByRole('textbox', { name: /Hvorfor vil du være med/ })
  await expect(message).toBeFocused()
  await message.fill('Bestyrelsen vil gerne lytte med.')
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(page.getByText(/Du bad om at være med/)).toBeVisible()

  const chair = await openAs(browser, 'forperson', `${group}/bord`)
  await looksRight(chair)
  await rowButton(chair, 'Sig ja', 'Birgit Bestyrelse').click()
  await expect(chair.getByText('Birgit Bestyrelse er nu med i gruppen.')).toBeVisible()
  await chair.goto(`${group}/rediger`)
  await looksRight(chair)
  await chair.getByRole('textbox', { name: /^Fælles mål/ }).fill('Halvt skrevet')
  await chair.reload()
  await expect(chair.getByRole('textbox', { name: /^Fælles mål/ })).toHaveValue('Halvt skrevet')
  await chair.context().close()

  await page.reload()
  await page.getByRole('button', { name: 'Forlad gruppen' }).click()
  await page.getByRole('button', { name: 'Ja, forlad gruppen' }).click()
  await expect(page.getByRole('button', { name: 'Bed om at være med' })).toBeVisible()
})

test('the pages of groups in every state are accessible', async ({ page }) => {
  test.setTimeout(120_000)
  await login(page, 'sekretariat', '/temagrupper')
  for (const path of [
    '/temagrupper',
    '/temagrupper?status=paused&status=closed',
    '/temagrupper/sundhed-i-byplanlaegning',
    '/temagrupper/faellesskab-mod-ensomhed',
    '/temagrupper/faellesskab-mod-ensomhed/bord',
    '/temagrupper/faellesskab-mod-ensomhed/start?trin=faerdig',
    '/temagrupper/soevn-og-hvile',
    '/temagrupper/roegfri-skoletid',
  ]) {
    await page.goto(path)
    await looksRight(page)
  }
})
