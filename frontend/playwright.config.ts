import { defineConfig } from '@playwright/test'

const executablePath = process.env.CHROMIUM

const specs = (...names: string[]) => names.map((name) => `**/${name}.spec.ts`)

/** Journeys that show no page, so that one size is enough. */
const callers = specs('partner', 'examples', 'client')

/**
 * Two sizes of everything take longer than anybody waits, so most journeys are walked where they are made most: sitting, or
 * on a phone. ALL_SIZES=yes walks each at both.
 */
const bySize = !process.env.ALL_SIZES
const sitting = specs(
  'attachments',
  'editor',
  'groups',
  'journey',
  'partners',
  'people',
  'saving',
  'second-thoughts',
  'sheet',
  'suggestions',
  'told',
)
const onAPhone = specs(
  'brief',
  'checkin',
  'comments',
  'events',
  'inbox',
  'member',
  'needs',
  'rolls',
  'trials',
)

/** Journeys on the running product: BASE_URL serves the client, its service and the login. */
export default defineConfig({
  testDir: 'e2e',
  workers: 1,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  outputDir: 'node_modules/.cache/e2e',
  use: {
    // What is not there by then does not come: a journey that fails shall not cost minutes.
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    contextOptions: { reducedMotion: 'reduce' },
    baseURL: process.env.BASE_URL ?? 'http://127.0.0.1:8080',
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'api', testMatch: callers },
    {
      name: 'desktop',
      testIgnore: [...callers, ...(bySize ? onAPhone : [])],
      use: { viewport: { width: 1280, height: 900 } },
    },
    {
      name: 'mobile',
      testIgnore: [...callers, ...(bySize ? sitting : [])],
      use: { viewport: { width: 390, height: 844 }, hasTouch: true },
    },
  ],
})
