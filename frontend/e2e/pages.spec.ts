import type { APIRequestContext } from '@playwright/test'
import { headers } from './support/knowledge'
import { expect, expectAccessible, expectNoSidewaysScrolling, settled, test } from './support/test'

async function anyItem(request: APIRequestContext): Promise<string> {
  const answer = await request.get('/api/v1/knowledge-items?kind=experience&limit=1', {
    headers,
  })
  const { items } = await answer.json()
  return `/viden/${items[0].id}`
}

const pages = {
  'the front page': '/',
  'a result': '/?q=rygestop&outcome=negative&outcome=positive',
  'an empty result': '/?q=xyzzyqwerty',
  'an item': anyItem,
  'the theme groups': '/temagrupper',
  'a theme group': '/temagrupper/tobak-og-nikotin',
  'a closed theme group': '/temagrupper/roegfri-skoletid',
  'the municipalities': '/kommuner',
  'a municipality': '/kommuner/0607',
  'a region': '/regioner/syddanmark',
  'the calendar': '/kalender',
  'the calendar as a month': '/kalender?view=month',
  'a new event as a guest': '/kalender/ny',
  'my page as a guest': '/min-side',
  'a new item as a guest': '/viden/ny',
  'about the product': '/om',
  'the accessibility statement': '/was',
  privacy: '/privatliv',
  'an unknown address': '/findes/ikke',
}

for (const [name, address] of Object.entries(pages)) {
  test(`${name} is accessible and fits a small screen`, async ({ page, request }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(typeof address === 'string' ? address : await address(request))
    await settled(page)
    await expect(page).toHaveTitle(/ · Videnrul$/)
    await expectAccessible(page)
    await expectNoSidewaysScrolling(page)
    await page.setViewportSize({ width: 320, height: 640 })
    await expectNoSidewaysScrolling(page)
  })
}
