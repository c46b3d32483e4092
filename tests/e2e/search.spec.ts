/** Searching as a reader does it, on the sample data: PRODUCT.md §F S2, S7–S11, S13–S15, S17, S18, S30, and the proposals. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const role = 'Director, Machine Learning';

const results = (page: Page) => page.getByRole('list', { name: 'Results' });
const titles = (page: Page) => results(page).getByRole('heading').allTextContents();
const hrefs = (page: Page) =>
  results(page)
    .getByRole('heading')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));

/** How many open roles the page says match. */
async function total(page: Page): Promise<number> {
  const status = (await page.getByRole('status').first().textContent()) ?? '';
  return status.startsWith('No open role') ? 0 : Number(/^[\d,]+/.exec(status)?.[0].replaceAll(',', ''));
}

async function totalOf(page: Page, path: string): Promise<number> {
  await page.goto(path);
  return total(page);
}

/** The number that stands in a sentence of the page. */
async function numberIn(page: Page, sentence: RegExp): Promise<number> {
  return Number(
    (await page.getByText(sentence).first().textContent())?.match(/[\d,]+/)?.[0].replaceAll(',', ''),
  );
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('S2: the words find the role first, with its facts on the card', async ({ page }) => {
    await page.goto('/jobs?q=director+machine+learning');
    const card = results(page).getByRole('article').first();
    await expect(card.getByRole('heading')).toHaveText(role);
    for (const fact of [
      'Metropolis',
      'Seattle, WA / Santa Monica, CA',
      'Hybrid',
      '$210,000–$245,000 a year',
      '10+ years',
    ])
      await expect(card).toContainText(fact);
    await expect(card.getByRole('time').first()).toHaveText(/^first seen .+ ago$/);
    await expect(card.getByRole('time').nth(1)).toHaveText(/^seen open/);
  });

  test('S7: a place, another one, either of two; remote alone is no place', async ({ page }) => {
    const q = 'q=director+machine+learning';
    for (const [place, isIn] of [
      ['seattle', true],
      ['santa-monica', true],
      ['berlin', false],
      // No role is there; other tests may add one.
      ['portland', false],
      ['reykjavik', false],
    ] as const) {
      await page.goto(`/jobs?${q}&place=${place}`);
      expect([place, (await titles(page)).includes(role)]).toEqual([place, isIn]);
    }
    await page.goto(`/jobs?${q}&place=seattle&workplace=remote`);
    expect(await titles(page)).not.toContain(role);
    // A city without a role is a city all the same.
    expect(await totalOf(page, '/jobs?place=reykjavik')).toBe(0);
    await expect(page.getByRole('link', { name: 'Remove filter: Place: Reykjavik, Iceland' })).toBeVisible();
    const [seattle, berlin, either] = [
      await totalOf(page, '/jobs?place=seattle-wa-us'),
      await totalOf(page, '/jobs?place=berlin-de'),
      await totalOf(page, '/jobs?place=seattle-wa-us&place=berlin-de'),
    ];
    expect(either).toBeGreaterThan(Math.max(seattle, berlin));
    expect(either).toBeLessThanOrEqual(seattle + berlin);
    await expect(page.getByText('Either place will do: Berlin, Germany or Seattle, WA.')).toBeVisible();
  });

  test('kilometres around a place are chosen in the form', async ({ page }) => {
    const alone = await totalOf(page, '/jobs?place=santa-monica-ca-us');
    await page.getByLabel('Kilometres around').selectOption('50 km');
    await page.getByRole('button', { name: 'Show roles' }).click();
    await expect(page).toHaveURL(/place=santa-monica-ca-us&within=50$/);
    expect(await total(page)).toBeGreaterThanOrEqual(alone);
    await expect(page.getByText('Cities within 50 km of Santa Monica, CA count as it.')).toBeVisible();
    await expect(page.getByLabel('Kilometres around')).toHaveValue('50');
    await page.getByRole('link', { name: 'Remove filter: Within 50 km' }).click();
    expect(await total(page)).toBe(alone);
  });

  test('S8: ranges overlap; silence stays in, is counted, and is left out by exactly its number', async ({
    page,
  }) => {
    const q = 'q=director+machine+learning';
    await page.goto(`/jobs?${q}&pay=220k`);
    expect(await titles(page)).toContain(role);
    await expect(
      page.getByText('Ranges overlap: the top of the stated one reaches $220,000 a year.'),
    ).toBeVisible();
    await page.goto(`/jobs?${q}&pay=250k`);
    expect(await titles(page)).not.toContain(role);

    const all = await totalOf(page, '/jobs?pay=150000');
    const silent = await numberIn(page, /roles? states? no pay and stays? in the list/);
    await page.getByRole('link', { name: 'Leave them out' }).click();
    expect(await total(page)).toBe(all - silent);
    expect(await numberIn(page, /roles? states? no pay and (?:is|are) left out/)).toBe(silent);
    expect(await totalOf(page, '/jobs?pay=150000&pay-stated=unstated')).toBe(silent);
  });

  test('S8: pay by the hour stands in its place by the year and reads as it was said', async ({ page }) => {
    await page.goto('/jobs?sort=pay&company=kitefin-bio');
    const said = await results(page)
      .getByRole('list', { name: 'Facts' })
      .evaluateAll((facts) => facts.map((fact) => fact.querySelector('li')?.textContent ?? ''));
    expect(said.some((pay) => /^\$\d+.*an hour$/.test(pay))).toBe(true);
    const yearly = said
      .filter((pay) => pay.startsWith('$'))
      .map((pay) => {
        const top = Number(
          pay
            .match(/[\d,.]+/g)
            ?.at(-1)
            ?.replaceAll(',', ''),
        );
        return pay.endsWith('an hour') ? top * 2080 : top;
      });
    expect(yearly).toEqual(yearly.toSorted((a, b) => b - a));
  });

  test('pay is asked for in the reader’s currency', async ({ page }) => {
    await page.goto('/jobs');
    await page.getByLabel('Currency', { exact: true }).selectOption('EUR');
    await page.getByRole('combobox', { name: 'Pay at least' }).selectOption('100000');
    await page.getByRole('button', { name: 'Show roles' }).click();
    await expect(page).toHaveURL(/\/jobs\?pay=100000&currency=eur$/);
    await expect(page.getByRole('link', { name: 'Remove filter: Pay reaches €100,000' })).toBeVisible();
    await expect(page.getByLabel('Currency', { exact: true })).toHaveValue('eur');
    const euros = await total(page);
    expect(euros).not.toBe(await totalOf(page, '/jobs?pay=100000'));
  });

  test('S9: years I have: who asks for more is counted, who asks for none is shown', async ({ page }) => {
    const q = 'q=director+machine+learning+title:director';
    await page.goto(`/jobs?${q}&years=8`);
    const left = await total(page);
    expect(left > 0 ? await titles(page) : []).not.toContain(role);
    const askMore = await numberIn(page, /\d+ roles? asks? for more years\./);
    expect(askMore).toBe((await totalOf(page, `/jobs?${q}`)) - left);
    await page.goto(`/jobs?${q}&years=10`);
    expect(await titles(page)).toContain(role);

    expect(await totalOf(page, '/jobs?years=0&years-stated=yes')).toBeGreaterThan(0);
    for (const fact of await results(page).getByRole('article').allTextContents())
      expect(fact).toContain('No experience asked for');
  });

  test('S10: visa has yes, no and not stated, which together are all', async ({ page }) => {
    const all = await totalOf(page, '/jobs');
    let sum = 0;
    for (const value of ['yes', 'no', 'unstated']) {
      await page.goto('/jobs');
      const box = page.locator(`input[name="visa"][value="${value}"]`);
      const label = await box.evaluate((input) => input.closest('label')?.textContent ?? '');
      const count = Number(/([\d,]+) roles/.exec(label)?.[1]?.replaceAll(',', ''));
      expect([value, await totalOf(page, `/jobs?visa=${value}`)]).toEqual([value, count]);
      sum += count;
    }
    expect(sum).toBe(all);
  });

  test('S11: a remote role that leaves a state and time zones out says so, and is not shown to who lives there', async ({
    page,
  }) => {
    const q = encodeURIComponent('"not able to hire in Washington"');
    const all = await totalOf(page, `/jobs?q=${q}`);
    expect(all).toBeGreaterThan(0);
    for (const card of await results(page).getByRole('article').all())
      await expect(card).toContainText(
        'Remote within United States, not in Washington, Central or Eastern time only',
      );
    expect(await totalOf(page, `/jobs?q=${q}&place=seattle`)).toBe(0);
    expect(await totalOf(page, `/jobs?q=${q}&remote-from=us-wa`)).toBe(0);
    await expect(page.getByRole('link', { name: /Washington, United States/ }).first()).toBeVisible();
    expect(await totalOf(page, `/jobs?q=${q}&remote-from=us-ny`)).toBe(all);
    expect(await totalOf(page, `/jobs?q=${q}&remote-from=us`)).toBe(all);
  });

  test('S13: nothing found: each filter says what it alone would bring back; one press removes it', async ({
    page,
  }) => {
    await page.goto('/jobs?q=director+machine+learning&company=metropolis&workplace=remote');
    await expect(page.getByRole('status').first()).toHaveText('No open role matches');
    const way = page.getByRole('link', { name: /^Without “Workplace: Remote”/ });
    await expect(way).toContainText('1 role');
    await expect(page.getByRole('link', { name: /^Without “Company: Metropolis”/ })).toContainText('none');
    await way.click();
    expect(await titles(page)).toEqual([role]);
  });

  test('S14: what the address says and nobody understands is named', async ({ page }) => {
    await page.goto('/jobs?visa_sponsor=yes&place=xanadu&level=wizard');
    await expect(page.getByText('“visa_sponsor” is not a filter here.')).toBeVisible();
    for (const [value, filter] of [
      ['xanadu', 'Place'],
      ['wizard', 'Level'],
    ])
      await expect(page.getByText(`“${value}” means nothing to the filter “${filter}”.`)).toBeVisible();
    await expect(page.getByText('so the list may be wider than you meant').first()).toBeVisible();
  });

  test('S15: phrases and exclusions; what was misspelt is said', async ({ page }) => {
    await page.goto(`/jobs?q=${encodeURIComponent('"machine learning"')}`);
    const all = await total(page);
    await page.goto(`/jobs?q=${encodeURIComponent('-manager "computer vision"')}`);
    // Its text names a manager: left out are adverts, not titles alone.
    expect(await titles(page)).not.toContain(role);
    await page.goto(`/jobs?q=${encodeURIComponent('-barista "computer vision"')}`);
    expect(await titles(page)).toContain(role);
    await page.goto(`/jobs?q=${encodeURIComponent('-director "machine learning"')}`);
    expect(await total(page)).toBeLessThan(all);
    for (const title of await titles(page)) expect(title).not.toMatch(/director/i);

    await page.goto('/jobs?q=machne+learning');
    await expect(page.getByText('Showing results for machine learning')).toBeVisible();
    await page.getByRole('link', { name: 'Search instead for machne learning' }).click();
    await expect(page.getByText('Showing results for')).toHaveCount(0);
  });

  test('S17: the address is the search: same results, same order, and back again', async ({
    page,
    browser,
    baseURL,
  }) => {
    const path = '/jobs?q=engineer&workplace=remote&workplace=hybrid&sort=pay';
    await page.goto(path);
    const first = await hrefs(page);
    const other = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
    const stranger = await other.newPage();
    await stranger.goto(path);
    expect(await hrefs(stranger)).toEqual(first);
    await other.close();
    await page.getByRole('link', { name: /^Next \d+ roles/ }).click();
    await expect(page.getByText('21–40')).toBeVisible();
    const second = await hrefs(page);
    expect(second.filter((href) => first.includes(href))).toEqual([]);
    await page.goBack();
    expect(await hrefs(page)).toEqual(first);
    await expect(page.getByRole('checkbox', { name: /^Hybrid/ })).toBeChecked();

    // From a role far down one comes back to where it stands.
    const far = results(page).getByRole('article').nth(12).getByRole('heading').getByRole('link');
    await far.scrollIntoViewIfNeeded();
    const scrolled = await page.evaluate(() => window.scrollY);
    expect(scrolled).toBeGreaterThan(500);
    await far.click();
    await expect(page).toHaveURL(/\/jobs\/[^?]+$/);
    await page.goBack();
    await expect(page).toHaveURL(path);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(scrolled);
    await expect(far).toBeInViewport();
  });

  test('S18: the feeds of a search hold the same roles, and are what their formats ask for', async ({
    page,
    request,
  }) => {
    await page.goto('/jobs?place=seattle-wa-us&workplace=hybrid&sort=newest');
    const shown = await hrefs(page);
    for (const [kind, type, required] of [
      [
        'rss',
        'application/rss+xml',
        ['rss[version="2.0"] > channel > title', 'channel > link', 'channel > description'],
      ],
      ['atom', 'application/atom+xml', ['feed > id', 'feed > title', 'feed > updated', 'feed > author']],
      ['json', 'application/feed+json', []],
    ] as const) {
      const link = page.locator(`a[href^="/jobs.${kind}?"]`);
      const href = (await link.getAttribute('href')) ?? '';
      // Programs find it by the page's address, too.
      await expect(page.locator(`link[rel="alternate"][type="${type}"]`)).toHaveAttribute(
        'href',
        new RegExp(`/jobs\\.${kind}\\?`),
      );
      const response = await request.get(href);
      expect(response.headers()['content-type']).toContain(type);
      const feed = await response.text();
      for (const one of shown) expect([kind, feed.includes(`${one}`)]).toEqual([kind, true]);
      if (kind === 'json') {
        const { version, title, items } = JSON.parse(feed);
        expect(version).toBe('https://jsonfeed.org/version/1.1');
        expect(title).toBeTruthy();
        for (const item of items)
          expect(item).toMatchObject({ id: expect.any(String), url: expect.any(String) });
        expect(new Set(items.map(({ id }: { id: string }) => id)).size).toBe(items.length);
        continue;
      }
      const found = await page.evaluate(
        ([text, selectors, item, parts]) => {
          const xml = new DOMParser().parseFromString(text, 'text/xml');
          const ids = [...xml.querySelectorAll(`${item} > ${parts[0]}`)].map((id) => id.textContent);
          return {
            errors: xml.querySelectorAll('parsererror').length,
            missing: selectors.filter((selector) => !xml.querySelector(selector)),
            lacking: [...xml.querySelectorAll(item)].flatMap((one) =>
              parts.filter((part) => !one.querySelector(part)),
            ),
            doubled: ids.length - new Set(ids).size,
          };
        },
        [
          feed,
          [...required],
          kind === 'rss' ? 'item' : 'entry',
          kind === 'rss' ? ['guid', 'title', 'link', 'pubDate'] : ['id', 'title', 'link', 'updated'],
        ] as [string, string[], string, string[]],
      );
      expect([kind, found]).toEqual([kind, { errors: 0, missing: [], lacking: [], doubled: 0 }]);
    }
  });

  test('S30: every count beside a choice is what choosing it gives', async ({ page }) => {
    // Of a company that no other test touches.
    await page.goto('/jobs?company=lumenworks');
    const choices = await page.locator('#filters label:has(input[type="checkbox"])').evaluateAll((labels) =>
      labels.map((label) => {
        const input = label.querySelector('input');
        return {
          name: input?.name,
          value: input?.value,
          count: /([\d,]+) roles/.exec(label.textContent ?? '')?.[1],
        };
      }),
    );
    expect(choices.length).toBeGreaterThan(30);
    for (const { name, value, count } of choices.filter((_, index) => index % 3 === 0)) {
      const found = await totalOf(
        page,
        name === 'company'
          ? `/jobs?company=${value}`
          : `/jobs?company=lumenworks&${new URLSearchParams([[name ?? '', value ?? '']])}`,
      );
      expect([name, value, found]).toEqual([name, value, Number(count?.replaceAll(',', ''))]);
    }
  });
});

test.describe('proposals', () => {
  const box = (page: Page) => page.getByRole('combobox', { name: 'Search open roles' });
  const options = (page: Page) => page.getByRole('listbox').getByRole('option');

  test('nothing is asked before something is typed; a title is chosen by keys', async ({
    page,
    context,
    baseURL,
  }) => {
    const asked: string[] = [];
    const errors: string[] = [];
    context.on('request', (request) => asked.push(request.url().replace(baseURL ?? '', '')));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto('/');
    await box(page).focus();
    expect(asked.filter((url) => url.startsWith('/suggest'))).toEqual([]);
    await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
    await box(page).pressSequentially('mach');
    await expect(options(page).first()).toContainText('Machine Learning Engineer');
    await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
    await box(page).press('ArrowDown');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await expect(box(page)).toHaveAttribute(
      'aria-activedescendant',
      (await options(page).first().getAttribute('id')) ?? '',
    );
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    await box(page).press('Enter');
    await expect(page).toHaveURL(/\/jobs\?q=Machine\+Learning\+Engineer$/);
    expect(errors).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    expect(await context.cookies()).toEqual([]);
  });

  test('a place becomes a filter beside those that are on, and the other words stay', async ({ page }) => {
    await page.goto('/jobs?workplace=hybrid');
    await box(page).pressSequentially('director sea');
    await options(page).filter({ hasText: 'Seattle, WA' }).click();
    await expect(page).toHaveURL(/\/jobs\?q=director&workplace=hybrid&place=seattle-wa-us$/);
    await page.goBack();
    await box(page).fill('');
    await box(page).press('Enter');
    await expect(page).toHaveURL(/\/jobs\?workplace=hybrid$/);
  });

  test('Escape closes them and leaves the words; Enter alone searches for what was typed', async ({
    page,
  }) => {
    await page.goto('/jobs');
    await box(page).pressSequentially('mach');
    await expect(options(page).first()).toBeVisible();
    await box(page).press('Escape');
    await expect(page.getByRole('listbox')).toHaveCount(0);
    await expect(box(page)).toHaveValue('mach');
    await box(page).press('Enter');
    await expect(page).toHaveURL(/\/jobs\?q=mach$/);
  });

  test('the place field proposes places', async ({ page }) => {
    await page.goto('/jobs');
    const place = page.getByRole('group', { name: 'Place' }).getByRole('combobox', { name: 'Another' });
    await place.pressSequentially('santa');
    await expect(options(page).first()).toContainText('Santa Monica, CA');
    await place.press('ArrowDown');
    await place.press('Enter');
    await expect(place).toHaveValue('Santa Monica, CA');
    await page.getByRole('button', { name: 'Show roles' }).click();
    await expect(page.getByRole('link', { name: 'Remove filter: Place: Santa Monica, CA' })).toBeVisible();
  });

  test('where the proposals do not answer, the field is a plain one', async ({ page }) => {
    await page.route('**/suggest?**', (route) => route.abort());
    await page.goto('/jobs');
    await box(page).pressSequentially('machine learning');
    await box(page).press('Enter');
    await expect(page).toHaveURL(/\/jobs\?q=machine\+learning$/);
  });
});
