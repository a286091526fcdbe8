import { headers } from './support/knowledge'
import { expect, expectAccessible, login, openAs, settled, test } from './support/test'

const item = async (page: import('@playwright/test').Page) => {
  const answer = await page.request.get(
    '/api/v1/knowledge-items?q=rygestophold+byggepladsen&themeGroup=tobak-og-nikotin&limit=20',
    { headers },
  )
  const { items } = await answer.json()
  const told = items.find(
    ({ title }: { title: string }) => title === 'Rygestophold flyttet ud på byggepladsen',
  )
  return `/viden/${told.id}`
}

test('a guest sees how much is said and is asked to log in', async ({ page }) => {
  await page.goto(await item(page))
  await settled(page)
  const talk = page.getByRole('region', { name: /Spørgsmål og erfaringer/ })
  await expect(talk.getByText(/kommentarer fra netværkets medlemmer/)).toBeVisible()
  await expect(talk.getByRole('link', { name: 'Log ind' })).toBeVisible()
  await expect(talk.getByText('Mette Krogh')).toHaveCount(0)
  await expectAccessible(page)
})

test('a member asks, the chair answers and hides, the member deletes', async ({ page, browser }, {
  project,
  retry,
}) => {
  test.setTimeout(90_000)
  const words = `Hvor længe holdt det ${project.name}${retry}${Date.now().toString(36)}?`
  const address = await item(page)
  await login(page, 'medlem', address)
  await settled(page)
  const talk = page.getByRole('region', { name: /Spørgsmål og erfaringer/ })
  await talk.getByRole('textbox', { name: 'Din kommentar' }).fill(words)
  await talk.getByRole('button', { name: 'Send kommentar' }).click()
  const mine = talk.getByRole('article').filter({ hasText: words })
  await expect(mine).toBeVisible()
  await expectAccessible(page)

  const chair = await openAs(browser, 'forperson', address)
  const thread = chair.getByRole('region', { name: /Spørgsmål og erfaringer/ })
  const asked = thread.getByRole('listitem').filter({ hasText: words })
  await asked.getByRole('button', { name: 'Svar' }).click()
  await asked.getByRole('textbox', { name: 'Dit svar' }).fill('Det holder endnu.')
  await asked.getByRole('button', { name: 'Svar', exact: true }).last().click()
  await expect(asked.getByText('Det holder endnu.')).toBeVisible()
  const question = asked.getByRole('article').filter({ hasText: words })
  await question.getByRole('button', { name: 'Skjul' }).click()
  await chair.getByRole('dialog').getByRole('textbox').fill('Navne på borgere')
  await chair.getByRole('dialog').getByRole('button', { name: 'Ja, skjul' }).click()
  await expect(question.getByText(/Skjult for andre: Navne på borgere/)).toBeVisible()
  await expectAccessible(chair)
  await chair.context().close()

  await page.reload()
  await expect(mine.getByText(/Skjult for andre: Navne på borgere/)).toBeVisible()
  await mine.getByRole('button', { name: 'Slet' }).click()
  await page.getByRole('button', { name: 'Ja, slet' }).click()
  await expect(page.getByText(words)).toHaveCount(0)
})
