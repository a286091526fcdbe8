import AxeBuilder from '@axe-core/playwright'
import {
  type Browser,
  type BrowserContext,
  test as base,
  expect,
  type Page,
} from '@playwright/test'

/** Every journey fails when the browser reports an error of ours, whatever the page looked like. */
export const test = base.extend<{ browserErrors: string[]; expectedErrors: RegExp | null }>({
  /** What the browser reports on a journey that is about calls being refused. */
  expectedErrors: [null, { option: true }],
  browserErrors: [
    async ({ page, expectedErrors }, use) => {
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`)
      })
      await use(errors)
      expect(errors.filter((error) => !expectedErrors?.test(error))).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

export function isMobile(page: Page) {
  return (page.viewportSize()?.width ?? 0) < 1024
}

/** The main menu is folded away where there is no room for it. */
export async function openMenu(page: Page) {
  if (isMobile(page)) await page.getByRole('button', { name: 'Menu' }).click()
}

/** Logs in at the provider, in a session of its own: for journeys that end their sessions. */
export async function logInAfresh(page: Page, user: string, returnTo = '/min-side') {
  await page.goto(`/api/session/login?to=${encodeURIComponent(returnTo)}`)
  await page.locator('#username').fill(user)
  await page.locator('#password').fill('demo')
  await page.locator('#kc-login').click()
  await page.waitForURL(`**${returnTo}`)
}

/** What the browser kept of everybody's session, for logging in takes seconds each time. */
const sessions = new Map<string, Awaited<ReturnType<BrowserContext['cookies']>>>()

/** Comes as somebody, in a session that other journeys go on with: it must not be ended. */
export async function login(page: Page, user: string, returnTo = '/min-side') {
  await becomeGuest(page)
  const session = sessions.get(user)
  if (session) {
    await page.context().addCookies(session)
    await page.goto(returnTo)
    await page.waitForURL(`**${returnTo}`)
    return
  }
  await logInAfresh(page, user, returnTo)
  sessions.set(user, await page.context().cookies())
}

/** Leaves the session to others, without ending it. */
export async function becomeGuest(page: Page) {
  await page.context().clearCookies()
}

/** Somebody at a browser of their own, at a page. */
export async function openAs(browser: Browser, user: string, address = '/min-side'): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await login(page, user, address)
  await settled(page)
  return page
}

export async function settled(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('.skeleton')).toHaveCount(0)
}

export async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`,
  )
  expect(told).toEqual([])
}

export async function expectNoSidewaysScrolling(page: Page) {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  )
  expect(overflow).toBeLessThanOrEqual(0)
}
