/** S25: the numbers of a company and of the insights, against numbers counted by hand; each leads to its rows. No JavaScript. */
import { expect, type Page, test } from '@playwright/test';
import { ingestBoard } from './scenario.ts';

test.use({ javaScriptEnabled: false });
test.slow();

const numberBeside = (page: Page, label: string) =>
  page.getByRole('term').filter({ hasText: label }).locator('xpath=following-sibling::dd').first();

/** The texts of a column of the page's table. */
const column = (page: Page, at: number) =>
  page.getByRole('row').locator(`td:nth-child(${at})`).allTextContents();

test('S25: open, opened, closed, pay stated, median days open: right, and each leads to its rows', async ({
  page,
}) => {
  const role = (sourceId: string, pay = false) => ({
    sourceId,
    title: `Weir Keeper ${sourceId}`,
    ...(pay && { pay: { min: 50_000, max: 60_000, currency: 'USD', period: 'year', text: null } }),
  });
  const stay = [role('S1', true), role('S2'), role('S3'), role('S4')];
  const visit = (daysAgo: number, ...more: string[]) => ({
    daysAgo,
    postings: [...stay, ...more.map((sourceId) => role(sourceId))],
  });
  await ingestBoard({
    company: 'Weirkeepers',
    token: 'weirkeepers',
    visits: [
      visit(200, 'A', 'B'),
      visit(190, 'B'), //       A was open for 10 days, closed long ago
      visit(160, 'C'), //       B for 40
      visit(80, 'C', 'D'), //   D opens within 90 days
      visit(60, 'D'), //        C for 100
      visit(30, 'D', 'E'), //   E opens
      visit(25), //             D for 55, E for 5
    ],
  });
  const labels = [
    'Open roles',
    'Opened in 90 days',
    'Closed in 90 days',
    'State their pay',
    'Median days open',
  ];
  // Searches know of it within a second.
  await expect(async () => {
    await page.goto('/companies/weirkeepers');
    const shown = await Promise.all(labels.map((label) => numberBeside(page, label).textContent()));
    // Days: 5, 10, 40, 55 and 100; the one in the middle.
    expect(shown).toEqual(['4', '2', '3', '25 %', '40']);
  }).toPass({ timeout: 15_000 });

  const follow = async (label: string) => {
    await page.goto('/companies/weirkeepers');
    await numberBeside(page, label).getByRole('link').click();
  };
  await follow('Open roles');
  await expect(page.getByRole('status').first()).toHaveText(/^4 open roles match/);
  await follow('State their pay');
  await expect(page.getByRole('status').first()).toHaveText(/^1 open role matches/);
  await follow('Opened in 90 days');
  expect((await column(page, 1)).toSorted()).toEqual(['Weir Keeper D', 'Weir Keeper E']);
  await follow('Closed in 90 days');
  expect((await column(page, 1)).toSorted()).toEqual(['C', 'D', 'E'].map((id) => `Weir Keeper ${id}`));
  await follow('Median days open');
  expect((await column(page, 4)).map(Number).toSorted((a, b) => a - b)).toEqual([5, 10, 40, 55, 100]);
  await page.getByRole('link', { name: 'Weir Keeper B' }).click();
  await expect(page.getByText(/This role closed on/)).toBeVisible();
});

test('a company that has closed too few roles says so instead of a median', async ({ page }) => {
  await page.goto('/companies/metropolis');
  await expect(numberBeside(page, 'Median days open')).toHaveText('too few closed');
});

test('a median of the insights is the one of the roles that its link shows', async ({ page }) => {
  await page.goto('/insights');
  const city = page.getByRole('region', { name: 'Stated pay by city' });
  const row = city.getByRole('listitem').filter({ hasText: 'Denver, CO' });
  const [lower, middle, upper] =
    ((await row.textContent()) ?? '')
      .match(/\$\d+k/g)
      ?.toSorted((a, b) => Number(a.slice(1, -1)) - Number(b.slice(1, -1))) ?? [];
  await row.getByRole('link').click();
  const said = await page
    .getByRole('list', { name: 'Results' })
    .getByRole('list', { name: 'Facts' })
    .locator('li:first-child')
    .allTextContents();
  const pay = said
    .map((text) => {
      const amounts = text.match(/[\d,.]+/g)?.map((amount) => Number(amount.replaceAll(',', ''))) ?? [];
      const times = text.endsWith('an hour') ? 2080 : 1;
      expect(text).toMatch(/^\$[\d,.]+(?:–\$[\d,.]+)? (?:a year|an hour)$/);
      return ((Math.min(...amounts) + Math.max(...amounts)) / 2) * times;
    })
    .toSorted((a, b) => a - b);
  // As spreadsheets do it: between the two neighbours, by how far it lies from them.
  const quantile = (share: number) => {
    const at = (pay.length - 1) * share;
    const [below = 0, above = 0] = [pay[Math.floor(at)], pay[Math.ceil(at)]];
    return `$${Math.round((below + (above - below) * (at % 1)) / 1000)}k`;
  };
  expect(pay.length).toBeGreaterThanOrEqual(5);
  expect([lower, middle, upper]).toEqual([quantile(0.25), quantile(0.5), quantile(0.75)]);
});

test('insights: a number leads to as many rows, a bar to the roles of its week', async ({ page }) => {
  const read = async (path: string) => {
    await page.goto(path);
    return (await page.getByRole('status').first().textContent()) ?? '';
  };
  await page.goto('/insights');
  const level = page
    .getByRole('region', { name: 'Stated pay by level' })
    .getByRole('listitem')
    .first()
    .getByRole('link');
  const [href, count] = [await level.getAttribute('href'), (await level.textContent())?.match(/\d+$/)?.[0]];
  const weeks = page.getByRole('region', { name: 'Roles over time' });
  const week = weeks.locator('a[href*="/insights/week"]').first();
  const weekHref = (await week.getAttribute('href')) ?? '';
  expect(await read(href ?? '')).toMatch(new RegExp(`^${count} open roles? match`));
  await page.goto(weekHref);
  const [shown] = (await page.getByText(/^[\d,]+ roles?, the first of the week first/).textContent())?.match(
    /[\d,]+/,
  ) ?? [''];
  await expect(page.getByRole('row')).toHaveCount(1 + Math.min(100, Number(shown)));
});
