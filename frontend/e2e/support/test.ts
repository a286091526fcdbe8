import AxeBuilder from '@axe-core/playwright'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'

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

/** Logs in at the provider, in a session of its own. */
export async function logInAfresh(page: Page, user: string, returnTo = '/min-side') {
  await page.goto(`/api/session/login?to=${encodeURIComponent(returnTo)}`)
  await page.locator('#username').fill(user)
  await page.locator('#password').fill('demo')
  await page.locator('#kc-login').click()
  await page.waitForURL(`**${returnTo}`)
}

interface Session {
  cookies: Awaited<ReturnType<BrowserContext['cookies']>>
  since: number
}

/** What the browser kept of everybody's session, for logging in takes seconds each time. */
const sessions = new Map<string, Session>()
/** In milliseconds; tokens live five minutes, and a journey shall end before its own do. */
const fresh = 120_000

/** Comes as somebody, in a session that other journeys go on with: for logging out take one afresh. */
export async function login(page: Page, user: string, returnTo = '/min-side') {
  const session = sessions.get(user)
  if (session && Date.now() - session.since < fresh) {
    await page.context().clearCookies()
    await page.context().addCookies(session.cookies)
    await page.goto(returnTo)
    await page.waitForURL(`**${returnTo}`)
    return
  }
  await logInAfresh(page, user, returnTo)
  sessions.set(user, { cookies: await page.context().cookies(), since: Date.now() })
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
