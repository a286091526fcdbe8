import { shareForTheNetwork } from './support/knowledge'
import { expect, login, openAs, settled, test } from './support/test'

test('knowledge rolls, is tried, and the experience comes back', async ({ page, browser }, {
  project,
  retry,
}) => {
  test.setTimeout(180_000)
  const stamp = `${project.name}${retry}${Date.now().toString(36)}`
  const title = `Cykelbud til skolekøkkenet ${stamp}`
  const address = await shareForTheNetwork(browser, {
    title,
    summary: 'Elever kører frokosten ud til de mindste skoler.',
    kind: 'method',
    outcome: 'positive',
    municipality: '0461',
  })

  await login(page, 'medlem', address)
  await settled(page)
  await page.getByRole('button', { name: /Rul den videre/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('En kommune').check()
  await dialog.getByLabel('Hvilken kommune?').selectOption({ label: 'Fredericia' })
  await dialog
    .getByRole('textbox', { name: /Hvorfor er den vigtig/ })
    .fill('I har fire små skoler tæt på hinanden.')
  await dialog.getByRole('button', { name: 'Rul', exact: true }).click()
  await expect(
    page
      .getByRole('blockquote')
      .filter({ hasText: 'I har fire små skoler tæt på hinanden.' })
      .first(),
  ).toBeVisible()

  const theirs = await openAs(browser, 'koordinator', '/indbakke')
  const entry = theirs.getByRole('listitem').filter({ hasText: `rullede "${title}` })
  await expect(async () => {
    await theirs.reload()
    await expect(entry).toContainText('fordi', { timeout: 2_000 })
  }).toPass({ timeout: 30_000 })
  await entry.getByRole('link', { name: new RegExp(title) }).click()
  await settled(theirs)
  const rolls = theirs.getByRole('region', { name: 'Her er den rullet hen' })
  await rolls.getByRole('button', { name: /Tag den op/ }).click()
  await expect(rolls.getByText('Taget op', { exact: true })).toBeVisible()

  const trials = theirs.getByRole('region', { name: 'Prøvet i praksis' })
  await trials.getByRole('button', { name: /Vi prøver det/ }).click()
  const form = theirs.getByRole('dialog')
  await form.getByRole('button', { name: 'Fortæl det' }).click()
  await trials.getByRole('button', { name: /Fortæl, hvordan det gik/ }).click()
  await form.getByLabel('Vi er stoppet').check()
  await form.getByLabel('Det virkede ikke').check()
  await form
    .getByRole('textbox', { name: 'Hvorfor stoppede I?' })
    .fill('Vi fandt ingen bud om vinteren.')
  await form.getByRole('textbox', { name: 'Hvad skete der?' }).fill('Suppen blev kold i regnvejr.')
  await form.getByRole('button', { name: 'Gem resultatet' }).click()
  await trials.getByRole('button', { name: /Skriv erfaringen/ }).click()
  await theirs.waitForURL('**/rediger')
  await settled(theirs)
  await theirs
    .getByRole('textbox', { name: /^Resumé/ })
    .fill('Vi prøvede bud på cykel i en måned og stoppede, da det blev vinter.')
  await theirs
    .getByRole('navigation', { name: 'Trin' })
    .getByRole('button', { name: /^Send/ })
    .click()
  await theirs.getByRole('button', { name: 'Send ind' }).click()
  await theirs.getByRole('button', { name: 'Ja, send ind' }).click()
  await expect(theirs.getByText(/Nu venter den på at blive læst/)).toBeVisible()
  await theirs.context().close()

  const desk = await openAs(browser, 'sekretariat', '/gennemsyn')
  const row = desk.getByRole('article').filter({ hasText: title })
  await row.getByRole('button', { name: /^Udgiv/ }).click()
  await desk.getByRole('button', { name: 'Ja, udgiv' }).click()
  await expect(row).toHaveCount(0)
  await desk.context().close()

  await page.reload()
  await settled(page)
  const way = page.getByRole('region', { name: 'Videns vej', exact: true })
  await way.getByRole('button', { name: /Kommune: Fredericia/ }).click()
  await expect(way.getByText('I har fire små skoler tæt på hinanden.').first()).toBeVisible()
  await expect(way.getByText(/Suppen blev kold/).first()).toBeVisible()
  await way.getByRole('button', { name: /Viden: .* prøvet i Fredericia/ }).click()
  await way.getByRole('link', { name: /prøvet i Fredericia/ }).click()
  await expect(page.getByText('Suppen blev kold i regnvejr.').first()).toBeVisible()
  await expect(page.getByText('Vi fandt ingen bud om vinteren.')).toBeVisible()
})
