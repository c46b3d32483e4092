/** S27: axe on every route and state, by day and by night, wide and narrow; reflow; the keyboard. */
import { expect, type Page, test } from '@playwright/test';
import { unavailablePage } from '../../lib/views/unavailable-page.ts';
import { mailsTo } from './mailbox.ts';
import { expectToReadWell } from './read-well.ts';

type Way = string | ((page: Page) => Promise<unknown>);

/** The path of a link on a page. */
async function hrefIn(page: Page, path: string, selector: string): Promise<string> {
  await page.goto(path);
  return (await page.locator(selector).first().getAttribute('href')) ?? '';
}
const rolePath = (page: Page) => hrefIn(page, '/jobs?q=director+machine+learning', 'article h3 a');
const closedPath = (page: Page) => hrefIn(page, '/companies/lumenworks', '#closed article h3 a');
const role =
  (rest = ''): Way =>
  async (page) =>
    page.goto(`${await rolePath(page)}${rest}`);
const press = (page: Page, name: string) => page.getByRole('button', { name }).click();

const states: Record<string, Way> = {
  'front page': '/',
  results: '/jobs',
  'results, narrowed':
    '/jobs?q=engineer&workplace=remote&workplace=unstated&pay=100000&years=3&tech=Python&place=berlin&within=50',
  'results, none': '/jobs?q=astronaut&visa=yes&workplace=onsite',
  'results, not understood': '/jobs?visa_sponsor=yes&level=wizard&place=xanadu',
  'results, misspelt': '/jobs?q=machne+learning',
  'results, filters on a phone': '/jobs#filters',
  role: role(),
  'role, a fact pressed': role('#r-pay'),
  'role, closed': async (page) => page.goto(await closedPath(page)),
  'role, not there': '/jobs/no-such-role',
  report: role('/report'),
  'report, refused': async (page) => {
    await page.goto(`${await rolePath(page)}/report`);
    await press(page, 'Send the report');
    await expect(page.getByText('choose what is wrong')).toBeVisible();
  },
  'report, sent': role('/report/sent?reference=R-0123456'),
  companies: '/companies',
  'companies, none': '/companies?q=no-such-company',
  company: '/companies/metropolis',
  'company, many roles': '/companies/lumenworks',
  'company, roles over time': '/companies/lumenworks/history?show=closed-year',
  'company, nothing closed': '/companies/metropolis/history?show=closed',
  sources: '/sources',
  'sources, none': '/sources?q=no-such-board',
  insights: '/insights',
  'insights, tables open': async (page) => {
    await page.goto('/insights');
    for (const summary of await page.locator('main summary').all()) await summary.click();
  },
  'insights, a week': async (page) => page.goto(await hrefIn(page, '/insights', 'a[href^="/insights/week"]')),
  about: '/about',
  policy: '/policy',
  'alert, asked for': '/alerts/new?q=rust&workplace=remote',
  'alert, refused': async (page) => {
    await page.goto('/alerts/new?q=rust');
    await page.getByLabel('Your e-mail').fill('nobody');
    await press(page, 'Send me the question');
    await expect(page.getByText('an e-mail address, such as')).toBeVisible();
  },
  'alert, of a closed role': async (page) =>
    page.goto(`/alerts/new?reopens=${(await closedPath(page)).split('/').at(-1)}`),
  'alert, to confirm': async (page) => {
    await page.goto('/alerts/new?q=carpenter');
    await page.getByLabel('Your e-mail').fill('a11y@reader.example');
    await press(page, 'Send me the question');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Look into your mailbox');
    await page.goto(/https?:\S+/.exec(mailsTo('a11y@reader.example').at(-1)?.text ?? '')?.[0] ?? '');
    await expect(page.getByRole('button', { name: 'Yes, send it' })).toBeVisible();
  },
  'alert, confirmed with an old link': '/alerts/confirm?token=used',
  'alert, question sent': '/alerts/done?what=sent',
  'alert, on': '/alerts/done?what=confirmed',
  'alert, to stop': '/alerts/stop?token=any',
  'alert, stopped': '/alerts/done?what=stopped',
  'a role to post': '/post-a-job',
  'a role to post, refused': async (page) => {
    await page.goto('/post-a-job');
    await press(page, 'Send for review');
    await expect(page.getByText('Some fields need another look')).toBeVisible();
  },
  'a role posted': '/post-a-job/sent',
  'sign in': '/sign-in',
  'not found': '/no-such-page',
  'no database': (page) => page.setContent(unavailablePage('')),
};

/** Messages of the browser about the content security policy and errors of scripts. */
function watchConsole(page: Page) {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

for (const [name, way] of Object.entries(states)) {
  test(`S27: ${name}: no violation, one h1, nothing cut off, nothing in the console`, async ({ page }) => {
    const errors = watchConsole(page);
    await (typeof way === 'string' ? page.goto(way) : way(page));
    await expectToReadWell(page);
    expect(errors).toEqual([]);
  });
}

test('S27: the filters of the results on a phone, and their list of keys on none', async ({
  browser,
  baseURL,
}) => {
  const phone = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    ...(baseURL && { baseURL }),
  });
  const page = await phone.newPage();
  await page.goto('/jobs');
  await expect(page.getByRole('button', { name: 'Save' }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Keyboard shortcuts' })).toBeHidden();
  await page.getByRole('link', { name: /^Filters/ }).click();
  await expect(page.getByRole('group', { name: 'Place', exact: true })).toBeInViewport();
  await phone.close();
});

test('S26: by keyboard: the first stop skips to the content; the search is sent with Enter', async ({
  page,
}) => {
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

test('S26: by keyboard: a filter is set and taken away; no stop is lost, hidden or unmarked', async ({
  page,
}) => {
  await page.goto('/jobs');
  /** Why the focus cannot be seen where it is; '' when it can. */
  const hidden = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return 'lost';
      const name = element.outerHTML.slice(0, 120);
      // A box that is drawn by its label.
      const shown =
        element.getBoundingClientRect().width > 2 ? element : (element.closest('label') ?? element);
      const { left, right, top, bottom, width, height } = shown.getBoundingClientRect();
      if (width < 2 || height < 2) return `no size: ${name}`;
      if (top < 0 || bottom > innerHeight || left < 0 || right > innerWidth) return `out of view: ${name}`;
      const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      const covered = !at || !(shown.contains(at) || at.contains(shown));
      if (covered) return `covered: ${name}`;
      const marks = [element, shown, element.nextElementSibling].filter((one) => one !== null);
      const isMarked = marks.some((one) => getComputedStyle(one).outlineStyle !== 'none');
      return isMarked ? '' : `no mark: ${name}`;
    });
  const problems: string[] = [];
  const stops: string[] = [];
  const hybrid = page.getByRole('checkbox', { name: /^Hybrid/ });
  for (let stop = 0; stop < 70; stop++) {
    await page.keyboard.press('Tab');
    // The page glides to it.
    if ((await hidden()) !== '')
      await expect
        .poll(hidden, { intervals: [50], timeout: 2000 })
        .toBe('')
        .catch(async () => problems.push(await hidden()));
    const [name, value] = await page.evaluate(() =>
      ['name', 'value'].map((attribute) => document.activeElement?.getAttribute(attribute) ?? ''),
    );
    stops.push(name ?? '');
    if (value === 'hybrid') await page.keyboard.press('Space');
  }
  expect(problems).toEqual([]);
  // The search, the filters and the results behind them.
  for (const name of ['workplace', 'place', 'pay', '']) expect(stops).toContain(name);
  await expect(hybrid).toBeChecked();
  await hybrid.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/jobs\?workplace=hybrid$/);
  await expect(page.getByText(/^[\d,]+ open roles? match/).first()).toBeVisible();
  await page.getByRole('link', { name: 'Remove filter: Workplace: Hybrid' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/jobs$/);
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
