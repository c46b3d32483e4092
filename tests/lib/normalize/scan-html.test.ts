import fc from 'fast-check';
import { Tokenizer } from 'htmlparser2';
import { expect, test } from 'vitest';
import { type HtmlReader, scanHtml } from '#lib/normalize/description/scan-html.ts';

/** What a reader is told, texts that follow each other joined. */
function told(tell: (reader: HtmlReader) => void): string[] {
  const out: string[] = [];
  let text = '';
  const tag = (...parts: (string | null)[]) => {
    if (text !== '') out.push(text);
    text = '';
    out.push(JSON.stringify(parts));
  };
  tell({
    text: (part) => {
      text += part;
    },
    sign: (sign) => {
      text += `{${sign}}`;
    },
    openTag: (name, href, style) => tag('open', name, href, style),
    selfClosingTag: (name, href, style) => tag('self', name, href, style),
    closeTag: (name) => tag('close', name),
  });
  if (text !== '') out.push(text);
  return out;
}

test.each<[string, string[]]>([
  ['a <p>b</p>', ['a ', '["open","p",null,""]', 'b', '["close","p"]']],
  ['R&amp;D&nbsp;<b>', ['R{&}D{\u00a0}', '["open","b",null,""]']],
  ['<A HREF="/x?a&amp;b">', ['["open","a","/x?a&b",""]']],
  ["<span style='font-weight: bold' id=x>", ['["open","span",null,"font-weight: bold"]']],
  ['<br/><br />', ['["self","br",null,""]', '["self","br",null,""]']],
  ['<a title="x>y" href=z>', ['["open","a","z",""]']],
  ['a < b <i>', ['a < b ', '["open","i",null,""]']],
  ['<!-- <p> --><i>', ['["open","i",null,""]']],
  [
    '<script>if (a<b) "<p>"</script><i>',
    ['["open","script",null,""]', 'if (a<b) "<p>"', '["close","script"]', '["open","i",null,""]'],
  ],
  ['<p', []],
  ['&lt', ['{<}']],
])('%s', (html, expected) => {
  expect(told((reader) => scanHtml(html, reader))).toEqual(expected);
});

/** The same by the tokenizer alone, with names only. */
function namesByTokenizer(html: string): string[] {
  return told((reader) => {
    let name = '';
    const tokens = new Tokenizer(
      { decodeEntities: true },
      {
        ontext: (start, end) => reader.text(html.slice(start, end)),
        ontextentity: (code) => reader.sign(String.fromCodePoint(code)),
        onopentagname: (start, end) => {
          name = html.slice(start, end).toLowerCase();
        },
        onopentagend: () => reader.openTag(name, null, ''),
        onselfclosingtag: () => reader.selfClosingTag(name, null, ''),
        onclosetag: (start, end) => reader.closeTag(html.slice(start, end).toLowerCase()),
        oncdata: (start, end, offset) => reader.text(html.slice(start, end - offset)),
        onattribname: () => {},
        onattribdata: () => {},
        onattribentity: () => {},
        onattribend: () => {},
        oncomment: () => {},
        ondeclaration: () => {},
        onprocessinginstruction: () => {},
        onend: () => {},
      },
    );
    tokens.write(html);
    tokens.end();
  });
}

const piece = fc.constantFrom(
  ...'<p>|</p>|<b>|</b>|<P CLASS="x">|<a id="1>2">|<a id=">|</section>|<br/>|<|>|</|</>|&|&amp;|&nbsp|&#60;|&lt;p|;|"|\'|=|/| |\n|x|1|<!--|-->|<!|<?|<![CDATA[|]]>|<script>|</script>|<title>|</title >|<xmp>|</xmp>'.split(
    '|',
  ),
);

test('tells the same as the tokenizer alone, whatever the soup', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const html = pieces.join('');
      expect(told((reader) => scanHtml(html, reader))).toEqual(namesByTokenizer(html));
    }),
    { numRuns: 1000 },
  );
});
