'use client';
// No browser needs it: it is marked so that the server draws it once (lib/front/README.md).

import { Fragment } from 'react';
import type { DescriptionNode, Inline, ListNode } from '#lib/views/description-tree.ts';
import type { PostingDetail } from '#lib/views/posting-detail.ts';

/** The advert of `Description`; `json` is its sections. */
export function DrawnDescription({ json, language }: { json: string; language: string | null }) {
  const sections: PostingDetail['sections'] = JSON.parse(json);
  return (
    <div className="advert" lang={language ?? undefined} dir="auto">
      {sections.map((section, index) =>
        section.folded ? (
          // The order of an advert never changes while it is shown.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <details key={index} className="advert-fold" open={section.marked}>
            <summary>
              <h3>
                {section.heading ? (
                  <Inlines inlines={section.heading} />
                ) : (
                  <span lang="en">{section.foldTitle}</span>
                )}
              </h3>
            </summary>
            <Nodes nodes={section.nodes} />
          </details>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <section key={index}>
            {section.heading ? (
              <h3>
                <Inlines inlines={section.heading} />
              </h3>
            ) : null}
            <Nodes nodes={section.nodes} />
          </section>
        ),
      )}
    </div>
  );
}

function Nodes({ nodes }: { nodes: readonly DescriptionNode[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the order of an advert never changes while it is shown
  return nodes.map((node, index) => <Node key={index} node={node} />);
}

function Node({ node }: { node: DescriptionNode }) {
  if (node.kind === 'list') return <List list={node} />;
  const inner = <Inlines inlines={node.inlines} keepLines={node.kind === 'preformatted'} />;
  if (node.kind === 'paragraph') return <p>{inner}</p>;
  if (node.kind === 'preformatted') return <pre>{inner}</pre>;
  return node.level === 3 ? <h3>{inner}</h3> : <h4>{inner}</h4>;
}

function List({ list }: { list: ListNode }) {
  const Tag = list.ordered ? 'ol' : 'ul';
  return (
    <Tag>
      {list.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the order of an advert never changes
        <li key={index}>
          <Inlines inlines={item.inlines} />
          {item.lists.map((inner, innerIndex) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the order of an advert never changes
            <List key={innerIndex} list={inner} />
          ))}
        </li>
      ))}
    </Tag>
  );
}

function Inlines({ inlines, keepLines = false }: { inlines: readonly Inline[]; keepLines?: boolean }) {
  return inlines.map((inline, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the order of an advert never changes
    <Piece key={index} inline={inline} keepLines={keepLines} />
  ));
}

/** A stretch of text with its formatting, inside the marks of the facts that were read from it. */
function Piece({ inline, keepLines }: { inline: Inline; keepLines: boolean }) {
  let node = keepLines ? inline.text : <Lines text={inline.text} />;
  if (inline.code) node = <code>{node}</code>;
  if (inline.em) node = <em>{node}</em>;
  if (inline.strong) node = <strong>{node}</strong>;
  if (inline.href !== null) {
    node = (
      <a href={inline.href} rel="nofollow ugc noopener">
        {node}
      </a>
    );
  }
  for (const mark of inline.marks) {
    node = (
      <mark id={mark.first ? mark.id : undefined}>
        {node}
        {mark.last ? <BackMark mark={mark} /> : null}
      </mark>
    );
  }
  return node;
}

/** The way back to the fact. Stands in its mark, so that a sentence of two facts leads back to the one that was pressed. */
function BackMark({ mark }: { mark: Inline['marks'][number] }) {
  return (
    <a href={`#${mark.factId}`} className="back-mark" data-split={mark.first ? undefined : ''}>
      <svg
        viewBox="0 0 10 10"
        className="inline size-3"
        role="img"
        aria-label={`Back to the fact: ${mark.label}`}
      >
        <path d="M5 9V1.5M1.5 5 5 1.5 8.5 5" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
    </a>
  );
}

function Lines({ text }: { text: string }) {
  const lines = text.split('\n');
  if (lines.length === 1) return text;
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the order of an advert never changes
    <Fragment key={index}>
      {index > 0 ? <br /> : null}
      {line}
    </Fragment>
  ));
}
