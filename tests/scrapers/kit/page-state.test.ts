import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { nextFlight, nextPageProps } from '#scrapers/kit/page-state.ts';

test('page properties of a Next.js page', () => {
  const page = (data: string) => load(`<script id="__NEXT_DATA__" type="application/json">${data}</script>`);
  expect(nextPageProps(page('{"props":{"pageProps":{"a":1}}}'))).toEqual({ a: 1 });
  expect(nextPageProps(page('{"props":{}}'))).toBeNull();
  expect(nextPageProps(page('null'))).toBeNull();
  expect(nextPageProps(load('<p>none</p>'))).toBeNull();
});

test('flight data, joined over its scripts', () => {
  const push = (text: string) => `<script>self.__next_f.push([1,${JSON.stringify(text)}])</script>`;
  const html = `<script>(self.__next_f=self.__next_f||[]).push([0])</script>${push('1:{"jo')}${push('bs":[]}')}`;
  expect(nextFlight(load(html))).toBe('1:{"jobs":[]}');
  expect(nextFlight(load('<script>other()</script>'))).toBe('');
});
