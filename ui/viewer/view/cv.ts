/** The CV, in its own language and the person's own words. Where a line comes from is for the badges to say. */
import { el, outside, said, type Child } from '../dom';
import { best, type Judged } from '../judge';
import type { Cv, Entry, Proof, Section, Term } from '../payload';
import { t } from '../words';
import { mark, stateWord } from './marks';

/** What stands beside the rest where there is room. */
const ASIDE = ['skills', 'languages', 'interests', 'certificates'];

/** Its sections on a sheet; `null` when it has none. Its badges have a part of the page of their own. */
export function sheet(cv: Cv, badges: Judged[]): HTMLElement | null {
  const sections = cv.sections.filter(({ kind }) => kind !== 'badges');
  const of = (aside: boolean) => sections.filter(({ kind }) => ASIDE.includes(kind) === aside).map((one) => section(one, badges));
  const [main, aside] = [of(false), of(true)];
  if (!sections.length) return null;
  const both = main.length > 0 && aside.length > 0;
  return el(
    'div',
    { class: both ? 'sheet two' : 'sheet', lang: cv.language },
    main.length > 0 && el('div', { class: 'column' }, main),
    aside.length > 0 && el('div', { class: 'column aside' }, aside),
  );
}

function section({ title, content }: Section, badges: Judged[]): HTMLElement {
  return el('section', { class: 'part' }, el('h2', {}, said(title)), contentOf(content, badges));
}

function contentOf(content: Section['content'], badges: Judged[]): Child {
  if ('entries' in content) return content.entries.map((one) => entry(one, badges));
  if ('claims' in content) {
    const claims = content.claims.map(({ name, level, keywords, proof }) =>
      el(
        'li',
        {},
        el('span', { class: 'claim' }, said(name), level && el('span', { class: 'level' }, ' · ', said(level))),
        keywords.length > 0 && el('span', { class: 'muted small' }, said(keywords.join(', '))),
        provenance(proof, badges, true),
      ),
    );
    return el('ul', { class: 'claims' }, claims);
  }
  if ('terms' in content) return el('ul', { class: 'terms' }, content.terms.map((one) => term(one, badges)));
  return null;
}

function entry({ title, place, dates, url, paragraphs, points, proof }: Entry, badges: Judged[]): HTMLElement {
  return el(
    'article',
    { class: 'entry' },
    el('div', { class: 'entry-head' }, el('h3', {}, url ? outside(url, said(title)) : said(title)), dates && el('p', { class: 'dates' }, said(dates))),
    place && el('p', { class: 'muted' }, said(place)),
    paragraphs.map((text) => el('p', {}, said(text))),
    points.length > 0 && el('ul', { class: 'points' }, points.map((text) => el('li', {}, said(text)))),
    proof && provenance(proof, badges, false),
  );
}

function term({ name, detail, proof }: Term, badges: Judged[]): HTMLElement {
  return el('li', {}, said(name), detail && el('span', { class: 'muted' }, ' · ', said(detail)), proof && provenance(proof, badges, false));
}

/** Where a line comes from: the best badge that shows it, as this browser found it; else that nobody else says so. */
function provenance({ provenance, badges: shown }: Proof, badges: Judged[], always: boolean): HTMLElement | null {
  const found = best(shown, badges);
  if (found) {
    const { sent, seen } = badges[found.index]!;
    const name = seen?.kind === 'badge' && seen.name ? seen.name : sent.name;
    const attributes = { href: `#badge-${found.index + 1}`, class: 'to-badge' };
    const words = el('span', { class: 'by-badge muted' }, ' ', said(name));
    return el('p', { class: 'from', lang: document.documentElement.lang }, el('a', attributes, mark(found.state, stateWord(found.state)), words));
  }
  const { kind, by } = provenance;
  if (kind === 'recognised' && by) return el('p', { class: 'from muted small', lang: document.documentElement.lang }, t('claim-recognised', { name: by }));
  return always ? el('p', { class: 'from muted small', lang: document.documentElement.lang }, t('claim-declared')) : null;
}
