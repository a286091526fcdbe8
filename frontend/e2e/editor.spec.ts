import type { Page } from '@playwright/test'
import { begin, saved, step, wordFor } from './support/editor'
import { headers } from './support/knowledge'
import {
  expect,
  expectAccessible,
  expectNoSidewaysScrolling,
  isMobile,
  login,
  openAs,
  settled,
  test,
} from './support/test'

const group = 'Tobak og nikotin'

const goOn = (page: Page) => page.getByRole('button', { name: /^Næste/ }).click()

/** The questions of a step that must be answered, of those that are not folded away. */
const required = (page: Page) =>
  page.locator('.form-section .form-label__required').filter({ visible: true })

test('an author writes, the chair sends it back, it is mended and published', async ({
  page,
  browser,
}) => {
  test.setTimeout(150_000)
  const title = `${wordFor('Gåtur')} for borgere med KOL`
  await login(page, 'medlem', '/viden/ny')
  await expect(page.getByText('Tre svar er nok til en kladde.')).toBeVisible()
  await expect(required(page)).toHaveCount(3)
  const id = await begin(page, title)
  await expectAccessible(page)

  await step(page, 'Send').click()
  await page.getByRole('button', { name: 'Send ind' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await expectAccessible(page)
  await page.getByRole('alert').getByRole('button', { name: 'Skriv et resumé.' }).click()
  await expect(page.getByRole('textbox', { name: /^Resumé/ })).toBeFocused()
  await page.getByRole('textbox', { name: /^Resumé/ }).fill('To gåture om ugen i et halvt år.')
  await goOn(page)
  await expect(page.getByRole('heading', { name: 'Fortæl det kort' })).toBeFocused()
  await expect(required(page)).toHaveCount(0)
  await page.getByRole('textbox', { name: 'Hvem tog initiativet?' }).fill('Sundhedscenteret.')
  await expectAccessible(page)
  await goOn(page)
  await expect(required(page)).toHaveCount(1)
  await page.getByRole('radio', { name: 'Det virkede delvist' }).check()
  await expectAccessible(page)
  await goOn(page)
  await expect(page.getByRole('heading', { name: 'Hvor hører det til?' })).toBeFocused()
  await expect(required(page)).toHaveCount(0)
  await expectAccessible(page)
  await goOn(page)
  await expect(page.getByRole('heading', { name: /^Hvem står bag/ })).toBeFocused()
  await expect(required(page)).toHaveCount(0)
  await page.getByLabel('Temagruppe', { exact: true }).selectOption({ label: group })
  await page.getByRole('radio', { name: /^Temagruppens forperson/ }).check()
  await expectAccessible(page)
  await goOn(page)
  await expect(page.getByText('Der er nok til at sende ind')).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await page.getByRole('button', { name: 'Send ind' }).click()
  await page.getByRole('button', { name: 'Ja, send ind' }).click()
  await page.waitForURL(`**/viden/${id}`)
  await expect(page.getByText(/Nu venter den på at blive læst/)).toBeVisible()
  await expectAccessible(page)

  const chair = await openAs(browser, 'forperson', '/gennemsyn')
  const row = chair.getByRole('article').filter({ hasText: title })
  await expect(row).toBeVisible()
  await expectAccessible(chair)
  await expectNoSidewaysScrolling(chair)
  await row.getByRole('button', { name: /^Send tilbage/ }).click()
  const dialog = chair.getByRole('dialog', { name: 'Send tilbage med en kommentar' })
  await dialog.getByRole('button', { name: 'Send tilbage' }).click()
  await expect(dialog.getByRole('textbox')).toBeFocused()
  await expect(dialog.getByText('Skriv et par ord om hvorfor.')).toBeVisible()
  await expectAccessible(chair)
  await dialog.getByRole('textbox').fill('God historie. Skriv også, hvad det kostede.')
  await dialog.getByRole('button', { name: 'Send tilbage' }).click()
  await expect(row).toHaveCount(0)

  await page.goto('/min-side')
  await settled(page)
  await expect(page.getByRole('heading', { name: /Sendt tilbage til dig/ })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: new RegExp(`^Skriv videre.*${title}`) }).click()
  await expect(page.getByText('God historie. Skriv også, hvad det kostede.')).toBeVisible()
  await expectAccessible(page)
  await step(page, 'Emner').click()
  await page.getByText('Rammerne').click()
  await page.getByRole('textbox', { name: 'Pris' }).fill('12.000 kr.')
  await step(page, 'Send').click()
  await page.getByRole('button', { name: 'Send ind' }).click()
  await page.getByRole('button', { name: 'Ja, send ind' }).click()
  await page.waitForURL(`**/viden/${id}`)

  await chair.reload()
  await row.getByRole('button', { name: /^Udgiv/ }).click()
  await chair.getByRole('button', { name: 'Ja, udgiv' }).click()
  await expect(row).toHaveCount(0)

  await page.reload()
  await expect(page.getByText('12.000 kr.')).toBeVisible()
  await expect(page.getByText('Forperson for temagruppen i dag')).toBeVisible()
  await page.getByRole('link', { name: 'Se alle versioner' }).click()
  await expect(page.getByRole('heading', { name: /^Udgivet/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: /^Sendt tilbage/ })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Sammenlign', exact: true }).click()
  await expect(page.getByRole('heading', { name: /^Fra version 1 til version/ })).toBeFocused()
  await expect(page.locator('.comparison ins').filter({ hasText: '12.000' })).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await chair.context().close()
})

test('the keyboard alone writes a draft and moves between the steps', async ({ page }) => {
  test.skip(isMobile(page), 'a keyboard is met on the wide screen')
  await login(page, 'medlem', '/viden/ny')
  await settled(page)
  const radio = page.getByRole('radio', { name: /^Erfaring/ })
  await radio.focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: /^Metode/ })).toBeChecked()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('textbox', { name: /^Titel/ })).toBeFocused()
  await page.keyboard.type(wordFor('Tastatur'))
  await saved(page)
  await expect(page.getByRole('textbox', { name: /^Titel/ })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.type('Kun med tastaturet.')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: /^Næste/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Fortæl det kort' })).toBeFocused()

  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Fed' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('button', { name: 'Overskrift' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  const area = page.getByRole('textbox', { name: 'Tekst' })
  await expect(area).toBeFocused()
  await page.keyboard.press('Control+b')
  await page.keyboard.type('vigtigt')
  await expect(area).toHaveValue('**vigtigt**')
  await page.keyboard.press('Control+z')
  await expect(area).not.toHaveValue('**vigtigt**')
})

test('a title much like another is hinted at, and never in the way', async ({ page, request }) => {
  const answer = await request.get('/api/v1/knowledge-items?kind=experience&limit=1', {
    headers,
  })
  const { items } = await answer.json()
  await login(page, 'medlem', '/viden/ny')
  await page.getByRole('textbox', { name: /^Titel/ }).fill(items[0].title)
  const hint = page.getByRole('region', { name: 'Ligner det her?' })
  await expect(hint.getByRole('link', { name: items[0].title })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('textbox', { name: /^Titel/ }).fill('Og det er ikke så meget som vi har')
  await expect(hint).toBeHidden()
})

test('what is archived leaves a stone with the reason and the way on', async ({ page }) => {
  test.setTimeout(120_000)
  const old = wordFor('Gammel')
  const fresh = wordFor('Afløser')
  await login(page, 'forperson', '/viden/ny')
  const ids: string[] = []
  for (const title of [old, fresh]) {
    ids.push(await begin(page, title, 'Materiale'))
    await page.getByRole('textbox', { name: /^Resumé/ }).fill('Et ark til væggen.')
    await step(page, 'Deling').click()
    await page.getByLabel('Temagruppe', { exact: true }).selectOption({ label: group })
    await step(page, 'Send').click()
    await saved(page)
    await page.getByRole('button', { name: 'Udgiv' }).click()
    await page.getByRole('button', { name: 'Ja, udgiv' }).click()
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  }
  await page.goto(`/viden/${ids[0]}`)
  await settled(page)
  await page.getByRole('button', { name: 'Stadig gyldig' }).click()
  await page.getByRole('button', { name: 'Ja, den er stadig gyldig' }).click()
  await expect(page.getByText('Hvem har set efter?')).toBeVisible()
  await page.getByText('Hvem har set efter?').click()
  await expect(page.locator('.confirmations')).toContainText('Freja')
  await page.getByRole('button', { name: 'Arkivér' }).click()
  const dialog = page.getByRole('dialog', { name: 'Vil du arkivere den?' })
  await expect(async () => {
    const search = dialog.getByRole('searchbox')
    await search.fill('')
    await search.fill(fresh)
    await dialog.getByRole('checkbox', { name: fresh }).check({ timeout: 1_500 })
  }).toPass({ timeout: 15_000 })
  await expectAccessible(page)
  await dialog.getByRole('textbox', { name: /^Hvorfor/ }).fill('Der er kommet et nyt ark.')
  await dialog.getByRole('button', { name: 'Ja, arkivér' }).click()
  const stone = page.getByRole('region', { name: /^Arkiveret/ })
  await expect(stone).toContainText('Der er kommet et nyt ark.')
  await expectAccessible(page)
  await stone.getByRole('link', { name: fresh }).click()
  await expect(page.getByText('Den afløser')).toBeVisible()
  await expect(page.getByRole('link', { name: old })).toBeVisible()
})
