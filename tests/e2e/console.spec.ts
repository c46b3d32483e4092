import { expect, type Page, test } from '@playwright/test';
import { expectNoViolations, expectToReadWell } from './read-well.ts';

const { ADMIN_EMAIL = '', ADMIN_PASSWORD = '' } = process.env;

async function sendCredentials(page: Page, password: string) {
  await page.getByLabel('E-mail').fill(ADMIN_EMAIL);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

async function signIn(page: Page) {
  await page.goto('/sign-in');
  await sendCredentials(page, ADMIN_PASSWORD);
  await expect(page).toHaveURL(/\/admin$/);
}

test('nobody without an account sees the console', async ({ page, request }) => {
  await page.goto('/admin/boards');
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fadmin%2Fboards/);
  const live = await request.get('/admin/boards/00000000-0000-0000-0000-000000000000/live');
  expect(live.status()).toBe(404);
  expect(await live.text()).toBe('');
});

test('a wrong password is refused in words, and says nothing about the account', async ({ page }) => {
  await page.goto('/sign-in');
  await sendCredentials(page, 'not the password');
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'The e-mail address or the password is not right.',
  );
  await expectNoViolations(page);
});

test('the way back after signing in never leaves the site', async ({ page }) => {
  await page.goto('/sign-in?next=//evil.example/');
  await sendCredentials(page, ADMIN_PASSWORD);
  await expect(page).toHaveURL(/\/admin$/);
});

test('an admin re-scrapes a board and watches it', async ({ page }) => {
  await signIn(page);
  await page.getByRole('navigation', { name: 'Console' }).getByRole('link', { name: 'Boards' }).click();
  await page.getByRole('link', { name: 'Quill & Cipher' }).click();
  const before = await page.getByRole('row').count();
  await page.getByRole('button', { name: 'Re-scrape' }).click();
  // The sample board is read from its recording: what counts is that a run is made, followed and told about.
  await expect(page.getByRole('row')).toHaveCount(before + 1, { timeout: 20_000 });
  await expect(page.getByRole('status').filter({ hasText: 'Nothing runs. The last run was' })).toBeVisible({
    timeout: 20_000,
  });
  await page.getByRole('navigation', { name: 'Console' }).getByRole('link', { name: 'Log' }).click();
  await expect(page.getByRole('cell', { name: 'board.rescrape' }).first()).toBeVisible();
});

test('a held run says why, lists what it would close, and is decided', async ({ page }) => {
  await signIn(page);
  await page.goto('/admin/runs?status=held');
  await page
    .getByRole('row', { name: /Sable Orbital/ })
    .getByRole('link')
    .first()
    .click();
  await expect(page.getByText(/limit −50/).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Would close' })).toBeVisible();
  await expectNoViolations(page);
  await page.getByLabel('Note').fill('their page is broken');
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByText(/Discarded by Admin: their page is broken/)).toBeVisible({ timeout: 20_000 });
});

test('a role posted through the form is held, approved, and then public', async ({ browser }) => {
  const visitor = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await visitor.goto('/post-a-job');
  await visitor.getByRole('button', { name: 'Send for review' }).click();
  await expect(visitor.getByRole('main').getByRole('alert')).toContainText('Some fields need another look');
  const title = `Lighthouse Keeper ${Date.now() % 100_000}`;
  await visitor.getByLabel('Company', { exact: true }).fill('Farne Works');
  await visitor.getByLabel('Company’s own site').fill('https://farne-works.example');
  await visitor.getByLabel('Your e-mail at the company').fill('jobs@farne-works.example');
  await visitor.getByLabel('Title').fill(title);
  await visitor.getByLabel('Where the work is').fill('Edinburgh, United Kingdom');
  await visitor
    .getByLabel('Description')
    .fill(
      'About the role:\n\nYou keep the lamp. You ask for 3+ years of experience with lamps and for calm.\n\n- Trim the wick\n- Write the log',
    );
  await visitor.getByLabel('Where people apply').fill('https://farne-works.example/jobs/keeper');
  for (const group of [
    'Is this an existing vacancy?',
    'Is artificial intelligence used to screen applicants?',
  ])
    await visitor.getByRole('group', { name: group }).getByLabel('No').check();
  await visitor.getByRole('button', { name: 'Send for review' }).click();
  await expect(visitor.getByRole('heading', { name: 'We have your posting' })).toBeVisible();
  await visitor.goto(`/jobs?q=${encodeURIComponent(title)}`);
  await expect(visitor.getByRole('list', { name: 'Results' }).getByRole('link', { name: title })).toHaveCount(
    0,
  );

  const admin = await (await browser.newContext()).newPage();
  await signIn(admin);
  await admin.goto('/admin/submissions');
  await admin.getByRole('link', { name: title }).click();
  await expectNoViolations(admin);
  await admin.getByRole('button', { name: 'Approve and publish' }).click();
  await expect(admin.getByText(/Decided: approved, by Admin/)).toBeVisible();

  await visitor.goto(`/jobs?q=${encodeURIComponent(title)}`);
  await visitor.getByRole('list', { name: 'Results' }).getByRole('link', { name: title }).click();
  await expect(visitor.getByRole('heading', { level: 1, name: title })).toBeVisible();
});

test('an admin reads the report, closes the role, and its page says how we know', async ({
  page,
  browser,
}) => {
  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  // One that no other test looks at.
  await reader.goto('/companies/quill-and-cipher');
  const open = reader.getByRole('list', { name: 'Open roles' });
  const last = open.getByRole('article').last().getByRole('heading').getByRole('link');
  const href = (await last.getAttribute('href')) ?? '';
  await reader.goto(`${href}/report`);
  await reader.getByLabel('It is a scam').check();
  await reader.getByRole('button', { name: 'Send the report' }).click();
  const reference = (await reader.getByText(/Your reference/).innerText()).slice(-9);

  await signIn(page);
  await page.goto('/admin/reports');
  await page.getByRole('link', { name: reference }).click();
  await page.getByRole('button', { name: 'Confirm and close the role' }).click();
  await expect(page.getByText(/Decided: confirmed by/)).toBeVisible();

  await expect(async () => {
    await reader.goto(href);
    await expect(reader.getByText('reported by a reader and confirmed').first()).toBeVisible();
  }).toPass({ timeout: 70_000 });
  await expect(reader.getByRole('link', { name: /^Apply/ })).toHaveCount(0);
});

for (const paths of [
  ['/admin', '/admin/boards', '/admin/boards/add', '/admin/boards >', '/admin/runs', '/admin/runs >'],
  [
    '/admin/submissions',
    '/admin/submissions >',
    '/admin/reports',
    '/admin/tasks',
    '/admin/audit',
    '/admin/mail',
  ],
])
  test(`the console reads well: ${paths.join(', ')}`, async ({ page }) => {
    test.slow();
    await signIn(page);
    for (const path of paths) {
      await page.goto(path.replace(' >', ''));
      // The page of its first row.
      if (path.endsWith('>')) await page.getByRole('main').getByRole('row').getByRole('link').first().click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectToReadWell(page);
    }
  });
