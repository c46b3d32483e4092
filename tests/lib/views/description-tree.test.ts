import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDescription } from '#lib/normalize/read-description.ts';
import {
  type DescriptionNode,
  type Inline,
  type MarkRange,
  toDescriptionTree,
} from '#lib/views/description-tree.ts';

function treeOf(html: string, ...quotes: string[]) {
  const { text, blocks, sections } = readDescription(html);
  const marks: MarkRange[] = quotes.map((quote, index) => {
    const start = text.indexOf(quote);
    if (start < 0) throw new Error(`the text does not say ${quote}`);
    return {
      id: `r-${index}`,
      factId: `fact-${index}`,
      label: `fact ${index}`,
      start,
      end: start + quote.length,
    };
  });
  return { text, tree: toDescriptionTree(blocks, sections, marks) };
}

function inlinesOf(nodes: readonly DescriptionNode[]): Inline[] {
  return nodes.flatMap((node) =>
    node.kind === 'list'
      ? node.items.flatMap((item) => [...item.inlines, ...inlinesOf(item.lists)])
      : node.inlines,
  );
}
const allInlines = (tree: ReturnType<typeof toDescriptionTree>) =>
  tree.flatMap((section) => [...(section.heading ?? []), ...inlinesOf(section.nodes)]);

describe('structure', () => {
  test('headings open sections; lists nest; nothing is lost', () => {
    const { text, tree } = treeOf(
      '<h2>The Role</h2><p>Lead <b>the</b> team.</p><h3>Responsibilities</h3><ul><li>Plan<ul><li>a lot</li></ul></li><li>Hire</li></ul><ol><li>First</li></ol>',
    );
    expect(tree.map((section) => section.heading?.map((inline) => inline.text).join(''))).toEqual([
      'The Role',
      'Responsibilities',
    ]);
    const [list, ordered] = tree[1]?.nodes ?? [];
    expect(list).toMatchObject({ kind: 'list', ordered: false, items: [{ lists: [{ items: [{}] }] }, {}] });
    expect(ordered).toMatchObject({ kind: 'list', ordered: true });
    expect(
      allInlines(tree)
        .map((inline) => inline.text)
        .join(''),
    ).toBe(text.replaceAll('\n', ''));
    expect(
      allInlines(tree)
        .filter((inline) => inline.strong)
        .map((inline) => inline.text),
    ).toEqual(['the']);
  });

  test('no text gives no sections', () => {
    expect(treeOf('').tree).toEqual([]);
  });

  test('any description: every character once, in order', () => {
    const html = fc
      .array(fc.tuple(fc.constantFrom('p', 'li', 'h3', 'b', 'pre'), fc.string({ maxLength: 30 })), {
        maxLength: 12,
      })
      .map((parts) => parts.map(([tag, text]) => `<${tag}>${text}</${tag}>`).join(''));
    fc.assert(
      fc.property(html, (source) => {
        const { text, tree } = treeOf(source);
        const shown = allInlines(tree)
          .map((inline) => inline.text)
          .join('');
        expect(shown.replaceAll('\n', '')).toBe(text.replaceAll('\n', ''));
      }),
    );
  });
});

describe('marks', () => {
  const html = '<p>The base salary is <b>$210,000</b> to $245,000 annually.</p><p>Hybrid.</p>';

  test('a mark is cut at formatting; its id stands on the first piece alone, its way back on the last', () => {
    const { tree } = treeOf(html, '$210,000 to $245,000');
    const marked = allInlines(tree).filter((inline) => inline.marks.length > 0);
    expect(marked.map((inline) => inline.text)).toEqual(['$210,000', ' to $245,000']);
    expect(marked.map((inline) => inline.marks[0]?.first)).toEqual([true, false]);
    expect(marked.map((inline) => inline.marks[0]?.last)).toEqual([false, true]);
    expect(tree[0]?.marked).toBe(true);
  });

  test('two facts from overlapping words both keep their id', () => {
    const { tree } = treeOf(html, 'The base salary is $210,000', '$210,000 to');
    const firsts = allInlines(tree).flatMap((inline) =>
      inline.marks.filter((mark) => mark.first).map((mark) => mark.id),
    );
    expect(firsts.sort()).toEqual(['r-0', 'r-1']);
  });

  test('a mark over two blocks begins once', () => {
    const { text, tree } = treeOf(html, 'annually.\nHybrid.');
    expect(text).toContain('annually.\nHybrid.');
    const marks = allInlines(tree).flatMap((inline) => inline.marks);
    expect(marks.filter((mark) => mark.first)).toHaveLength(1);
    expect(marks.filter((mark) => mark.last)).toHaveLength(1);
  });
});
