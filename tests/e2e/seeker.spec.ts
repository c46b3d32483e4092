/**
 * What happens to roles over time and what hostile sources send, as a reader meets it (acceptance scenarios S12, S17, S18,
 * S20–S23, S27, S29). Without JavaScript: nothing here may need it.
 */
import { expect, type Page, test } from '@playwright/test';
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

test('S12: a perk of working from anywhere for a month leaves a hybrid role hybrid', async ({ page }) => {
  const slugs = await ingestBoard({
    company: 'Millrace Perks',
    token: 'millrace-perks',
    visits: [
      {
        daysAgo: 0,
        postings: [
          {
            sourceId: 'p1',
            title: 'Sluice Engineer',
            locations: ['Seattle, WA'],
            descriptionHtml:
              '<p>This role is hybrid: three days a week in our Seattle office.</p><h3>Perks</h3><ul><li>Work from anywhere one month a year</li><li>Fruit</li></ul>',
          },
        ],
      },
    ],
  });
  await page.goto(`/jobs/${slugs.p1}`);
  await expect(page.getByText(/^Hybrid/).first()).toBeVisible();
  await showsSoon(page, '/jobs?q=%22sluice+engineer%22&workplace=remote', async () => {
    await expect(page.getByRole('list', { name: 'Results' }).getByText('Sluice Engineer')).toHaveCount(0);
  });
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

test('S22: pay raised at the source is shown old and new, and the feed’s item is the same one, updated', async ({
  page,
  request,
}) => {
  const role = { sourceId: 'k', title: 'Kelp Forester', locations: ['Portland, OR'] };
  const board = { company: 'Kelpworks', token: 'kelpworks' };
  const feedItems = async () => {
    const feed = await (await request.get('/jobs.json?q=%22kelp+forester%22')).json();
    return feed.items as { id: string; date_modified: string; content_text: string }[];
  };
  const first = { daysAgo: 9, postings: [{ ...role, pay: paid(100_000, 120_000) }] };
  const slugs = await ingestBoard({ ...board, visits: [first] });
  await expect(async () => expect(await feedItems()).toHaveLength(1)).toPass({ timeout: 15_000 });
  const [before] = await feedItems();
  await ingestBoard({
    ...board,
    visits: [{ daysAgo: 0, postings: [{ ...role, pay: paid(120_000, 150_000) }] }],
  });
  await showsSoon(page, `/jobs/${slugs.k}`, async () => {
    const timeline = page.getByRole('region', { name: 'Timeline' });
    await expect(timeline.getByText('$100,000–$120,000 a year')).toBeVisible({ timeout: 1000 });
    await expect(timeline.getByText('$120,000–$150,000 a year')).toBeVisible({ timeout: 1000 });
  });
  await expect(async () => {
    const items = await feedItems();
    expect(items).toHaveLength(1);
    expect(items[0]?.id).toBe(before?.id);
    expect(items[0]?.content_text).toContain('$150,000');
    expect(Date.parse(items[0]?.date_modified ?? '')).toBeGreaterThan(
      Date.parse(before?.date_modified ?? ''),
    );
  }).toPass({ timeout: 15_000 });
});

test('S23: removed at the source it closes and says how we know; opened again it is back at its address', async ({
  page,
  request,
}) => {
  const board = { company: 'Ferrywrights', token: 'ferrywrights' };
  const others = ['o1', 'o2', 'o3'].map((sourceId) => ({ sourceId, title: `Deckhand ${sourceId}` }));
  const role = { sourceId: 'f', title: 'Ferry Pilot', locations: ['Oslo, Norway'] };
  const slugs = await ingestBoard({
    ...board,
    visits: [
      { daysAgo: 5, postings: [role, ...others] },
      { daysAgo: 1, postings: others },
    ],
  });
  const address = `/jobs/${slugs.f}`;
  await page.goto(address);
  await expect(page.getByText(/This role closed on/)).toBeVisible();
  await expect(page.getByText('no longer on the company’s board').first()).toBeVisible();
  await expect(page.getByRole('link', { name: /^Apply/ })).toHaveCount(0);
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(0);
  await expect(page.locator('meta[name="robots"]').first()).toHaveAttribute('content', /noindex/);
  await expect(page.getByRole('heading', { name: 'Similar open roles' })).toBeVisible();
  await page.getByRole('link', { name: 'Tell me if it opens again' }).click();
  await page.getByLabel('Your e-mail').fill('not an address');
  await page.getByRole('button', { name: 'Send me the question' }).click();
  await expect(page.getByText('an e-mail address, such as you@example.com')).toBeVisible();
  await expect(page.getByLabel('Your e-mail')).toHaveValue('not an address');
  await page.getByLabel('Your e-mail').fill('ferry@reader.example');
  await page.getByRole('button', { name: 'Send me the question' }).click();
  await expect(page.getByRole('heading', { name: 'Look into your mailbox' })).toBeVisible();
  await showsSoon(page, '/jobs?q=%22ferry+pilot%22', async () => {
    await expect(page.getByRole('list', { name: 'Results' }).getByText('Ferry Pilot')).toHaveCount(0);
  });

  const closings = await (await request.get('/jobs.json?q=%22ferry+pilot%22')).json();
  expect(closings.items.map((item: { title: string }) => item.title)).toEqual([
    'Closed: Ferry Pilot at Ferrywrights',
  ]);

  await ingestBoard({ ...board, visits: [{ daysAgo: 0, postings: [role, ...others] }] });
  await showsSoon(page, address, async () => {
    await expect(page.getByRole('link', { name: /^Apply/ })).toBeVisible({ timeout: 1000 });
  });
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(1);
});

test('S29: a hostile posting harms nothing, neither its page nor the lists and feeds it stands in', async ({
  page,
  request,
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
  }
});

test.describe('S27: 200 % text, forced colours and print', () => {
  for (const address of ['/', '/jobs', '/companies/metropolis', '/insights', '/policy']) {
    test(`${address}: nothing is cut off`, async ({ page }) => {
      await page.setViewportSize({ width: 640, height: 900 });
      await page.emulateMedia({ forcedColors: 'active' });
      await page.goto(address);
      // Past the policy against inline styles, as a reader's own setting is.
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(await beyond()).toBeLessThanOrEqual(0);
      await page.emulateMedia({ media: 'print', forcedColors: 'none' });
      expect(await beyond()).toBeLessThanOrEqual(0);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  }
});
