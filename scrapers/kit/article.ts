/** Reads a posting from a page that no vendor made and that carries no JSON-LD: its title and its text. */
import type { CheerioAPI } from 'cheerio';
import { absoluteUrl, descriptionAsHtml, escapeHtml } from './html.ts';
import { isRoleTitle } from './role-title.ts';

export interface Article {
  title: string;
  descriptionHtml: string;
  /** What the page labels as its place ("Location: Los Angeles"), as it stands. */
  location: string | null;
  employmentType: string | null;
  department: string | null;
  payText: string | null;
  applyUrl: string | null;
  /** Characters of text in the description. */
  length: number;
  /** The page calls itself by this title, in a heading or in its window title. */
  named: boolean;
}

const CHROME =
  'script, style, noscript, template, svg, iframe, nav, footer, form, dialog, [hidden], [role=navigation], [role=dialog], [role=contentinfo], [aria-modal=true]';
const CONSENT_NAME = /cookie|consent|gdpr|onetrust|usercentrics/i;
const CONSENT_TEXT =
  /\b(?:we use cookies|tracker settings|cookie (?:settings|preferences|policy)|wir verwenden cookies|nous utilisons des cookies|all rights reserved|alle rechte vorbehalten)\b|copyright ?©|©\s?\d{4}/i;
const GENERIC =
  /^(?:careers?|jobs?|open (?:positions|roles|jobs)|job openings|join (?:us|our team)|we'?re hiring|hiring|work with us|vacanc(?:y|ies)|karriere|stellenangebote|offene stellen|nos offres|home|menu|apply.*|about.*|share.*|similar.*|related.*)$/i;
const APPLY =
  /^(?:apply|apply .*|jetzt bewerben|bewerben|postuler.*|je postule|solliciteer.*|aplicar|inscribirse|candidati.*|ansök.*|søk.*)$/i;
/** Headings under which a page shows other postings or its form. */
const AFTER =
  /^(?:(?:similar|related|other|more) (?:jobs|roles|positions|openings|opportunities)|apply (?:for this|now).*|share this.*|ähnliche.*|weitere stellen.*|submit your application)$/i;
const CLOSED =
  /\b(?:no longer (?:available|active|accepting applications|open)|position (?:has been|is) (?:filled|closed)|job (?:has expired|is closed)|nicht mehr (?:verfügbar|aktiv)|n'est plus disponible)\b/i;
const LABELS: [keyof Labelled, RegExp][] = [
  [
    'location',
    /^(?:job )?(?:locations?|places?|offices?|standorte?|arbeitsort|lieu|ubicación|locatie|sede|ort)\s*:?$/i,
  ],
  [
    'employmentType',
    /^(?:employment|job|contract|position) type\s*:?$|^(?:type|anstellungsart|type de contrat|tipo de contrato)\s*:?$/i,
  ],
  ['department', /^(?:department|team|division|abteilung|bereich)\s*:?$/i],
  [
    'payText',
    /^(?:salary|pay|compensation|salary range|pay range|base salary|gehalt|salaire|salario)\s*:?$/i,
  ],
];

/** The page as a posting, or null when it does not read like one (or says that it is closed). */
export function readArticle($: CheerioAPI, pageUrl: string): Article | null {
  const names = pageNames($);
  const body = $('body').clone();
  body.find(CHROME).remove();
  body.find('[id], [class]').each((_, element) => {
    const { id = '', class: classes = '' } = element.attribs;
    if (CONSENT_NAME.test(id) || CONSENT_NAME.test(classes)) $(element).remove();
  });
  const title = isBare($) ? null : titleOf($, names);
  if (title === null) return $('h1, h2, h3').length === 0 ? textPage(body) : null;
  const main = body.find('main, [role=main], article').first();
  const whole = lengthOf(body.text());
  const root = main.length > 0 && lengthOf(main.text()) >= whole * 0.5 ? main : body;
  const labels = labelsOf($, body);
  const apply = body
    .find('a[href]')
    .toArray()
    .find((element) => APPLY.test(squash($(element).text())));
  const head = squash(body.text()).slice(0, 600);
  trim($, root, title);
  strip(root, pageUrl);
  const text = squash(root.text());
  if (CLOSED.test(head) || text.length < 200) return null;
  return {
    title,
    descriptionHtml: (root.html() ?? '').trim(),
    ...labels,
    applyUrl: hrefOf(apply ? $(apply).attr('href') : undefined, pageUrl),
    length: text.length,
    named: true,
  };
}

/**
 * True where the whole page is about one role: it is named like a role and has a text worth the name. A page that only
 * mentions a role and links others (`links`) is a list.
 */
export function isPosting(article: Article | null, links: number): article is Article {
  if (article === null || !isRoleTitle(article.title) || article.length < 400) return false;
  return article.named || links === 0;
}

/** What the page calls itself in its social and window title: without the site's name at either end first, then whole. */
function pageNames($: CheerioAPI): string[] {
  const titles = [$('meta[property="og:title"]').attr('content') ?? '', $('title').first().text()];
  return titles.map(squash).flatMap((title) => {
    const cuts = [...title.matchAll(/\s[|–—·•-]\s|\s@\s|\sat\s/g)];
    const first = cuts.at(0);
    const last = cuts.at(-1);
    if (!first || !last) return [title];
    return [title.slice(0, last.index).trim(), title.slice(first.index + first[0].length).trim(), title];
  });
}

/**
 * The main heading that reads like a role, else the part of the window title that does, else, on a page without a main
 * heading, the only heading that does; else the main heading that the window title repeats, or the first one. Slogans and
 * page names ("Open positions") lose to all of them.
 */
function titleOf($: CheerioAPI, names: string[]): string | null {
  const main = headingsOf($, 'h1');
  const others = main.length > 0 ? [] : headingsOf($, 'h2, h3').filter(isRoleTitle);
  const said = new Set(names.map((name) => name.toLowerCase()));
  const titles = main.filter((text) => !GENERIC.test(text));
  return (
    titles.find(isRoleTitle) ??
    names.find((name) => isRoleTitle(name) && name.length <= 120) ??
    (others.length === 1 ? others[0] : undefined) ??
    titles.find((text) => said.has(text.toLowerCase())) ??
    titles[0] ??
    null
  );
}

function headingsOf($: CheerioAPI, selector: string): string[] {
  return $(selector)
    .toArray()
    .filter((element) => $(element).closest('nav, footer, dialog, [role=dialog]').length === 0)
    .map((element) => squash($(element).text()))
    .filter((text) => text !== '' && text.length <= 200 && !CONSENT_TEXT.test(text));
}

/** Takes away the title with what stands before it, and what follows the advert. */
function trim($: CheerioAPI, root: ReturnType<CheerioAPI>, title: string): void {
  const heading = root
    .find('h1, h2, h3')
    .toArray()
    .filter((element) => squash($(element).text()) === title)
    .at(0);
  if (heading) {
    for (let node = $(heading); node.length > 0 && !node.is(root as never); node = node.parent())
      node.prevAll().remove();
    root
      .find('h1, h2, h3')
      .filter((_, element) => squash($(element).text()) === title)
      .remove();
  }
  root.find('h1, h2, h3, h4').each((_, element) => {
    if (!AFTER.test(squash($(element).text()))) return;
    const before = lengthOf(root.text());
    const section = $(element);
    const tail = lengthOf(section.nextAll().text());
    if (tail < before * 0.5) {
      section.nextAll().remove();
      section.remove();
    }
  });
  trimTail($, root);
}

/** From the consent notice or copyright line in the last third on, a page is no longer about the role. */
function trimTail($: CheerioAPI, root: ReturnType<CheerioAPI>): void {
  const whole = lengthOf(root.text());
  let before = 0;
  let ended = false;
  for (const element of root.find('p, li, h2, h3, h4, h5, h6, div, span, small').toArray()) {
    const node = $(element);
    if (ended) {
      node.remove();
      continue;
    }
    if (node.find('p, li, h2, h3, h4, h5, h6, div').length > 0) continue;
    const text = squash(node.text());
    if (before > whole * 0.6 && CONSENT_TEXT.test(text)) {
      ended = true;
      node.remove();
    } else before += text.length;
  }
}

type Labelled = Pick<Article, 'location' | 'employmentType' | 'department' | 'payText'>;

/** Facts that the page labels: `Location: X`, or a label in one element and its value in the next. */
function labelsOf($: CheerioAPI, body: ReturnType<CheerioAPI>): Labelled {
  const found: Labelled = { location: null, employmentType: null, department: null, payText: null };
  const page = body.clone();
  page.find('br').replaceWith('\n');
  const leaves = page
    .find('dt, dd, th, td, p, span, strong, b, div, li, h3, h4, h5, h6, label')
    .toArray()
    .filter((element) => $(element).children('p, div, li, ul, dl, table, section').length === 0)
    .slice(0, 3_000);
  const texts = leaves.map((element) => $(element).text());
  for (const [index, text] of texts.entries()) {
    for (const line of text.split('\n').slice(0, 20)) {
      const colon = line.indexOf(':');
      const label = squash(colon > 0 ? line.slice(0, colon) : line);
      const field = label.length > 40 ? undefined : LABELS.find(([, rule]) => rule.test(label))?.[0];
      if (!field || found[field] !== null) continue;
      const here = colon > 0 ? squash(line.slice(colon + 1)) : '';
      const next = texts
        .slice(index + 1)
        .map(squash)
        .find((later) => later !== '' && later !== squash(text));
      const value = here !== '' ? here : (next ?? '');
      if (value !== '' && value.length <= 160 && !LABELS.some(([, rule]) => rule.test(value)))
        found[field] = value;
    }
  }
  return found;
}

/** Leaves only what carries meaning: class names change with every build of a site and would read as a change. */
function strip(root: ReturnType<CheerioAPI>, pageUrl: string): void {
  root.find('img, picture, video, audio, button, input, link, meta').remove();
  root.find('*').each((_, element) => {
    const href = hrefOf(element.attribs.href, pageUrl);
    element.attribs = href === null ? {} : { href };
  });
  root
    .find('*')
    .contents()
    .filter((_, node) => node.type === 'comment')
    .remove();
}

/** A page without any element that structures text. */
function isBare($: CheerioAPI): boolean {
  return $('body').find('p, li, h1, h2, h3, div, td, br, article, section').length === 0;
}

/** A page read as lines: the first that reads like a role is its title, what follows its description. */
function textPage(body: ReturnType<CheerioAPI>): Article | null {
  body.find('br').replaceWith('\n');
  body.find('p, li, div, td, section, article, h1, h2, h3, h4').append('\n\n');
  body.find('li').prepend('• ');
  const lines = body.text().split(/\r?\n/);
  const at = lines.findIndex((line) => line.trim().length <= 120 && isRoleTitle(line));
  if (at < 0) return null;
  const rest = lines.slice(at + 1);
  const end = rest.findIndex((line, index) => index > rest.length * 0.6 && CONSENT_TEXT.test(line));
  const kept = (end < 0 ? rest : rest.slice(0, end)).join('\n').trim();
  if (lengthOf(kept) < 200) return null;
  return {
    title: (lines[at] ?? '').trim(),
    descriptionHtml: linesAsHtml(kept),
    location: null,
    employmentType: null,
    department: null,
    payText: null,
    applyUrl: null,
    length: lengthOf(kept),
    named: false,
  };
}

/** Lines to HTML: bullets to list items, a short line alone to a heading, the rest to paragraphs. */
function linesAsHtml(text: string): string {
  const parts: string[] = [];
  for (const part of text.split(/\r?\n[ \t]*\r?\n/)) {
    const lines = part
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const bullets = lines.filter((line) => /^[•·*-]\s/.test(line));
    if (lines.length > 0 && bullets.length === lines.length) {
      parts.push(
        `<ul>${lines.map((line) => `<li>${escapeHtml(line.replace(/^[•·*-]\s+/, ''))}</li>`).join('')}</ul>`,
      );
    } else if (lines.length === 1 && (lines[0] ?? '').length <= 60 && !/[.!?:;,]$/.test(lines[0] ?? '')) {
      parts.push(`<h3>${escapeHtml(lines[0] ?? '')}</h3>`);
    } else if (lines.length > 0) parts.push(descriptionAsHtml(lines.map(escapeHtml).join('\n')));
  }
  return parts.join('\n').replaceAll('</ul>\n<ul>', '');
}

/** Mail addresses as they stand, web addresses in full. */
function hrefOf(href: string | undefined, pageUrl: string): string | null {
  if (href?.startsWith('mailto:')) return href;
  return absoluteUrl(href, pageUrl);
}

function squash(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function lengthOf(text: string): number {
  return squash(text).length;
}
