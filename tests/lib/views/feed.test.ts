import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Feed, toAtom, toJsonFeed, toRss } from '#lib/views/feed.ts';
import { escapeXml } from '#lib/views/xml.ts';
import { parseXml, type XmlElement, xmlChild, xmlChildren, xmlText } from '#scrapers/kit/xml.ts';

const day = (n: number) => new Date(Date.UTC(2026, 10, n));
const feed = (title: string): Feed => ({
  title: 'That Startup Job: “rust”',
  pageUrl: 'https://jobs.example/jobs?q=rust&sort=newest',
  feedUrl: 'https://jobs.example/jobs.rss?q=rust',
  items: [
    {
      id: 'https://jobs.example/jobs/a',
      url: 'https://jobs.example/jobs/a',
      title,
      summary: 'Berlin · Hybrid',
      published: day(1),
      updated: day(9),
    },
    {
      id: 'https://jobs.example/jobs/b',
      url: 'https://jobs.example/jobs/b',
      title: 'B at C',
      summary: 'Remote',
      published: day(2),
      updated: day(2),
    },
  ],
});
const only = (parent: XmlElement, name: string) => xmlChild(parent, name) as XmlElement;

describe('a search as a feed', () => {
  test('each item keeps its address as its name, and its first date', () => {
    const channel = only(parseXml(toRss(feed('A at C'))), 'channel');
    const items = xmlChildren(channel, 'item');
    expect(items.map((item) => xmlText(item, 'guid'))).toEqual([
      'https://jobs.example/jobs/a',
      'https://jobs.example/jobs/b',
    ]);
    expect(xmlText(items[0] as XmlElement, 'pubDate')).toBe(day(1).toUTCString());
    expect(xmlText(channel, 'lastBuildDate')).toBe(day(9).toUTCString());
    const entry = xmlChildren(parseXml(toAtom(feed('A at C'), day(20))), 'entry')[0] as XmlElement;
    expect([xmlText(entry, 'published'), xmlText(entry, 'updated')]).toEqual([
      day(1).toISOString(),
      day(9).toISOString(),
    ]);
  });

  test('an empty search is still a valid feed', () => {
    const empty = { ...feed(''), items: [] };
    expect(xmlChildren(only(parseXml(toRss(empty)), 'channel'), 'item')).toEqual([]);
    expect(xmlText(parseXml(toAtom(empty, day(20))), 'updated')).toBe(day(20).toISOString());
    expect(JSON.parse(toJsonFeed(empty)).items).toEqual([]);
  });

  test.each([
    ['markup', '<script>alert(1)</script> & "more"'],
    ['the end of a CDATA section', 'a ]]> b'],
    ['an entity', '&lt;b&gt; &nbsp;'],
  ])('%s in a title comes out as it went in', (_, title) => {
    const item = xmlChildren(only(parseXml(toRss(feed(title))), 'channel'), 'item')[0] as XmlElement;
    expect(xmlText(item, 'title')).toBe(title);
    expect(JSON.parse(toJsonFeed(feed(title))).items[0].title).toBe(title);
  });

  test('any text makes well-formed XML, and nothing that XML can hold is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => parseXml(`<a>${escapeXml(text)}</a>`)).not.toThrow();
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is tested
        expect(escapeXml(text)).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
      }),
    );
  });
});
