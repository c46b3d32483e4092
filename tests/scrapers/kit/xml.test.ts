import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SourceChanged } from '#lib/errors.ts';
import { decodeText } from '#lib/http/charset.ts';
import { parseXml, type XmlElement, xmlChild, xmlChildren, xmlText } from '#scrapers/kit/xml.ts';
import { hasShared, sharedLines } from '../../helpers/shared-lines.ts';

const allText = (element: XmlElement): string => element.text + element.children.map(allText).join(' ');

test('elements, attributes, text, CDATA, comments and entities', () => {
  const root = parseXml(
    `\ufeff<?xml version="1.0"?><!-- > --><a x='1 &gt; 0' tt:y = "z"><b/><b>One &amp; &#x32;</b><c><![CDATA[<p>A & B</p>]]></c></a>\n`,
  );
  expect([root.name, [...root.attributes]]).toEqual([
    'a',
    [
      ['x', '1 > 0'],
      ['tt:y', 'z'],
    ],
  ]);
  expect(xmlChildren(root, 'b').map((child) => child.text)).toEqual(['', 'One & 2']);
  expect(xmlText(root, 'c')).toBe('<p>A & B</p>');
  expect(xmlText(root, 'b')).toBeNull();
  expect(xmlText(root, 'd')).toBeNull();
  expect(xmlChild(root, 'd')).toBeNull();
});

test.each([
  ['a bare ampersand', '<a>R&D &nope; &</a>', 'R&D &nope; &'],
  ['an element without a name', '<a><>x</></a>', 'x'],
  ['an empty element', '<a/>', ''],
])('%s is read', (_, xml, text) => {
  expect(allText(parseXml(xml))).toBe(text);
});

test.each([
  ['nothing', ''],
  ['no markup', 'No jobs'],
  ['an answer that was cut', '<jobs><job><id>1</id></job><job><id>2'],
  ['an answer that was cut in a tag', '<jobs><job><id>1</id></job><jo'],
  ['an answer that was cut in CDATA', '<jobs><job><![CDATA[One'],
  ['a start tag that is not closed', '<jobs\n\n<job><id>1</id></job></jobs>'],
  ['tags that cross', '<a><b></a></b>'],
  ['a second root', '<a/><b/>'],
  ['HTML', '<!DOCTYPE html><html></html>'],
  ['an entity of its own', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
  ['absurd depth', '<a>'.repeat(200_000)],
  ['absurdly many attributes', `<a ${Array.from({ length: 200 }, (_, at) => `b${at}="1"`).join(' ')}/>`],
])('%s is refused', (_, xml) => {
  expect(() => parseXml(xml)).toThrow(SourceChanged);
});

test('whatever comes, it is read or refused', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '/',
    'a',
    '<a>',
    '</a>',
    '<a b="',
    '"',
    '<![CDATA[',
    ']]>',
    '<!--',
    '&',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      try {
        parseXml(pieces.join(''));
      } catch (error) {
        expect(error).toBeInstanceOf(SourceChanged);
      }
    }),
  );
});

interface Vector {
  id: string;
  expect: string;
  ct?: string;
  b64?: string;
  recipe?: unknown;
}

describe.skipIf(!hasShared('security/parse/xml.jsonl'))('hostile XML', () => {
  const vectors = sharedLines<Vector>('security/parse/xml.jsonl').filter((vector) => vector.b64);
  test.each(vectors.map((vector) => [vector.id, vector] as const))('%s', (_, vector) => {
    const text = decodeText(Buffer.from(vector.b64 ?? '', 'base64'), vector.ct ?? null);
    let read: XmlElement | null = null;
    try {
      read = parseXml(text);
    } catch (error) {
      expect(error).toBeInstanceOf(SourceChanged);
    }
    if (vector.expect === 'accept') expect(read).not.toBeNull();
    // Nothing was expanded: all text that came out stood in the answer.
    if (read) expect(allText(read).length).toBeLessThanOrEqual(text.length);
  });
});
