import type { Browser } from '@playwright/test'
import { shareForTheNetwork } from './support/knowledge'
import {
  expect,
  expectAccessible,
  expectNoSidewaysScrolling,
  login,
  openAs,
  settled,
  test,
} from './support/test'

const desk = '/temagrupper/tobak-og-nikotin/bord'

/** An item of the network that nobody has rolled yet. */
const publish = (browser: Browser, title: string) =>
  shareForTheNetwork(browser, {
    title,
    summary: 'Unge hjælper hinanden med at lade cigaretterne ligge i frikvarteret.',
    kind: 'experience',
    outcome: 'mixed',
    municipality: '0461',
  })

test('a member rolls an item on, the chair takes it up, and the group finds it', async ({
  page,
  browser,
}, { project }) => {
  test.setTimeout(120_000)
  const title = `Frikvarter uden røg ${project.name}${Date.now().toString(36)}`
  const address = await publish(browser, title)
  await login(page, 'medlem', address)
  await settled(page)
  const rolls = page.getByRole('region', { name: 'Her er den rullet hen' })
  await expect(rolls.getByText('Den er ikke rullet endnu.')).toBeVisible()
  await rolls.getByRole('button', { name: /Rul den videre/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Rul', exact: true }).click()
  await expect(dialog.getByText('Vælg, hvem der skal have den.')).toBeVisible()
  await expect(dialog.getByText('Skriv, hvorfor den er vigtig for dem.')).toBeVisible()
  await expectAccessible(page)
  await dialog.getByLabel('Hvilken temagruppe?').selectOption({ label: 'Tobak og nikotin' })
  await dialog
    .getByRole('textbox', { name: /Hvorfor er den vigtig/ })
    .fill('I arbejder med de samme årgange.')
  await dialog.getByRole('button', { name: 'Rul', exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(rolls.getByText('Den er rullet til Tobak og nikotin.')).toBeVisible()
  await expect(rolls.getByText('I arbejder med de samme årgange.')).toBeVisible()
  await expect(rolls.getByText('Sendt', { exact: true })).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)

  const chair = await openAs(browser, 'forperson', desk)
  const arrived = chair
    .getByRole('region', { name: 'Kommet rullende' })
    .getByRole('listitem')
    .filter({ hasText: title })
  await expect(arrived.getByText('I arbejder med de samme årgange.')).toBeVisible()
  await expectAccessible(chair)
  await expectNoSidewaysScrolling(chair)
  await page.reload()
  await expect(rolls.getByText('Set', { exact: true })).toBeVisible()
  await arrived.getByRole('button', { name: /Tag den op/ }).click()
  await expect(chair.getByText(`${title} er taget op i Tobak og nikotin.`)).toBeVisible()
  await chair.context().close()

  await page.goto('/min-side')
  const mine = page.getByRole('region', { name: 'Rullet af mig' })
  await expect(mine.getByRole('listitem').filter({ hasText: title })).toContainText('Taget op')
  await page.goto('/?themeGroup=tobak-og-nikotin&sort=newest')
  await settled(page)
  const card = page.getByRole('article').filter({ hasText: title })
  await expect(card).toContainText('I arbejder med de samme årgange.')
  await expectAccessible(page)
})

test('what one has just sent one can say better, and take back', async ({ page, browser }, {
  project,
}) => {
  test.setTimeout(120_000)
  const address = await publish(
    browser,
    `Røgfri skolegård ${project.name}${Date.now().toString(36)}`,
  )
  await login(page, 'medlem', address)
  await settled(page)
  const rolls = page.getByRole('region', { name: 'Her er den rullet hen' })
  await rolls.getByRole('button', { name: /Rul den videre/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('En kommune').check()
  await dialog.getByLabel('Hvilken kommune?').selectOption({ label: 'Fredericia' })
  await dialog.getByRole('textbox', { name: /Hvorfor er den vigtig/ }).fill('Se lige her')
  await dialog.getByRole('button', { name: 'Rul', exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(rolls.getByText('Se lige her')).toBeVisible()
  await rolls.getByRole('button', { name: /Ret begrundelsen/ }).click()
  await dialog
    .getByRole('textbox', { name: /Hvorfor er den vigtig/ })
    .fill('I har samme skolegård.')
  await dialog.getByRole('button', { name: 'Gem' }).click()
  await expect(dialog).toBeHidden()
  await expect(rolls.getByText('I har samme skolegård.')).toBeVisible()
  await rolls.getByRole('button', { name: /Træk tilbage/ }).click()
  await dialog.getByRole('button', { name: 'Ja, træk tilbage' }).click()
  await expect(rolls.getByText('Den er ikke rullet endnu.')).toBeVisible()
})

test('who says no says why, and the sender reads it', async ({ page, browser }, { project }) => {
  test.setTimeout(120_000)
  const title = `Snus på efterskolen ${project.name}${Date.now().toString(36)}`
  const address = await publish(browser, title)
  await login(page, 'medlem', address)
  await settled(page)
  const rolls = page.getByRole('region', { name: 'Her er den rullet hen' })
  await rolls.getByRole('button', { name: /Rul den videre/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('En kommune').check()
  await dialog.getByLabel('Hvilken kommune?').selectOption({ label: 'Fredericia' })
  await dialog.getByRole('textbox', { name: /Hvorfor er den vigtig/ }).fill('I har to efterskoler.')
  await dialog.getByRole('button', { name: 'Rul', exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(rolls.getByText('I har to efterskoler.')).toBeVisible()

  const coordinator = await openAs(browser, 'koordinator', '/min-side')
  const arrived = coordinator
    .getByRole('region', { name: 'Kommet rullende' })
    .getByRole('listitem')
    .filter({ hasText: title })
  await expectAccessible(coordinator)
  await arrived.getByRole('button', { name: /Nej tak/ }).click()
  const answer = coordinator.getByRole('dialog')
  await answer.getByRole('textbox').fill('De ligger ikke i vores kommune længere.')
  await answer.getByRole('button', { name: 'Send svaret' }).click()
  await expect(coordinator.getByText('Svaret er sendt.')).toBeVisible()
  await coordinator.context().close()

  await page.reload()
  await expect(rolls.getByText('De ligger ikke i vores kommune længere.')).toBeVisible()
})
