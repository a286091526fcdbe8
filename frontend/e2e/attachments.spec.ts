import type { Page } from '@playwright/test'
import { headers } from './support/knowledge'
import {
  expect,
  expectAccessible,
  expectNoSidewaysScrolling,
  login,
  settled,
  test,
} from './support/test'

/** A page of real PDF with one line of text. */
function pdf(text: string) {
  const drawn = `BT /F 14 Tf 60 760 Td (${text}) Tj ET`
  return Buffer.from(
    [
      '%PDF-1.4',
      '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
      '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj',
      `4 0 obj<</Length ${drawn.length}>>stream`,
      drawn,
      'endstream endobj',
      'trailer<</Root 1 0 R>>',
      '%%EOF',
    ].join('\n'),
    'latin1',
  )
}

/** The smallest PNG there is: one pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const attachments = (page: Page) => page.getByRole('region', { name: 'Bilag' })

const choose = (page: Page, name: string, mimeType: string, buffer: Buffer) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer })

/** A draft of whoever is logged in, opened in the editor; how it is written is another journey. */
async function newDraft(page: Page, title: string) {
  const written = await page.request.post('/api/v1/knowledge-items', {
    headers,
    data: {
      title,
      summary: 'En opdigtet prøve med bilag.',
      kind: 'experience',
      outcome: 'mixed',
      themeGroup: 'tobak-og-nikotin',
    },
  })
  expect(written.status()).toBe(201)
  const { id }: { id: string } = await written.json()
  await page.goto(`/viden/${id}/rediger?trin=fortael`)
  await expect(attachments(page)).toBeVisible()
  return id
}

async function publish(page: Page, id: string) {
  const published = await page.request.put(`/api/v1/knowledge-items/${id}/status`, {
    headers: { ...headers, 'If-Match': '*' },
    data: { status: 'published' },
  })
  expect(published.status()).toBe(200)
  await page.goto(`/viden/${id}`)
}

test('a chair adds a PDF, and readers find the item by a word that only the PDF says', async ({
  page,
}, { project, retry }) => {
  test.setTimeout(90_000)
  const word = `fyrbake${project.name.replace(/\W/g, '')}${retry}${Date.now().toString(36)}`
  await login(page, 'forperson')
  const id = await newDraft(page, `Bilagsprøve ${Date.now()}`)

  await choose(page, 'evaluering_af_forloebet.pdf', 'application/pdf', pdf(`Her staar ${word}.`))
  const title = attachments(page).getByRole('textbox', { name: /^Titel/ })
  await expect(title).toHaveValue('Evaluering af forloebet')
  await title.fill('')
  await attachments(page).getByRole('button', { name: 'Læg op' }).click()
  await expect(title).toHaveAccessibleDescription(/Giv bilaget en titel/)
  await expectAccessible(page)
  await title.fill('Evaluering af forløbet')
  await attachments(page).getByRole('button', { name: 'Læg op' }).click()
  await expect(attachments(page).getByText('Evaluering af forløbet er lagt ved.')).toBeVisible()
  await expect(attachments(page).getByText('Teksten kan findes med søgningen.')).toBeVisible({
    timeout: 30_000,
  })

  await choose(page, 'kort.png', 'image/png', pixel)
  await attachments(page)
    .getByRole('textbox', { name: /Hvad viser billedet/ })
    .fill('Et kort over ruten')
  await attachments(page).getByRole('button', { name: 'Læg op' }).click()
  await expect(attachments(page).getByText('Kort er lagt ved.')).toBeVisible()
  await attachments(page).getByRole('button', { name: 'Flyt op Kort' }).click()
  await expect(attachments(page).getByRole('listitem').first()).toContainText('Kort')
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)

  await publish(page, id)
  await expect(attachments(page).getByText('Billedet viser: Et kort over ruten')).toBeVisible()

  await page.context().clearCookies()
  await expect(async () => {
    await page.goto(`/?q=${word}`)
    await expect(page.getByText('Fundet i bilag:')).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 30_000 })
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Evaluering af forløbet' }).click()
  await expect(attachments(page).getByText('Her fandt søgningen dine ord')).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)

  const link = attachments(page).getByRole('link', { name: 'Evaluering af forløbet' })
  const file = await page.request.get((await link.getAttribute('href')) ?? '')
  expect(file.status()).toBe(200)
  expect(file.headers()['content-type']).toBe('application/pdf')
  expect(file.headers()['content-disposition']).toContain('evaluering_af_forloebet.pdf')
  expect((await file.body()).toString('latin1')).toContain(word)
})

test.describe('when a file is refused', () => {
  // The browser notes every call that failed; here that is what the journey is about.
  test.use({ expectedErrors: /status of 422/ })

  test('what is wrong with a file is told at the file, and nothing is kept of it', async ({
    page,
  }) => {
    test.setTimeout(90_000)
    await login(page, 'forperson')
    await newDraft(page, `Bilagsfejl ${Date.now()}`)
    await choose(page, 'plan.pdf', 'application/pdf', pixel)
    await attachments(page).getByRole('button', { name: 'Læg op' }).click()
    await expect(attachments(page).getByRole('alert')).toContainText('navnet siger noget andet')
    await attachments(page).getByRole('button', { name: 'Fortryd' }).click()

    await choose(page, 'liste.pdf', 'application/pdf', pdf('Borger 010203-1234'))
    await attachments(page).getByRole('button', { name: 'Læg op' }).click()
    await expect(attachments(page).getByText(/CPR-nummer i filen/)).toBeVisible({ timeout: 30_000 })
    await expectAccessible(page)
    await attachments(page)
      .getByRole('button', { name: /^Fjern.*Liste/ })
      .click()
    await page.getByRole('button', { name: 'Ja, fjern' }).click()
    await expect(attachments(page).getByText('Liste er fjernet.')).toBeVisible()
    await expect(attachments(page).getByRole('listitem')).toHaveCount(0)
  })
})

test('a reader sees the files of a demo item, also on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await page.goto('/?q=makkerkortet')
  await settled(page)
  await page.getByRole('link', { name: 'Drejebog for rygestop i skurvognen' }).first().click()
  await settled(page)
  await expect(attachments(page).getByText(/Søjlediagram over fremmødet/)).toBeVisible()
  await expectNoSidewaysScrolling(page)
  await expectAccessible(page)
})
