/** What a reader keeps in the browser: save, applied, hide, undo, keys, export and import. Nothing before a press. */
import fs from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectNoViolations, expectToReadWell } from './read-well.ts';
import { ingestBoard } from './scenario.ts';

const KEY = 'tsj:tracker';
const stored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);
const results = (page: Page) => page.getByRole('list', { name: 'Results' });
const titleOf = (card: Locator) => card.getByRole('heading').getByRole('link');

/** The results, once the script has put its buttons there. */
async function openResults(page: Page, path = '/jobs') {
  await page.goto(path);
  await expect(results(page).getByRole('button', { name: 'Save' }).first()).toBeVisible();
}
/** Address of a card's role. */
const hrefOf = async (card: Locator) => (await titleOf(card).getAttribute('href')) ?? '';
const roleLink = (page: Page, href: string) => results(page).locator(`h3 a[href="${href}"]`);

test('reading stores nothing, sets no cookie and asks no other origin', async ({
  page,
  context,
  baseURL,
}) => {
  const foreign: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:'))
      foreign.push(request.url());
  });
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await openResults(page);
  await titleOf(page.getByRole('article').first()).click();
  await expect(page.getByRole('button', { name: 'Save' }).first()).toBeVisible();
  await page.goto('/tracker');
  await expect(page.getByText('This browser keeps nothing from this site.')).toBeVisible();
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(await context.cookies()).toEqual([]);
  expect([foreign, errors]).toEqual([[], []]);
});

test('S15: hide a company from the card; undo; hidden after reload; export, clear, import', async ({
  page,
  context,
}) => {
  await openResults(page, `/jobs?q=${encodeURIComponent('-manager "machine learning"')}`);
  for (const title of await results(page).getByRole('heading').allTextContents())
    expect(title).not.toMatch(/manager/i);
  const card = results(page).getByRole('article').first();
  const company = await card.locator('p a').first().textContent();
  const href = await hrefOf(card);

  await card.getByRole('button', { name: 'Hide company' }).click();
  await expect(card.getByRole('status')).toContainText(`All roles of ${company} are hidden.`);
  await expect(roleLink(page, href)).toBeHidden();
  await expect(card.getByRole('time').first()).toBeHidden();
  await expect(card.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(roleLink(page, href)).toBeVisible();
  await expect(roleLink(page, href)).toBeFocused();
  expect(await stored(page)).toBeNull();

  await card.getByRole('button', { name: 'Hide company' }).click();
  // The list lives in this browser, and nowhere else.
  expect(await stored(page)).toContain(company);
  expect(await context.cookies()).toEqual([]);
  await page.reload();
  await expect(page.getByText(/On this page: \d+ hidden by you/)).toBeVisible();
  await expect(roleLink(page, href)).toBeHidden();
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(roleLink(page, href)).toBeVisible();

  await page.goto('/tracker');
  const companies = page.getByRole('region', { name: /^Hidden companies/ });
  await expect(companies.getByRole('link', { name: company ?? '' })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export as a file' }).click(),
  ]);
  const file = await download.path();
  expect(JSON.parse(fs.readFileSync(file, 'utf8'))).toMatchObject({
    version: 1,
    companies: [{ name: company }],
  });

  await page.getByRole('button', { name: 'Clear everything' }).click();
  await expect(page.getByRole('status')).toContainText('Everything is cleared.');
  expect(await stored(page)).toBeNull();
  await page.getByLabel('Import a file that was exported here').setInputFiles({
    name: 'kept.json',
    mimeType: 'application/json',
    buffer: fs.readFileSync(file),
  });
  await expect(page.getByRole('status')).toContainText('Brought in: 0 roles, 1 company, 0 words.');
  await expect(companies.getByRole('link', { name: company ?? '' })).toBeVisible();
});

test('S16: an applied role leaves the results and stays under Applied, as its page does', async ({
  page,
}) => {
  await openResults(page);
  const card = results(page).getByRole('article').first();
  const href = await hrefOf(card);
  await card.getByRole('button', { name: 'Applied' }).click();
  await expect(card.getByRole('status')).toContainText('Marked as applied.');
  await page.reload();
  await expect(page.getByText('On this page: 1 applied to.')).toBeVisible();
  await expect(roleLink(page, href)).toBeHidden();
  await page.goto(href);
  await expect(page.getByRole('button', { name: 'Applied' }).first()).toHaveAttribute('aria-pressed', 'true');

  await page.goto('/tracker');
  const applied = page.getByRole('region', { name: /^Applied/ });
  await expect(applied.locator(`a[href="${href}"]`)).toBeVisible();
  await page.getByRole('checkbox', { name: 'Leave roles I applied to out of results' }).uncheck();
  await openResults(page);
  await expect(roleLink(page, href)).toBeVisible();
});

test('S16: applied to, it stays under Applied when it has closed, and its page says both', async ({
  page,
}) => {
  test.slow(); // boards are read by processes of their own
  const board = { company: 'Cooperage', token: 'cooperage' };
  const others = ['c1', 'c2', 'c3'].map((sourceId) => ({ sourceId, title: `Stave Maker ${sourceId}` }));
  const role = { sourceId: 'hoop', title: 'Hoop Bender' };
  const slugs = await ingestBoard({ ...board, visits: [{ daysAgo: 2, postings: [role, ...others] }] });
  const href = `/jobs/${slugs.hoop}`;
  await page.goto(href);
  await page.getByRole('button', { name: 'Applied' }).first().click();
  await ingestBoard({ ...board, visits: [{ daysAgo: 0, postings: others }] });
  await expect(async () => {
    await page.goto(href);
    await expect(page.getByText(/This role closed on/)).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 15_000 });
  await expect(page.getByRole('button', { name: 'Applied' }).first()).toHaveAttribute('aria-pressed', 'true');
  await page.goto('/tracker');
  await page
    .getByRole('region', { name: /^Applied/ })
    .getByRole('link', { name: 'Hoop Bender', exact: true })
    .click();
  await expect(page).toHaveURL(href);
});

test('S26: by keyboard through the results, with undo, help and a switch; focus is never lost', async ({
  page,
}) => {
  await openResults(page);
  const cards = results(page).getByRole('article');
  const [first, second, third] = await Promise.all([0, 1, 2].map((at) => hrefOf(cards.nth(at))));
  await page.keyboard.press('j');
  await expect(roleLink(page, first ?? '')).toBeFocused();
  await page.keyboard.press('j');
  await expect(roleLink(page, second ?? '')).toBeFocused();
  await page.keyboard.press('k');
  await expect(roleLink(page, first ?? '')).toBeFocused();
  await expect(roleLink(page, first ?? '')).toBeInViewport();

  await page.keyboard.press('s');
  await expect(cards.nth(0).getByRole('button', { name: 'Save' })).toHaveAttribute('aria-pressed', 'true');
  await expect(roleLink(page, first ?? '')).toBeFocused();
  await page.keyboard.press('x');
  await expect(roleLink(page, first ?? '')).toBeHidden();
  await expect(roleLink(page, second ?? '')).toBeFocused();
  await page.keyboard.press('a');
  await expect(roleLink(page, second ?? '')).toBeHidden();
  await expect(roleLink(page, third ?? '')).toBeFocused();
  await page.keyboard.press('u');
  await expect(roleLink(page, second ?? '')).toBeFocused();
  await page.keyboard.press('u');
  await expect(roleLink(page, first ?? '')).toBeFocused();
  // An undo is reached by Tab from the card, too.
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(cards.nth(0).getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(roleLink(page, first ?? '')).toBeFocused();

  // Not while typing, and not with a modifier.
  await page.getByLabel('Search open roles').focus();
  await page.keyboard.type('jxs?');
  await expect(page.getByLabel('Search open roles')).toHaveValue(/jxs\?$/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await roleLink(page, first ?? '').focus();
  await page.keyboard.press('Control+x');
  await expect(roleLink(page, first ?? '')).toBeVisible();

  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(help).toBeVisible();
  await expectNoViolations(page);
  await help.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await expect(roleLink(page, first ?? '')).toBeFocused();
  await page.reload();
  await expect(results(page).getByRole('button', { name: 'Save' }).first()).toBeVisible();
  await page.keyboard.press('j');
  await expect(roleLink(page, first ?? '')).not.toBeFocused();
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await help.getByRole('checkbox').check();
  await help.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('j');
  await page.keyboard.press('o');
  await expect(page).toHaveURL(new RegExp(`${first}$`));
});

test('hidden words leave whole words out; a note is kept; nothing of it is lost over tabs', async ({
  page,
  context,
}) => {
  await openResults(page);
  const card = results(page).getByRole('article').first();
  const title = (await titleOf(card).textContent()) ?? '';
  const href = await hrefOf(card);
  const other = await context.newPage();
  await openResults(other);
  await page.goto('/tracker');
  await page.getByLabel('Word or phrase').fill('  ');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('Type a word');
  await page.getByLabel('Word or phrase').fill(title);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Hidden words' })).toContainText(title);
  await expect(roleLink(other, href)).toBeHidden();
  await page.getByRole('button', { name: `Remove ${title}` }).click();
  await expect(roleLink(other, href)).toBeVisible();

  await roleLink(other, href)
    .locator('xpath=ancestor::article')
    .getByRole('button', { name: 'Save' })
    .click();
  const saved = page.getByRole('region', { name: /^Saved/ });
  await saved.getByLabel(/^Note/).fill('asked Ada, <b>waiting</b>');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('status')).toContainText('Note kept');
  await expect(saved.getByRole('button', { name: /^Mark as applied/ })).toBeFocused();
  await page.reload();
  await expect(saved.getByLabel(/^Note/)).toHaveValue('asked Ada, <b>waiting</b>');
});

test('what is no export is refused in words, and garbage in the storage harms nothing', async ({ page }) => {
  await page.goto('/tracker');
  const field = page.getByLabel('Import a file that was exported here');
  for (const [text, words] of [
    ['not json', 'not a file that was exported here'],
    ['{"version":9}', 'newer version'],
    [
      '{"version":1,"roles":[{"href":"javascript:alert(1)","title":"x","saved":"2026-01-01T00:00:00Z"}]}',
      'nothing that could be brought in',
    ],
  ] as const) {
    await field.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(page.getByRole('status')).toContainText(words);
    expect(await stored(page)).toBeNull();
  }
  await page.evaluate((key) => localStorage.setItem(key, '{"version":1,"roles":7,"words":[{}]'), KEY);
  await openResults(page);
  await page.goto('/tracker');
  await expect(page.getByText('What this browser has stored cannot be read.')).toBeVisible();
});

test('a browser that refuses storage is told of, and nothing breaks', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await openResults(page);
  const card = results(page).getByRole('article').first();
  await card.getByRole('button', { name: 'Hide role' }).click();
  await expect(card.getByRole('status')).toContainText('did not let this page store it');
  await expect(titleOf(card)).toBeVisible();
});

for (const width of [1280, 390, 360, 320]) {
  test.describe(`${width} pixels`, () => {
    test.use({ viewport: { width, height: 900 } });
    test('nothing in view moves on load, neither when the buttons come nor when entries are left out', async ({
      page,
    }) => {
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const shifted = () =>
        page.evaluate(async () => {
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          return (window as unknown as { shifts: number[] }).shifts.reduce((sum, one) => sum + one, 0);
        });
      // The script comes only after the page was painted without it, as over a slow line.
      const held: (() => void)[] = [];
      await page.route('**/assets/tracker.js', async (route) => {
        await new Promise<void>((go) => held.push(go));
        await route.continue();
      });
      const paintedFirst = async () => {
        await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
        await expect.poll(() => held.length).toBe(1);
        held.pop()?.();
      };
      await page.goto('/jobs', { waitUntil: 'commit' });
      await paintedFirst();
      await expect(results(page).getByRole('button', { name: 'Save' }).first()).toBeVisible();
      expect(await shifted()).toBeLessThanOrEqual(0.02);
      for (const at of [0, 1, 2])
        await results(page).getByRole('article').nth(at).getByRole('button', { name: 'Hide role' }).click();
      await page.reload({ waitUntil: 'commit' });
      await paintedFirst();
      await expect(page.getByText('On this page: 3 hidden by you.')).toBeVisible();
      expect(await shifted()).toBeLessThanOrEqual(0.02);
    });
  });
}

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });
  test('nothing dead is shown, and the page says why', async ({ page }) => {
    await page.goto('/jobs');
    await expect(page.getByRole('button', { name: /^(Save|Applied|Hide|Keyboard)/ })).toHaveCount(0);
    await page.getByRole('link', { name: 'What this browser keeps' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tracker settings');
    await expect(page.getByText('so they need JavaScript, which is off')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});

test('S27: no violation, empty and filled; nothing is cut off', async ({ page }) => {
  test.slow();
  await page.goto('/tracker');
  await expect(page.getByRole('button', { name: 'Clear everything' })).toBeVisible();
  await expectToReadWell(page);
  await openResults(page);
  const card = (at: number) => results(page).getByRole('article').nth(at);
  await card(0).getByRole('button', { name: 'Save' }).click();
  await card(1).getByRole('button', { name: 'Applied' }).click();
  await card(2).getByRole('button', { name: 'Hide role' }).click();
  await card(3).getByRole('button', { name: 'Hide company' }).click();
  await expectToReadWell(page);
  await page.goto('/tracker');
  await page.getByLabel('Word or phrase').fill('sales');
  await page.keyboard.press('Enter');
  await page.getByText('What is stored, word for word').click();
  await expectToReadWell(page);
});
