import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText, encodingOf } from '#lib/http/charset.ts';
import { sharedLines } from '../../helpers/shared-lines.ts';

const TEXT = 'Ingénieur·e — Zürich “Senior” €60k';
const utf8 = (text: string) => Buffer.from(text);
const cp1252 = (text: string) =>
  Buffer.from(
    [...text].map((char) => ({ '—': 0x97, '“': 0x93, '”': 0x94, '€': 0x80 })[char] ?? char.charCodeAt(0)),
  );
const utf16 = (text: string, bigEndian = false) => {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

describe('decodeText', () => {
  test.each<[string, Buffer, string | null]>([
    ['UTF-8 with its label', utf8(TEXT), 'text/html; charset=utf-8'],
    ['UTF-8 with a quoted label', utf8(TEXT), 'text/html; charset="UTF-8"'],
    ['UTF-8 without a label', utf8(TEXT), 'text/html'],
    ['UTF-8 without any type', utf8(TEXT), null],
    ['UTF-8 with a bogus label', utf8(TEXT), 'text/html; charset=x-none'],
    ['UTF-8 with two labels', utf8(TEXT), 'text/html; charset=utf-8; charset=iso-8859-1'],
    ['UTF-8 under a server default', utf8(TEXT), 'text/html; charset=ISO-8859-1'],
    [
      'UTF-8 with a mark',
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8(TEXT)]),
      'text/html; charset=latin1',
    ],
    ['windows-1252 with its label', cp1252(TEXT), 'text/html; charset=iso-8859-1'],
    ['windows-1252 without a label', cp1252(TEXT), 'text/html'],
    ['windows-1252 that says UTF-8', cp1252(TEXT), 'text/html; charset=utf-8'],
    ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(TEXT)]), 'application/json'],
    ['UTF-16BE with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16(TEXT, true)]), 'text/html'],
    ['UTF-16 without a mark', utf16(TEXT), 'application/json'],
    ['UTF-16BE without a mark', utf16(TEXT, true), 'application/json'],
    ['UTF-16 with its label', utf16(TEXT), 'application/json; charset=utf-16'],
  ])('%s', (_name, bytes, type) => expect(decodeText(bytes, type)).toBe(TEXT));

  test('a declaration in the document', () => {
    const page = (head: string) => Buffer.concat([Buffer.from(head), Buffer.from([0xb1, 0xe6])]);
    expect(decodeText(page('<meta charset=iso-8859-2>'), 'text/html')).toMatch(/ąć$/);
    expect(decodeText(page('<?xml version="1.0" encoding="ISO-8859-2"?>'), 'text/xml')).toMatch(/ąć$/);
    expect(decodeText(page('<!-- <meta charset=iso-8859-2> -->'), 'text/html')).toMatch(/±æ$/);
    expect(
      decodeText(
        page('<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-2">'),
        'text/html',
      ),
    ).toMatch(/ąć$/);
  });

  test('a text cut in the middle of a character stays UTF-8', () => {
    expect(decodeText(utf8(`${TEXT}é`).subarray(0, -1), 'text/html; charset=utf-8')).toBe(`${TEXT}\uFFFD`);
  });

  test('what the source itself garbled is not guessed at', () => {
    expect(decodeText(utf8('IngÃ©nieur'), 'text/html; charset=utf-8')).toBe('IngÃ©nieur');
  });

  test('never throws; UTF-8 always comes back', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), (bytes, type) => typeof decodeText(bytes, type) === 'string'),
    );
    const safe = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => !/^[\uFEFF\0]|^.\0/.test(text));
    fc.assert(fc.property(safe, (text) => decodeText(Buffer.from(text), 'text/html') === text));
  });

  test.each([
    `<meta ${'a="'.repeat(20_000)}`,
    '<'.repeat(64_000),
    `<a${' '.repeat(64_000)}`,
    `<a ${'='.repeat(64_000)}`,
    '<!--'.repeat(16_000),
    `<meta http-equiv=content-type content="charset${' '.repeat(60_000)}">`,
  ])('a hostile head ends (%#)', (head) => {
    expect(encodingOf(Buffer.from(`${head}\xff`, 'latin1'), 'text/html')).toBe('windows-1252');
  });

  interface CharsetCase {
    id: string;
    b64: string;
    content_type: string;
    expect_text?: string;
  }
  const cases = sharedLines<CharsetCase>('security/parse/charset.jsonl');
  test.skipIf(cases.length === 0)('agrees with the shared texts (skipped where they are absent)', () => {
    for (const { id, b64, content_type, expect_text } of cases) {
      const text = decodeText(Buffer.from(b64, 'base64'), content_type);
      if (expect_text !== undefined) expect(text, id).toContain(expect_text);
    }
  });
});
