/** The public site as a reader meets it, on the sample data. Everything here must hold with JavaScript off. */
import { type BrowserContext, expect, type Page, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

const role = 'Director, Machine Learning';

/** Everything a page asks for that is not its own. */
function watchRequests(context: BrowserContext, origin: string) {
  const foreign: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) foreign.push(request.url());
  });
  return foreign;
}

async function openRole(page: Page) {
  await page.goto('/jobs?q=director+machine+learning');
  await page
    .getByRole('list', { name: 'Results' })
    .getByRole('link', { name: role, exact: true })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(role);
}

test('the front page lists open roles and searches; nothing is set, nothing foreign is asked', async ({
  page,
  context,
  baseURL,
}) => {
  const foreign = watchRequests(context, baseURL ?? '');
  await page.goto('/');
  await expect(
    page.getByRole('list', { name: 'Newest open roles' }).getByRole('article').first(),
  ).toBeVisible();
  await page.getByLabel('Search open roles').fill('machine learning');
  await page.getByLabel('Search open roles').press('Enter');
  await expect(page).toHaveURL(/\/jobs\?q=machine\+learning$/);
  await expect(page.getByRole('status').first()).toHaveText(/^\d+ open roles match/);
  expect(await context.cookies()).toEqual([]);
  expect(foreign).toEqual([]);
});

test('a card says the facts of the seed listing', async ({ page }) => {
  await page.goto('/jobs?q=director+machine+learning');
  const card = page.getByRole('article').first();
  await expect(card.getByRole('heading')).toHaveText(role);
  for (const fact of [
    'Metropolis',
    'Seattle, WA / Santa Monica, CA',
    'Hybrid',
    '$210,000–$245,000 a year',
    '10+ years',
  ]) {
    await expect(card).toContainText(fact);
  }
});

test('a fact leads to its sentence and back; what is not said is named', async ({ page }) => {
  await openRole(page);
  await page.getByRole('link', { name: /^Pay, read in the advert text/ }).click();
  await expect(page).toHaveURL(/#r-pay$/);
  const sentence = page.locator(':target');
  await expect(sentence).toBeInViewport();
  await expect(sentence).toContainText('$210,000');
  await page.getByRole('link', { name: 'Back to the fact: pay' }).click();
  await expect(page.locator(':target')).toContainText('$210,000–$245,000 a year');
  await expect(page.getByText('Visa sponsorship, ')).toBeVisible();
});

test('the field and the text that disagree are both shown', async ({ page }) => {
  await openRole(page);
  await expect(page.getByText('Sources disagree.').first()).toBeVisible();
});

test('the advert keeps its headings and lists; the company’s own praise folds but stays in the page', async ({
  page,
}) => {
  await openRole(page);
  const advert = page.getByRole('region', { name: 'The advert, in the employer’s words' });
  await expect(advert.getByRole('heading', { name: 'Responsibilities' })).toBeVisible();
  await expect(advert.getByRole('heading', { name: 'The Company' })).toBeVisible();
  await expect(advert).not.toContainText('#LI-');
  await expect(advert.locator('[lang="en"]').or(advert.locator('.advert[lang="en"]')).first()).toBeAttached();
});

test('the way to the employer is one hop with nothing added', async ({ page }) => {
  await openRole(page);
  const apply = page.getByRole('link', { name: 'Apply at the employer' });
  await expect(apply).toHaveAttribute('href', /^https:\/\/[^?]*$/);
  await expect(apply).toHaveAttribute('rel', /noopener/);
});

test('filters are a form: choose, send, take away again', async ({ page }) => {
  await page.goto('/jobs');
  const all = await page.getByRole('status').first().textContent();
  await page.getByRole('checkbox', { name: /^Hybrid/ }).check();
  await page.getByRole('combobox', { name: 'Pay at least' }).selectOption('100000');
  await page.getByRole('button', { name: 'Show roles' }).click();
  await expect(page).toHaveURL(/\/jobs\?workplace=hybrid&pay=100000$/);
  await expect(page.getByRole('status').first()).not.toHaveText(all ?? '');
  await expect(page.getByRole('checkbox', { name: /^Hybrid/ })).toBeChecked();
  await expect(page.getByText(/roles? state no pay and stay in the list/)).toBeVisible();
  await page.getByRole('link', { name: 'Remove filter: Workplace: Hybrid' }).click();
  await page.getByRole('link', { name: 'Remove filter: Pay reaches $100,000' }).click();
  await expect(page.getByRole('status').first()).toHaveText(all ?? '');
});

test('a count beside a choice is what choosing it gives', async ({ page }) => {
  await page.goto('/jobs');
  const option = page.getByRole('checkbox', { name: /^Remote/ });
  const count = (await option.evaluate((input) => input.closest('label')?.textContent))?.match(
    /(\d+) roles/,
  )?.[1];
  await page.goto('/jobs?workplace=remote');
  await expect(page.getByRole('status').first()).toHaveText(new RegExp(`^${count} open roles? match`));
});

test('a city is found by its name; the address is that of the place', async ({ page }) => {
  await page.goto('/jobs');
  await page.getByRole('group', { name: 'Place' }).getByLabel('Another').fill('Seattle');
  await page.getByRole('button', { name: 'Show roles' }).click();
  await expect(page.getByRole('link', { name: 'Remove filter: Place: Seattle, WA' })).toBeVisible();
  await expect(page.getByRole('article').first()).toContainText('Seattle, WA');
});

test('what the address means and does not mean is said', async ({ page }) => {
  await page.goto('/jobs?visa_sponsor=yes&level=wizard');
  await expect(page.getByText('“visa_sponsor” is not a filter here.')).toBeVisible();
  await expect(page.getByText('“wizard” means nothing to the filter “Level”.')).toBeVisible();
});

test('an empty list says what each filter alone keeps out', async ({ page }) => {
  await page.goto('/jobs?q=director+machine+learning&workplace=onsite');
  await expect(page.getByRole('status').first()).toHaveText('No open role matches');
  await page.getByRole('link', { name: /^Without “Workplace: On site”/ }).click();
  await expect(page.getByRole('article').first()).toContainText(role);
});

test('the next page goes on where this one ends, and the way back keeps the filters', async ({ page }) => {
  await page.goto('/jobs');
  const titles = () =>
    page
      .getByRole('list', { name: 'Results' })
      .getByRole('article')
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const first = await titles();
  await page.getByRole('link', { name: /^Next 20 roles/ }).click();
  await expect(page.getByText('21–40')).toBeVisible();
  const postings = (hrefs: string[]) => hrefs.filter((href) => href.includes('/jobs/'));
  expect(postings(await titles()).filter((href) => first.includes(href))).toEqual([]);
  await page.goBack();
  expect(await titles()).toEqual(first);
});

test('a closed role keeps its page, says so, and asks not to be indexed', async ({ page }) => {
  await page.goto('/companies');
  const companies = await page
    .getByRole('main')
    .getByRole('listitem')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  for (const company of companies) {
    await page.goto(company);
    const closed = page.getByRole('list', { name: 'Closed lately' });
    if ((await closed.count()) > 0) {
      await closed.getByRole('heading').first().getByRole('link').click();
      break;
    }
  }
  await expect(page.getByText(/This role closed on/)).toBeVisible();
  await expect(page.getByText(/How we know:/)).toBeVisible();
  await expect(page.getByRole('link', { name: /^Apply/ })).toHaveCount(0);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(0);
  await expect(page.getByRole('list', { name: 'Similar open roles' })).toBeVisible();
});

test('the numbers of a company lead to as many rows', async ({ page }) => {
  await page.goto('/companies');
  await page.getByRole('link', { name: 'Lumenworks', exact: true }).click();
  for (const label of ['Open roles', 'Opened in 90 days', 'Closed in 90 days']) {
    const number = page
      .getByRole('term')
      .filter({ hasText: label })
      .locator('xpath=following-sibling::dd')
      .getByRole('link');
    const shown = (await number.textContent()) ?? '';
    await number.click();
    if (label === 'Open roles') {
      await expect(page.getByRole('status').first()).toHaveText(
        new RegExp(`^${shown} open roles? match(es)?`),
      );
    } else {
      // The row of headings, and one for each role.
      await expect(page.getByRole('row')).toHaveCount(Number(shown) + 1);
    }
    await page.goBack();
  }
});

test('every board is listed with its state', async ({ page }) => {
  await page.goto('/sources');
  // Sixteen sample boards under a heading; other tests may have added some.
  expect(await page.getByRole('row').count()).toBeGreaterThanOrEqual(17);
  await expect(page.getByRole('row', { name: /Metropolis/ })).toBeVisible();
});

test('German adverts are marked as German, the page around them is English', async ({ page }) => {
  await page.goto('/jobs?language=de');
  await page.getByRole('article').first().getByRole('heading').getByRole('link').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(
    page.getByRole('region', { name: 'The advert, in the employer’s words' }).locator('[lang="de"]').first(),
  ).toBeAttached();
});

test('sample data is called sample data on every page, and none of it is offered to search engines', async ({
  page,
  request,
}) => {
  for (const path of [
    '/',
    '/jobs',
    '/companies',
    '/companies/metropolis',
    '/sources',
    '/about',
    '/no-such-page',
  ]) {
    await page.goto(path);
    await expect(page.getByText('Sample data.')).toBeVisible();
    await expect(page.locator('meta[name="robots"]').first()).toHaveAttribute('content', /noindex/);
  }
  const sitemap = await (await request.get('/sitemap.xml')).text();
  expect(sitemap).not.toContain('/jobs/');
  expect(await (await request.get('/robots.txt')).text()).toContain('Disallow: /admin');
});

test('a role is reported without an account and a reference given; the policy is linked on every role', async ({
  page,
}) => {
  await page.goto('/jobs');
  await page.getByRole('article').first().getByRole('heading').getByRole('link').click();
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await expect(page.getByRole('main').getByRole('link', { name: 'Listing policy' })).toBeVisible();
  await page.getByRole('link', { name: 'Report this role' }).click();
  await page.getByLabel('In your words').fill('The pay is another one <b>there</b>.');
  await page.getByRole('button', { name: 'Send the report' }).click();
  await expect(page.getByText('choose what is wrong')).toBeVisible();
  await expect(page.getByLabel('In your words')).toHaveValue('The pay is another one <b>there</b>.');
  await page.getByLabel('A fact is wrong').check();
  await page.getByRole('button', { name: 'Send the report' }).click();
  await expect(page.getByText(/Your reference: R-[0-9A-Z]{7}/)).toBeVisible();
  await page.getByRole('link', { name: 'Back to the role' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('what is not there answers 404', async ({ request }) => {
  for (const path of [
    '/no-such-page',
    '/jobs/no-such-role',
    '/companies/nobody',
    '/jobs/%00',
    '/jobs/..%2f..%2fetc',
  ]) {
    const response = await request.get(path);
    expect([path, response.status()]).toEqual([path, 404]);
  }
});

test('hostile addresses are only words', async ({ request }) => {
  for (const query of [
    "q='%20OR%201=1--",
    'q=%00',
    'q=%3Cscript%3Ealert(1)%3C/script%3E',
    'pay=1e99',
    'after=%F0%9F%92%A9',
    'place=../../etc',
    `q=${'a'.repeat(5000)}`,
  ]) {
    const response = await request.get(`/jobs?${query}`);
    expect([query, response.status()]).toEqual([query, 200]);
    expect(await response.text()).not.toContain('<script>alert(1)');
  }
});

test('every answer carries the headers that protect it', async ({ request }) => {
  for (const path of ['/', '/jobs', '/no-such-page', '/healthz', '/robots.txt', '/icon.svg']) {
    const headers = (await request.get(path)).headers();
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['strict-transport-security']).toContain('max-age=');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
  }
  const policy = async (path: string) => (await request.get(path)).headers()['content-security-policy'];
  for (const path of ['/', '/sign-in']) expect(await policy(path)).not.toMatch(/unsafe|https?:\/\//);
  expect(await policy('/')).toMatch(/script-src 'self' 'sha256-[^']+';/);
  // Where scripts run by nonce, it is another one each time.
  expect(await policy('/sign-in')).not.toBe(await policy('/sign-in'));
});

test('ready and well', async ({ request }) => {
  expect(await (await request.get('/healthz')).json()).toMatchObject({
    status: 'ok',
    search: { engine: 'index' },
  });
  expect(await (await request.get('/readyz')).json()).toEqual({ status: 'ready' });
});
