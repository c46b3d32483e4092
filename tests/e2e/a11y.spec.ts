/** axe on every route and state, on paper and at night, wide and narrow; keyboard and reflow. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const states: [string, string][] = [
  ['front page', '/'],
  ['results', '/jobs'],
  [
    'results, narrowed',
    '/jobs?q=engineer&workplace=remote&workplace=unstated&pay=100000&years=3&tech=Python',
  ],
  ['results, none', '/jobs?q=astronaut&visa=yes&workplace=onsite'],
  ['results, not understood', '/jobs?visa_sponsor=yes&level=wizard&place=atlantis'],
  ['results, filters on a phone', '/jobs#filters'],
  ['role', 'role'],
  ['role, a fact pressed', 'role#r-pay'],
  ['role, closed', 'closed'],
  ['companies', '/companies'],
  ['company', '/companies/metropolis'],
  ['sources', '/sources'],
  ['insights', '/insights'],
  ['about', '/about'],
  ['policy', '/policy'],
  ['report', 'role/report'],
  ['not found', '/no-such-page'],
];

async function go(page: Page, path: string) {
  if (path.startsWith('/')) return void (await page.goto(path));
  if (path === 'closed') {
    await page.goto('/companies/lumenworks');
    const closed = page.getByRole('list', { name: 'Closed lately' }).getByRole('heading').getByRole('link');
    await page.goto((await closed.first().getAttribute('href')) ?? '');
    return;
  }
  await page.goto('/jobs?q=director+machine+learning');
  const href = await page
    .getByRole('article')
    .first()
    .getByRole('heading')
    .getByRole('link')
    .getAttribute('href');
  await page.goto(path.replace('role', href ?? ''));
}

/** Messages of the browser about the content security policy and errors of scripts. */
function watchConsole(page: Page) {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

for (const scheme of ['light', 'dark'] as const) {
  for (const width of [1280, 390]) {
    test.describe(`${scheme}, ${width} pixels`, () => {
      test.use({ colorScheme: scheme, viewport: { width, height: 900 } });
      for (const [name, path] of states) {
        test(`${name}: no violation, one h1, nothing in the console`, async ({ page }) => {
          const errors = watchConsole(page);
          await go(page, path);
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
          await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
          expect(errors).toEqual([]);
        });
      }
    });
  }
}

test.describe('reflow', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  for (const [name, path] of states) {
    test(`${name} fits into 320 pixels`, async ({ page }) => {
      await go(page, path);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(beyond).toBeLessThanOrEqual(0);
    });
  }
});

test('by keyboard: the first stop skips to the content; the search is sent with Enter', async ({ page }) => {
  await page.goto('/jobs');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Search open roles')).toBeFocused();
  await page.keyboard.type('rust');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=rust/);
});

test('every control is at least 40 pixels high, every other link at least 24', async ({ page }) => {
  await page.goto('/jobs?workplace=remote&workplace=hybrid');
  const small = await page
    .locator(
      'button, select, input:not([type="checkbox"]):not([type="hidden"]), summary, label:has(input), nav a',
    )
    .evaluateAll((controls) =>
      controls
        .filter((control) => control.getClientRects().length > 0 && !control.closest('.sr-only'))
        .map(
          (control) =>
            [control.textContent?.trim().slice(0, 30), control.getBoundingClientRect().height] as const,
        )
        .filter(([, height]) => height < 40),
    );
  expect(small).toEqual([]);
});
