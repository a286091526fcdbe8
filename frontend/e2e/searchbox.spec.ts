import {
  expect,
  expectAccessible,
  expectNoSidewaysScrolling,
  login,
  settled,
  test,
} from './support/test'

test('a visitor types half a name and is led to the group, the municipality or the item', async ({
  page,
}) => {
  await page.goto('/')
  await settled(page)
  const field = page.getByRole('combobox', { name: 'Søg i viden' })
  const options = page.getByRole('listbox', { name: 'Forslag' })

  await field.fill('fredric')
  await expect(
    options.getByRole('group', { name: 'Kommuner' }).getByRole('option', { name: /^Fredericia/ }),
  ).toBeVisible()
  await expect(options.getByRole('group', { name: 'Personer' })).toHaveCount(0)
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)

  await field.fill('stop')
  await expect(options.getByRole('option', { name: /^Rygestop/ }).first()).toBeVisible()

  await field.fill('tobak og nik')
  await options
    .getByRole('group', { name: 'Temagrupper' })
    .getByRole('option', { name: /^Tobak og nikotin/ })
    .click()
  await expect(page).toHaveURL(/\/temagrupper\/tobak-og-nikotin$/)
})

test('a search shows the places and groups it names, and colleagues to members', async ({
  page,
}) => {
  await page.goto('/?q=rygestop+i+fredericia')
  await settled(page)
  const band = page.getByRole('region', { name: 'Personer, grupper og steder' })
  await expect(band.getByRole('link', { name: 'Fredericia, kommune' })).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await band.getByRole('link', { name: 'Fredericia, kommune' }).click()
  await expect(page).toHaveURL(/\/kommuner\/0607$/)

  await page.goto('/?q=forperson')
  await settled(page)
  await expect(band.getByRole('link', { name: /, person$/ })).toHaveCount(0)

  await login(page, 'medlem', '/personer')
  await settled(page)
  const colleague = page.getByRole('main').locator('a[href^="/personer/"]').first()
  const name = ((await colleague.textContent()) ?? '').trim()
  await page.goto(`/?q=${encodeURIComponent(name)}`)
  await settled(page)
  await expect(band.getByRole('link', { name: new RegExp(`^${name}.*person$`) })).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
})

test('a misspelt word is put right, and what was typed can be searched for alone', async ({
  page,
}) => {
  await page.goto('/?q=sundehd+unge')
  await settled(page)
  const line = page.locator('.did-you-mean')
  await expect(line).toContainText('Vi har også søgt efter sundhed unge')
  await expectAccessible(page)
  await line.getByRole('link', { name: 'sundehd unge' }).click()
  await expect(page).toHaveURL(/q=%22sundehd%22/)
  await settled(page)
  await expect(line).toHaveCount(0)
})

test('an item leads on to more like it, and the order can be by what was looked after last', async ({
  page,
}) => {
  await page.goto('/?q=rygestop')
  await settled(page)
  await page.getByLabel('Sortér efter').selectOption('Senest set efter')
  await expect(page).toHaveURL(/sort=freshest/)
  await settled(page)
  await page.goto('/?q=rygestop')
  await settled(page)
  const title = 'Rygestophold på tværs af fire små firmaer holdt ikke'
  await page.getByRole('article').getByRole('link', { name: title, exact: true }).click()
  await settled(page)
  const more = page.getByRole('region', { name: 'Mere som dette' })
  await expect(more.getByText(/Samme emne|Begge nævner/).first()).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await more.getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title)
})
