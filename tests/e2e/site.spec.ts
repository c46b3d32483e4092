/** The public site as a reader meets it, on the sample data. Everything here must hold with JavaScript off. */
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { METROPOLIS_HTML } from '../../prisma/sample/metropolis.ts';

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

test('S1: the front page lists open roles and searches; no banner, nothing is set, nothing foreign is asked', async ({
  page,
  context,
  baseURL,
}) => {
  const foreign = watchRequests(context, baseURL ?? '');
  await page.goto('/');
  await expect(
    page.getByRole('list', { name: 'Newest open roles' }).getByRole('article').first(),
  ).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /accept|agree|consent|reject/i })).toHaveCount(0);
  await page.getByLabel('Search open roles').fill('machine learning');
  await page.getByLabel('Search open roles').press('Enter');
  await expect(page).toHaveURL(/\/jobs\?q=machine\+learning$/);
  await expect(page.getByRole('status').first()).toHaveText(/^\d+ open roles match/);
  expect(await page.getByRole('list', { name: 'Results' }).getByRole('article').count()).toBeGreaterThan(3);
  expect(await context.cookies()).toEqual([]);
  expect(foreign).toEqual([]);
});

test('S3: one heading with the title; the company, the facts, and what is not said; no alt text of a logo', async ({
  page,
}) => {
  await openRole(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Metropolis', exact: true }).first(),
  ).toHaveAttribute('href', '/companies/metropolis');
  const fact = (id: string) => page.locator(`#fact-${id} dd`);
  await expect(fact('pay')).toContainText('$210,000–$245,000 a year');
  await expect(fact('workplace')).toContainText('Hybrid');
  await expect(fact('places')).toContainText('Seattle, WA / Santa Monica, CA');
  await expect(fact('yearsMin')).toContainText('10+ years');
  const unstated = page
    .getByRole('term')
    .filter({ hasText: 'Not stated' })
    .locator('xpath=following-sibling::dd');
  for (const one of ['Visa sponsorship', 'Closing date', 'Employment', 'Date posted'])
    await expect(unstated).toContainText(one);
  expect(await page.content()).not.toMatch(/logo inner/i);
  const alts = await page.locator('img').evaluateAll((all) => all.map((image) => image.getAttribute('alt')));
  for (const alt of alts) expect(alt).toMatch(/^$|^[A-Z].* logo$/);
});

test('S4: a fact leads to its sentence, which is marked, and back; what disagrees is shown with it', async ({
  page,
}) => {
  await openRole(page);
  for (const [label, id, words, value] of [
    [
      'Pay',
      'pay',
      'The anticipated base salary for this position is $210,000.00',
      '$210,000–$245,000 a year',
    ],
    ['Workplace', 'workplace', 'Role is hybrid on-site in either Seattle, WA', 'Hybrid'],
  ] as const) {
    await page
      .getByRole('link', { name: new RegExp(`^${label}, read in the advert text`) })
      .first()
      .click();
    await expect(page).toHaveURL(new RegExp(`#r-${id}$`));
    const sentence = page.locator('mark:target');
    await expect(sentence).toBeInViewport();
    await expect(sentence).toContainText(words);
    await page.getByRole('link', { name: `Back to the fact: ${label.toLowerCase()}` }).click();
    await expect(page.locator(':target')).toContainText(value);
    await expect(page.locator(':target')).toBeInViewport();
  }
  const workplace = page.locator('#fact-workplace');
  await expect(workplace).toContainText('Sources disagree.');
  await expect(workplace).toContainText('Another one says On site');
  await expect(workplace).toContainText('#LI-Onsite');
});

test('S5: the advert keeps headings and lists, loses no word, gains none; praise and law are folded', async ({
  page,
}) => {
  await openRole(page);
  const advert = page.locator('.advert');
  for (const name of ['The Role', 'Responsibilities', 'Qualifications'])
    await expect(advert.getByRole('heading', { name })).toBeVisible();
  await expect(advert).toHaveAttribute('lang', 'en');
  const itemsUnder = (name: string) =>
    advert
      .locator('section')
      .filter({ has: page.getByRole('heading', { name }) })
      .locator('li');
  await expect(itemsUnder('Responsibilities')).toHaveCount(9);
  await expect(itemsUnder('Qualifications')).toHaveCount(17);
  const folded = advert.locator('details');
  expect(await folded.evaluateAll((all) => all.filter((one) => (one as HTMLDetailsElement).open))).toEqual(
    [],
  );
  for (const words of ['The Company', 'equal opportunity employer', 'What We Value'])
    await expect(folded.filter({ hasText: words })).toHaveCount(1);

  // Our own names of parts that have none are no words of the advert.
  const shown = await advert.evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    for (const ours of copy.querySelectorAll('summary [lang="en"], .back-mark')) ours.remove();
    return copy.textContent ?? '';
  });
  // Words glued together by the source are apart, recruiters' tags and written bullets gone, the rest is all there.
  const letters = (text: string) => text.replace(/\s+|\*/g, '');
  const source = METROPOLIS_HTML.replace(/<[^>]+>/g, ' ').replace(/#LI-NM1|#LI-Onsite/g, '');
  expect(letters(shown)).toBe(letters(source));
  for (const glued of ['applications.You', 'systems.The', 'OnsiteMetropolis', '#LI-'])
    expect(shown).not.toContain(glued);
});

test('S6: when it was seen, since when, and the original: one hop to the employer, nothing added', async ({
  page,
}) => {
  await openRole(page);
  await expect(page.locator('.rubber-stamp')).toHaveText(/^Seen open (just now|\d+ (min|h|hours?) ago)/);
  await expect(page.getByText(/^First seen/).getByRole('time')).toHaveText(/^30 days ago|^1 month ago/);
  for (const name of ['Apply at the employer', 'Original at metropolis.example']) {
    const link = page.getByRole('link', { name });
    await expect(link).toHaveAttribute('href', /^https:\/\/metropolis\.example\/[^?#]*$/);
    await expect(link).toHaveAttribute('rel', /\bnoopener\b/);
  }
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

test('every board is listed with its state', async ({ page }) => {
  await page.goto('/sources');
  // Sixteen sample boards under a heading; other tests may have added some.
  expect(await page.getByRole('row').count()).toBeGreaterThanOrEqual(17);
  await expect(page.getByRole('row', { name: /Metropolis/ })).toBeVisible();
});

test('S28: German adverts are marked as German, the page around them is English', async ({ page }) => {
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

test('S24: a role is reported without an account and a reference given; the policy is linked on every role', async ({
  page,
}) => {
  await page.goto('/jobs');
  await page.getByRole('article').first().getByRole('heading').getByRole('link').click();
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await expect(page.getByRole('main').getByRole('link', { name: 'Listing policy' })).toBeVisible();
  await page.getByRole('link', { name: 'Report this role' }).click();
  for (const reason of [
    'It is no longer open',
    'It is a scam',
    'A fact is wrong',
    'It is listed twice',
    'It discriminates',
  ])
    await expect(page.getByRole('radio', { name: reason })).toBeVisible();
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
