/** Public pages as the front sends them: no script of the framework, the same for all, true. */
import { expect, type Page, test } from '@playwright/test';

const addresses = [
  '/',
  '/jobs',
  '/jobs?q=engineer',
  '/companies',
  '/companies/metropolis',
  '/sources',
  '/about',
  '/tracker',
];

async function roleAddress(page: Page): Promise<string> {
  await page.goto('/jobs?q=director+machine+learning');
  const link = page
    .getByRole('list', { name: 'Results' })
    .getByRole('article')
    .first()
    .getByRole('heading')
    .getByRole('link');
  return (await link.getAttribute('href')) ?? '';
}

test('a public page asks for no script but our own, and nothing breaks the policy', async ({ page }) => {
  const scripts: string[] = [];
  const wrong: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  for (const address of [...addresses, await roleAddress(page), '/jobs/no-such-role']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('script[src^="/_next/"], script[nonce]')).toHaveCount(0);
  }
  expect(scripts.filter((path) => !path.startsWith('/assets/'))).toEqual([]);
  expect(wrong.filter((text) => !text.includes('404'))).toEqual([]);
});

test('a page that was read is asked for again with its mark and not sent again', async ({
  request,
  page,
}) => {
  for (const address of ['/jobs', await roleAddress(page)]) {
    const first = await request.get(address);
    expect(first.headers()['cache-control']).toBe('public, max-age=0, must-revalidate');
    const { etag = '' } = first.headers();
    const again = await request.get(address, { headers: { 'if-none-match': etag } });
    // A role that was read again meanwhile has a page with another time on it.
    expect([200, 304]).toContain(again.status());
    if (again.status() === 304) expect(await again.text()).toBe('');
    else expect(again.headers().etag).not.toBe(etag);
  }
});

test('pages with forms of React’s wake up as before', async ({ page }) => {
  await page.goto('/post-a-job');
  await expect(page.locator('script[src^="/_next/"]').first()).toBeAttached();
});

test('what a request says of its reader is in nobody’s page', async ({ request }) => {
  const query = `/jobs?q=nobody-asked-this-${Date.now()}`;
  const headers = {
    cookie: 'a=tell-tale',
    'user-agent': 'tell-tale',
    'x-forwarded-host': 'tell-tale.example',
  };
  for (const given of [headers, {}]) {
    const response = await request.get(query, { headers: given });
    expect(response.headers()['set-cookie']).toBeUndefined();
    expect(await response.text()).not.toContain('tell-tale');
  }
});
