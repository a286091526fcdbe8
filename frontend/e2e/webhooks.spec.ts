import {
  expect,
  expectAccessible,
  expectNoSidewaysScrolling,
  login,
  settled,
  test,
} from './support/test'

// An address that leads nowhere, and what was sent to one that is removed while its page is open.
test.use({ expectedErrors: /status of (404|422)/ })

test('the secretariat adds an address, makes its secret, tries it and pauses it', async ({ page }, {
  project,
  retry,
}) => {
  test.setTimeout(120_000)
  // It leads to this machine, where the product does not call.
  const url = `https://localhost:8443/${project.name}${retry}${Date.now().toString(36)}`
  await login(page, 'sekretariat', '/administration/partnere')
  await settled(page)
  await page.getByRole('link', { name: 'Demo: journalsystem' }).click()
  await page.getByRole('button', { name: 'Tilføj en adresse' }).click()
  const form = page.getByRole('dialog', { name: 'Tilføj en adresse' })
  await form.getByLabel('Adresse').fill('http://127.0.0.1/')
  await form.getByRole('button', { name: 'Tilføj', exact: true }).click()
  await expect(form.getByText('Adressen skal begynde med https://.')).toBeVisible()
  await form.getByLabel('Adresse').fill(url)
  await form.getByLabel('Hvad er den til?').fill('Prøve')
  await form.getByRole('button', { name: 'Tilføj', exact: true }).click()

  const card = page.getByRole('article', { name: url })
  await expect(card.getByText('Mangler en hemmelighed')).toBeVisible()
  await card.getByRole('button', { name: 'Lav en hemmelighed' }).click()
  await page.getByRole('button', { name: 'Vis hemmelighed' }).click()
  await expect(page.getByTestId('webhook-secret')).toHaveText(/^whsec_/)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Jeg har gemt den' }).click()
  await expect(page.getByTestId('webhook-secret')).toHaveCount(0)
  await expect(card.getByText('I gang', { exact: true })).toBeVisible()

  await card.getByRole('button', { name: 'Send en prøve' }).click()
  const answer = card.getByRole('status').filter({ hasText: 'Kom ikke igennem' })
  await expect(answer).toContainText('adressen fører ind i et lukket netværk')
  await card.getByText('Hvad der er sendt').click()
  await card
    .getByRole('button', { name: /Vis forsøg/ })
    .first()
    .click()
  await expect(card.getByText(/webhook-signature: v1,/)).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)

  await card.getByRole('button', { name: /Sæt på pause/ }).click()
  const pause = page.getByRole('dialog', { name: 'Sæt adressen på pause?' })
  await pause.getByLabel('Årsag').fill('Modtageren flytter')
  await pause.getByRole('button', { name: 'Sæt på pause' }).click()
  await expect(card.getByText('Modtageren flytter')).toBeVisible()
  await card.getByRole('button', { name: /Sæt i gang igen/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Sæt i gang igen' }).click()
  await expect(card.getByText('I gang', { exact: true })).toBeVisible()
  await card.getByRole('button', { name: /Fjern/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Fjern' }).click()
  await expect(card).toHaveCount(0)
})
