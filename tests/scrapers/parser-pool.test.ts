import { afterAll, describe, expect, test } from 'vitest';
import { ParserPool } from '#scrapers/parser-pool.ts';
import { hasShared, sharedLines } from '../helpers/shared-lines.ts';

const pool = new ParserPool({ threads: 1 });
afterAll(() => pool.close());
const page = (html: string) => pool.extract('html', 'page', html, 'https://acme.example/jobs');
const good = '<h1>Careers</h1><a href="/jobs/engineer">Engineer</a>';

test('extracts in a thread', async () => {
  expect(await page(good)).toMatchObject({ links: [{ title: 'Engineer' }] });
});

describe('absurd pages fail with a named error and leave the others alone', () => {
  test.each([
    ['nested tags', '<div>'.repeat(60_000)],
    ['attributes', `<p ${Array.from({ length: 200_000 }, (_, index) => `a${index}=1`).join(' ')}>`],
    ['svg and math', '<svg><math>'.repeat(20_000)],
    ['a long attribute', `<a href="${'A'.repeat(20_000_000)}">`],
    ['templates', '<template>'.repeat(50_000)],
    ['misnested fonts', '<a href=#><font>'.repeat(20_000) + '</a>'.repeat(20_000)],
    ['many tags', '<i></i>'.repeat(200_001)],
    ['a huge state', `<script>x="${'x'.repeat(40_000_000)}"</script>`],
  ])('%s', async (_, html) => {
    await expect(page(html)).rejects.toMatchObject({ name: 'SourceChanged' });
    expect(await page(good)).toMatchObject({ links: [{ title: 'Engineer' }] });
  });

  test('options without end are parsed or refused, never hang', async () => {
    const outcome = await page('<select><option>'.repeat(50_000)).catch((error: Error) => error.name);
    expect(['SourceChanged', 'object']).toContain(typeof outcome === 'string' ? outcome : typeof outcome);
  });

  test('a page over the deadline loses its thread; the next page gets a new one', async () => {
    const hasty = new ParserPool({ threads: 1, deadlineMs: 1 });
    const slow = `<p>${'<b>word</b> '.repeat(90_000)}`;
    await expect(hasty.extract('html', 'page', slow, 'https://acme.example/')).rejects.toThrow(
      'longer than 1 ms',
    );
    await hasty.close();
  });

  test('an unknown function is an error, not a hang', async () => {
    await expect(pool.extract('html', 'nosuch', good, 'https://acme.example/')).rejects.toThrow('nosuch');
  });
});

test.skipIf(!hasShared('security/README.md'))('malformed pages never throw', async () => {
  const cases = sharedLines<{ html: string }>('security/parse/html_malformed.jsonl');
  expect(cases.length).toBeGreaterThan(1000);
  for (const { html } of cases) await page(html);
});

test.skipIf(!hasShared('security/README.md'))(
  'pathological pages given in full are read or refused',
  async () => {
    for (const { html } of sharedLines<{ html: string | null }>('security/parse/html_pathological.jsonl')) {
      if (html === null) continue;
      await page(html).catch((error: Error) => expect(error.name).toBe('SourceChanged'));
    }
  },
);
