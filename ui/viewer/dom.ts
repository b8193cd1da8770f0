/** Elements made by hand: whatever a badge or a CV says is a text node, never markup. */
import { signs, type SignName } from '../src/shared/signs';
import { visible } from '../src/shared/text';

export type Child = Node | string | null | undefined | false | Child[];
type Attributes = Record<string, string | boolean | null | undefined | ((event: Event) => void)>;

export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, '');
    else if (typeof value === 'string') element.setAttribute(name, value);
  }
  append(element, children);
  return element;
}

function append(element: Element, children: Child[]): void {
  for (const child of children) {
    if (Array.isArray(child)) append(element, child);
    else if (child) element.append(child);
  }
}

/** The longest text of a stranger that is shown whole. */
const MOST = 4000;

/** A stranger's words, apart from ours in direction, with what would not be seen made visible. */
export function said(text: string): HTMLElement {
  return el('bdi', {}, visible(text.length > MOST ? `${text.slice(0, MOST)}…` : text));
}

const SVG = 'http://www.w3.org/2000/svg';

/** One of our signs; its word stands beside it. */
export function sign(name: SignName, kind = ''): SVGElement {
  const drawing: { line?: string; solid?: string } = signs[name];
  const svg = document.createElementNS(SVG, 'svg');
  for (const [key, value] of Object.entries({ viewBox: '0 0 20 20', class: `sign ${kind}`.trim(), 'aria-hidden': 'true', focusable: 'false' })) {
    svg.setAttribute(key, value);
  }
  for (const [part, d] of [['line', drawing.line], ['solid', drawing.solid]] as const) {
    if (!d) continue;
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('class', part);
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}

/** A link that leaves the page: only where a browser shows a page, writes a letter or calls. */
export function outside(url: string, ...children: Child[]): HTMLElement {
  if (!/^(https?|mailto|tel):/i.test(url)) return el('span', {}, ...children);
  const leaves = /^https?:/i.test(url);
  return el('a', { href: url, rel: 'noopener noreferrer nofollow', target: leaves && '_blank' }, ...children);
}
