/** S19: alerts with nothing but an address: mails that a mail server got, their links pressed in a browser. No JavaScript. */
import { expect, type Page, test } from '@playwright/test';
import { mailsTo, type ReceivedMail, sendAlerts } from './mailbox.ts';
import { ingestBoard } from './scenario.ts';

test.use({ javaScriptEnabled: false });
test.slow();
// One after the other: what is sent days ahead is sent for all.
test.describe.configure({ mode: 'default' });

const only = (mails: ReceivedMail[]): ReceivedMail => {
  expect(mails.map(({ subject }) => subject)).toHaveLength(1);
  return mails[0] as ReceivedMail;
};

/** The address behind a link of a mail, by its words. The text has it, too. */
function linkOf(mail: ReceivedMail, words: string): string {
  const href = mail.html
    .match(/<a href="[^"]*">[^<]*<\/a>/g)
    ?.find((link) => link.includes(`>${words}<`))
    ?.split('"')[1]
    ?.replaceAll('&amp;', '&');
  expect(href).toBeDefined();
  expect(mail.text.split('\n')).toContain(href);
  return href ?? '';
}

const roles = (...titles: string[]) => titles.map((title) => ({ sourceId: title, title }));

/** From the results to the mailbox, and back by the link of the question. */
async function subscribe(page: Page, search: string, address: string, often: 'Once a day' | 'Once a week') {
  await page.goto(`/jobs?q=${encodeURIComponent(search)}`);
  await page.getByRole('link', { name: 'E-mail', exact: true }).click();
  await page.getByLabel('Your e-mail').fill(address);
  await page.getByLabel(often).check();
  await page.getByRole('button', { name: 'Send me the question' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Look into your mailbox');
  const question = only(mailsTo(address));
  expect(question.subject).toBe('Please confirm your alert');
  await page.goto(linkOf(question, 'Yes, send it'));
  await page.getByRole('button', { name: 'Yes, send it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your alert is on');
  return question;
}

test('S19: an address is all; the question, the digest, each role once; one press ends it for ever', async ({
  page,
  request,
  context,
}) => {
  const address = 'lamps@reader.example';
  const lanterns = { company: 'Lantern & Wick', token: 'lantern-wick' };
  const before = roles('Lamplighter before');
  await ingestBoard({ ...lanterns, visits: [{ daysAgo: 3, postings: before }] });

  // A wrong address is named and stays; nothing is sent.
  await page.goto('/alerts/new?q=lamplighter');
  await page.getByLabel('Your e-mail').fill('lamps@reader');
  await page.getByRole('button', { name: 'Send me the question' }).click();
  await expect(page.getByText('an e-mail address, such as you@example.com')).toBeVisible();
  await expect(page.getByLabel('Your e-mail')).toHaveValue('lamps@reader');
  expect(mailsTo('lamps@reader')).toEqual([]);

  const question = await subscribe(page, 'lamplighter', address, 'Once a day');
  expect(question.text).toContain('“lamplighter”');
  expect(question.text).toContain('once a day at most');
  await page.goto(linkOf(question, 'Yes, send it'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link is not good any more');
  await expect(page.getByRole('button', { name: 'Yes, send it' })).toHaveCount(0);

  // Five and one are new; one more came and closed before the sending.
  const five = roles('Lamplighter A', 'Lamplighter B', 'Lamplighter C', 'Lamplighter D', 'Lamplighter E');
  await ingestBoard({
    ...lanterns,
    visits: [
      { daysAgo: 0, postings: [...before, ...five, ...roles('Lamplighter closed')] },
      { daysAgo: 0, postings: [...before, ...five] },
    ],
  });
  await ingestBoard({
    company: 'Harbour Lights',
    token: 'harbour-lights',
    visits: [{ daysAgo: 0, postings: roles('Lamplighter at sea', 'Cook') }],
  });
  await sendAlerts(25);
  const digest = mailsTo(address)[1] as ReceivedMail;
  expect(digest.subject).toContain('6 new roles');
  expect(digest.subject).toContain('“lamplighter”');
  for (const words of [digest.text, digest.html]) {
    expect(words.match(/Lamplighter [A-E] at Lantern/g)).toHaveLength(3);
    expect(words).toContain('Lamplighter at sea at Harbour Lights');
    for (const absent of ['Lamplighter before', 'Lamplighter closed', 'Cook'])
      expect(words).not.toContain(absent);
  }
  await page.goto(linkOf(digest, 'Lamplighter at sea at Harbour Lights'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lamplighter at sea');
  expect(digest.html).toContain('2 more at Lantern &amp; Wick');
  const whole = linkOf(digest, 'The whole search');
  await expect(async () => {
    await page.goto(whole);
    await expect(page.getByRole('status').first()).toHaveText(/^7 open roles match/, { timeout: 1000 });
  }).toPass({ timeout: 15_000 });

  await sendAlerts(50);
  expect(mailsTo(address)).toHaveLength(2);

  // Looking at the link ends nothing, and asks; the mail program's press does, without a question.
  expect(digest.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
  const oneClick = digest.headers['list-unsubscribe']?.slice(1, -1) ?? '';
  await page.goto(oneClick);
  await expect(page.getByRole('button', { name: 'Stop it' })).toBeVisible();
  await ingestBoard({
    company: 'Harbour Lights',
    token: 'harbour-lights',
    visits: [{ daysAgo: 0, postings: roles('Lamplighter at sea', 'Cook', 'Lamplighter on land') }],
  });
  await sendAlerts(75);
  const second = mailsTo(address)[2] as ReceivedMail;
  expect(second.subject).toContain('1 new role:');
  expect(second.text).toContain('Lamplighter on land');
  const pressed = await request.post(oneClick, {
    form: { 'List-Unsubscribe': 'One-Click' },
    maxRedirects: 0,
  });
  expect(pressed.status()).toBe(200);
  await ingestBoard({
    company: 'Harbour Lights',
    token: 'harbour-lights',
    visits: [{ daysAgo: 0, postings: roles('Lamplighter at sea', 'Cook', 'Lamplighter at last') }],
  });
  await sendAlerts(100);
  await sendAlerts(1000);
  expect(mailsTo(address)).toHaveLength(3);
  expect(await context.cookies()).toEqual([]);
});

test('S19: a weekly alert is stopped on the page that its mail leads to', async ({ page }) => {
  const address = 'bells@reader.example';
  await subscribe(page, '"bell ringer"', address, 'Once a week');
  await ingestBoard({
    company: 'Belfry',
    token: 'belfry',
    visits: [{ daysAgo: 0, postings: roles('Bell Ringer') }],
  });
  await sendAlerts(25);
  expect(mailsTo(address)).toHaveLength(1);
  await sendAlerts(7 * 24);
  const digest = mailsTo(address)[1] as ReceivedMail;
  expect(digest.text).toContain('Bell Ringer at Belfry');
  const stop = linkOf(digest, 'Stop this alert and delete my address');
  for (let time = 0; time < 2; time++) {
    await page.goto(stop);
    await page.getByRole('button', { name: 'Stop it' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stopped');
  }
  await ingestBoard({
    company: 'Belfry',
    token: 'belfry',
    visits: [{ daysAgo: 0, postings: roles('Bell Ringer', 'Second Bell Ringer') }],
  });
  await sendAlerts(14 * 24);
  expect(mailsTo(address)).toHaveLength(2);
});
