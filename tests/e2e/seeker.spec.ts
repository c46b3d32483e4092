/**
 * What happens to roles over time and what hostile sources send, as a reader meets it (acceptance scenarios S8, S10, S12,
 * S17, S18, S20–S23, S29). Without JavaScript: nothing here may need it.
 */
import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { mailsTo, sendAlerts } from './mailbox.ts';
import { ingestBoard } from './scenario.ts';

test.use({ javaScriptEnabled: false });
// Boards are read by processes of their own while the site runs.
test.slow();

/** A page may be as old as a minute; what changed is shown within seconds. */
async function showsSoon(page: Page, address: string, check: () => Promise<void>) {
  await expect(async () => {
    await page.goto(address);
    await check();
  }).toPass({ timeout: 15_000 });
}

const paid = (min: number, max: number) => ({ min, max, currency: 'USD', period: 'year', text: null });

test('S8, S10, S12: what is said stays as it was said: pay by the hour, leave to work, a perk of a month anywhere', async ({
  page,
}) => {
  const slugs = await ingestBoard({
    company: 'Millrace Perks',
    token: 'millrace-perks',
    visits: [
      {
        daysAgo: 0,
        postings: [
          {
            sourceId: 'perk',
            title: 'Sluice Engineer',
            locations: ['Seattle, WA'],
            descriptionHtml:
              '<p>This role is hybrid: three days a week in our Seattle office.</p><h3>Perks</h3><ul><li>Work from anywhere one month a year</li><li>Fruit</li></ul>',
          },
          {
            sourceId: 'leave',
            title: 'Sluice Keeper',
            pay: paid(205_000, 205_000),
            descriptionHtml: '<p>You must be authorised to work in the United States.</p>',
          },
          {
            sourceId: 'hour',
            title: 'Sluice Builder',
            pay: { min: 100, max: 100, currency: 'USD', period: 'hour', text: null },
          },
          { sourceId: 'year', title: 'Sluice Director', pay: paid(210_000, 210_000) },
        ],
      },
    ],
  });
  const cards = page.getByRole('list', { name: 'Results' }).getByRole('article');
  await showsSoon(page, '/jobs?company=millrace-perks&sort=pay&pay-stated=yes', async () => {
    await expect(cards.getByRole('heading')).toHaveText(
      ['Sluice Director', 'Sluice Builder', 'Sluice Keeper'],
      { timeout: 1000 },
    );
  });
  await expect(cards.nth(1)).toContainText('$100 an hour');

  await page.goto(`/jobs/${slugs.leave}`);
  await expect(
    page.getByRole('term').filter({ hasText: 'Not stated' }).locator('xpath=following-sibling::dd'),
  ).toContainText('Visa sponsorship');
  for (const [visa, count] of [
    ['unstated', 4],
    ['no', 0],
    ['yes', 0],
  ] as const) {
    await page.goto(`/jobs?company=millrace-perks&visa=${visa}`);
    await expect(cards).toHaveCount(count);
  }

  await page.goto(`/jobs/${slugs.perk}`);
  await expect(page.locator('#fact-workplace dd')).toContainText('Hybrid');
  await page.goto('/jobs?company=millrace-perks&workplace=remote');
  await expect(cards).toHaveCount(0);
  await page.goto('/jobs?company=millrace-perks&workplace=hybrid');
  await expect(cards.getByRole('heading')).toHaveText(['Sluice Engineer']);
});

test('S17: a new role does not shift the second page of those who are reading', async ({ page }) => {
  await page.goto('/jobs?sort=newest');
  const titlesOf = () => page.getByRole('list', { name: 'Results' }).getByRole('heading').allInnerTexts();
  const first = await titlesOf();
  const next = await page
    .getByRole('link', { name: /Next|more/i })
    .last()
    .getAttribute('href');
  await page.goto(next ?? '');
  const second = await titlesOf();
  expect(second).not.toEqual(first);
  await ingestBoard({
    company: 'Newcomer & Sons',
    token: 'newcomer',
    visits: [{ daysAgo: 0, postings: [{ sourceId: 'n1', title: 'Tidewaiter' }] }],
  });
  await showsSoon(page, '/jobs?q=tidewaiter', async () => {
    await expect(page.getByRole('list', { name: 'Results' }).getByText('Tidewaiter')).toBeVisible();
  });
  await page.goto(next ?? '');
  expect(await titlesOf()).toEqual(second);
});

test('S20: a role on the employer’s board and on a feed is one card; two requisitions are two', async ({
  page,
}) => {
  const words = `<p>${'You build tide mills from the first sketch to the day they run, and keep the log. '.repeat(5)}</p>`;
  const role = { title: 'Tide Miller', locations: ['Boston, MA'], descriptionHtml: words };
  await ingestBoard({
    company: 'Remote OK',
    ats: 'remoteok',
    token: 'remoteok',
    visits: [
      {
        daysAgo: 2,
        postings: [{ ...role, sourceId: 'feed-1', companyName: 'Tidewheel', url: 'https://remoteok.com/1' }],
      },
    ],
  });
  const slugs = await ingestBoard({
    company: 'Tidewheel',
    ats: 'ashby',
    token: 'tidewheel',
    visits: [
      {
        daysAgo: 0,
        postings: [
          { ...role, sourceId: 'own-1', requisitionId: 'R-1', applyUrl: 'https://tidewheel.example/apply/1' },
          { ...role, sourceId: 'own-2', requisitionId: 'R-2', applyUrl: 'https://tidewheel.example/apply/2' },
        ],
      },
    ],
  });
  await showsSoon(page, '/jobs?q=%22tide+miller%22', async () => {
    const cards = page.getByRole('list', { name: 'Results' }).getByRole('article');
    await expect(cards).toHaveCount(2, { timeout: 1000 });
    await expect(cards.getByText('2 sources')).toHaveCount(1, { timeout: 1000 });
  });
  for (const id of ['1', '2']) {
    await page.goto(`/jobs/${slugs[`own-${id}`]}`);
    await expect(page.getByRole('link', { name: /^Apply/ })).toHaveAttribute(
      'href',
      `https://tidewheel.example/apply/${id}`,
    );
  }
});

test('S21: removed and posted again under a new id, it keeps its first date and says so', async ({
  page,
}) => {
  const words = `<p>${'You mend nets, splice ropes and keep the loft in order through the year. '.repeat(6)}</p>`;
  const role = { title: 'Net Mender', locations: ['Boston, MA'], descriptionHtml: words };
  const slugs = await ingestBoard({
    company: 'Harbour Loft',
    token: 'harbour-loft',
    visits: [
      {
        daysAgo: 96,
        postings: [
          { sourceId: 'a', ...role },
          { sourceId: 'keeps', title: 'Rope Maker' },
        ],
      },
      { daysAgo: 20, postings: [{ sourceId: 'keeps', title: 'Rope Maker' }] },
      { daysAgo: 19, postings: [{ sourceId: 'keeps', title: 'Rope Maker' }] },
      {
        daysAgo: 1,
        postings: [
          { sourceId: 'b', ...role, postedAt: new Date(Date.now() - 86_400_000).toISOString() },
          { sourceId: 'keeps', title: 'Rope Maker' },
        ],
      },
    ],
  });
  await page.goto(`/jobs/${slugs.b}`);
  const main = page.getByRole('main');
  await expect(main.getByText(/posted again|reposted/i).first()).toBeVisible();
  await expect(main.getByText(/96 days|3 months/).first()).toBeVisible();
  await expect(main.getByText(/says the employer|employer says/i).first()).toBeVisible();
});

/** Id, title and time of change of every item of the three feeds of a search, each kind of its own. */
async function readFeeds(request: APIRequestContext, search: string) {
  const json = await (await request.get(`/jobs.json?${search}`)).json();
  const items = async (kind: 'rss' | 'atom', item: string, id: string, changed: string) => {
    const xml = await (await request.get(`/jobs.${kind}?${search}`)).text();
    const pick = (part: string, name: string) =>
      new RegExp(`<${name}\\b[^>]*>([^<]*)</${name}>`).exec(part)?.[1] ?? '';
    return xml
      .split(new RegExp(`<${item}\\b`))
      .slice(1)
      .map((part) => ({
        id: pick(part, id),
        title: pick(part, 'title'),
        changed: pick(part, changed),
        part,
      }));
  };
  return {
    json: (json.items as { id: string; title: string; date_modified: string }[]).map((item) => ({
      id: item.id,
      title: item.title,
      changed: item.date_modified,
      part: JSON.stringify(item),
    })),
    rss: await items('rss', 'item', 'guid', 'pubDate'),
    atom: await items('atom', 'entry', 'id', 'updated'),
  };
}

test('S18, S22: pay raised at the source is shown old and new; in each feed it stays one item, and is updated', async ({
  page,
  request,
}) => {
  const role = { sourceId: 'k', title: 'Kelp Forester', locations: ['Oslo, Norway'] };
  const board = { company: 'Kelpworks', token: 'kelpworks' };
  const search = 'q=%22kelp+forester%22';
  const first = { daysAgo: 9, postings: [{ ...role, pay: paid(100_000, 120_000) }] };
  const slugs = await ingestBoard({ ...board, visits: [first] });
  const until = (check: () => Promise<void>) => expect(check).toPass({ timeout: 15_000 });
  await until(async () => expect((await readFeeds(request, search)).json).toHaveLength(1));
  const before = await readFeeds(request, search);
  await ingestBoard({
    ...board,
    visits: [{ daysAgo: 0, postings: [{ ...role, pay: paid(120_000, 150_000) }] }],
  });
  await showsSoon(page, `/jobs/${slugs.k}`, async () => {
    const change = page
      .getByRole('region', { name: 'Timeline' })
      .getByRole('listitem')
      .filter({ hasText: 'Changed at the source' });
    await expect(change).toContainText('$100,000–$120,000 a year', { timeout: 1000 });
    await expect(change).toContainText('$120,000–$150,000 a year', { timeout: 1000 });
    await expect(change.getByRole('time')).toHaveAttribute('datetime', /^20\d\d-/, { timeout: 1000 });
  });
  await until(async () => {
    const after = await readFeeds(request, search);
    for (const kind of ['json', 'rss', 'atom'] as const) {
      const [[old], [now, ...more]] = [before[kind], after[kind]];
      expect(more).toEqual([]);
      expect(now?.id).toBe(old?.id);
      expect(now?.id).toBeTruthy();
      expect(now?.part).toContain('$150,000');
      // RSS has no time of change but the one of the whole.
      if (kind !== 'rss')
        expect(Date.parse(now?.changed ?? '')).toBeGreaterThan(Date.parse(old?.changed ?? ''));
    }
  });
});

test('S18, S23: removed at the source it closes, once, and says how we know; opened again it is told, and back at its address', async ({
  page,
  request,
}) => {
  const board = { company: 'Ferrywrights', token: 'ferrywrights' };
  const others = ['o1', 'o2', 'o3'].map((sourceId) => ({ sourceId, title: `Deckhand ${sourceId}` }));
  const role = { sourceId: 'f', title: 'Ferry Pilot', locations: ['Oslo, Norway'] };
  const inSitemap = async () => (await (await request.get('/sitemap.xml')).text()).includes(address);
  const slugs = await ingestBoard({ ...board, visits: [{ daysAgo: 5, postings: [role, ...others] }] });
  const address = `/jobs/${slugs.f}`;
  const listsSamples = !(await inSitemap());
  await ingestBoard({ ...board, visits: [{ daysAgo: 1, postings: others }] });
  await showsSoon(page, address, async () => {
    await expect(page.getByText(/This role closed on/)).toBeVisible({ timeout: 1000 });
  });
  await expect(page.getByText('no longer on the company’s board').first()).toBeVisible();
  await expect(page.getByRole('link', { name: /^Apply/ })).toHaveCount(0);
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(0);
  await expect(page.locator('meta[name="robots"]').first()).toHaveAttribute('content', /noindex/);
  await expect(page.getByRole('list', { name: 'Similar open roles' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Listing policy' }).first()).toBeVisible();
  expect(await inSitemap()).toBe(false);
  await page.getByRole('link', { name: 'Tell me if it opens again' }).click();
  await page.getByLabel('Your e-mail').fill('not an address');
  await page.getByRole('button', { name: 'Send me the question' }).click();
  await expect(page.getByText('an e-mail address, such as you@example.com')).toBeVisible();
  await expect(page.getByLabel('Your e-mail')).toHaveValue('not an address');
  await page.getByLabel('Your e-mail').fill('ferry@reader.example');
  await page.getByRole('button', { name: 'Send me the question' }).click();
  await expect(page.getByRole('heading', { name: 'Look into your mailbox' })).toBeVisible();
  const linkIn = (text: string) => /https?:\S+/.exec(text)?.[0] ?? '';
  await page.goto(linkIn(mailsTo('ferry@reader.example')[0]?.text ?? ''));
  await page.getByRole('button', { name: 'Yes, send it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your alert is on');
  await showsSoon(page, '/jobs?q=%22ferry+pilot%22', async () => {
    await expect(page.getByRole('list', { name: 'Results' }).getByText('Ferry Pilot')).toHaveCount(0);
  });

  const closings = await readFeeds(request, 'q=%22ferry+pilot%22');
  for (const items of Object.values(closings))
    expect(items.map(({ title }) => title)).toEqual(['Closed: Ferry Pilot at Ferrywrights']);
  // Read again it is the same item, which a reader's program shows no second time.
  expect(await readFeeds(request, 'q=%22ferry+pilot%22')).toEqual(closings);

  await ingestBoard({ ...board, visits: [{ daysAgo: 0, postings: [role, ...others] }] });
  await showsSoon(page, address, async () => {
    await expect(page.getByRole('link', { name: /^Apply/ })).toBeVisible({ timeout: 1000 });
  });
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(1);
  expect(await inSitemap()).toBe(!listsSamples);
  await sendAlerts(0);
  const told = mailsTo('ferry@reader.example').slice(1);
  expect(told.map(({ subject }) => subject)).toEqual(['Open again: Ferry Pilot at Ferrywrights']);
  await page.goto(linkIn(told[0]?.text ?? ''));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ferry Pilot');
});

test('S29: a hostile posting harms nothing, neither its page nor the lists and feeds it stands in', async ({
  page,
  request,
  browser,
}) => {
  const slugs = await ingestBoard({
    company: 'Hostile <b>Works</b>',
    token: 'hostile-works',
    visits: [
      {
        daysAgo: 0,
        postings: [
          {
            sourceId: 'h',
            title: 'Wrecker \u202egnp.exe ]]> <script>alert(1)</script>',
            url: 'https://boards.example.com/jobs/h',
            applyUrl: 'javascript:alert(1)',
            descriptionHtml: `<p>Wreck ships.</p><img src=x onerror="alert(1)"><a href="javascript:alert(2)">press</a><style>body{display:none}</style><svg onload=alert(3)></svg><p>${'long words '.repeat(180_000)}</p>`,
          },
        ],
      },
    ],
  });
  const response = await page.goto(`/jobs/${slugs.h}`);
  expect(response?.status()).toBe(200);
  const html = (await response?.text()) ?? '';
  expect(html).not.toMatch(/<img[^>]*onerror|href="javascript:|<svg onload|<script>alert|display:none\}/i);
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('\u202e');
  await expect(page.getByText('Wreck ships.')).toBeVisible();
  for (const kind of ['rss', 'atom']) {
    const xml = await (await request.get(`/jobs.${kind}?q=wrecker`)).text();
    expect(xml).not.toContain('<script>');
    expect(xml).toContain('Wrecker');
    const problems = await page.evaluate(
      (text) => new DOMParser().parseFromString(text, 'text/xml').querySelectorAll('parsererror').length,
      xml,
    );
    expect(problems).toBe(0);
  }
  const json = await (await request.get('/jobs.json?q=wrecker')).json();
  expect(json.items).toHaveLength(1);

  // And where scripts run, none of its own does.
  const withScripts = await browser.newPage({ javaScriptEnabled: true });
  const ran: string[] = [];
  withScripts.on('dialog', (dialog) => {
    ran.push(dialog.message());
    void dialog.dismiss();
  });
  await withScripts.goto(`/jobs/${slugs.h}`);
  await expect(withScripts.getByRole('button', { name: 'Save' }).first()).toBeVisible();
  await expect(withScripts.getByRole('link', { name: /^Apply/ }).first()).toHaveAttribute('href', /^https:/);
  expect(ran).toEqual([]);
  await withScripts.close();
});
