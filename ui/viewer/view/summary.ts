/** What was found about all the badges together: the one thing to be seen at a glance. */
import { el, sign, type Child } from '../dom';
import type { Judged, State } from '../judge';
import type { Opened } from '../payload';
import { day, t } from '../words';
import { nameOf, picture } from './badges';
import { mark, stateWords } from './marks';

/** More than these are seen further down the page. */
const MOST_PICTURES = 6;

export function summary(badges: Judged[], opened: Opened, now: Date): HTMLElement {
  return el('section', { class: 'proof', 'aria-labelledby': 'proof-title' }, ...told(badges, now), badges.length > 0 && pictures(badges, opened), badges.length > 0 && more());
}

function told(badges: Judged[], now: Date): Child[] {
  if (!badges.length) return [el('h2', { id: 'proof-title' }, t('badges-none'))];
  if (badges.some(({ state }) => state === 'pending')) {
    return [head('waiting', el('h2', { id: 'proof-title', role: 'status' }, t('checking')), null)];
  }
  const verified = count(badges, ['verified']);
  const title = verified > 0 ? t('proof-title', { count: verified }) : t('proof-none');
  const line = [
    badges.length > verified && `${t('proof-of', { count: badges.length })}, `,
    el('span', { class: 'on-screen' }, t('proof-here')),
    el('span', { class: 'on-paper' }, t('proof-printed', { date: day(now) })),
  ];
  return [
    head(verified > 0 ? 'yes' : 'unsure', el('h2', { id: 'proof-title' }, title), el('p', { class: 'by' }, ...line)),
    verified < badges.length && others(badges),
    el('p', { class: 'how' }, t('proof-how')),
  ];
}

function head(tone: string, title: HTMLElement, line: HTMLElement | null): HTMLElement {
  return el('div', { class: `proof-head ${tone}` }, sign(tone === 'yes' ? 'verified' : 'not-confirmed'), el('div', {}, title, line));
}

/** The rest, by what is to be known of it. */
function others(badges: Judged[]): HTMLElement {
  const kinds: [State, State[], (count: number) => string][] = [
    ['published', ['published'], (number) => t('summary-published', { count: number })],
    ['not-confirmed', ['not-confirmed'], (number) => t('summary-not-confirmed', { count: number })],
    ['self-declared', ['self-declared'], (number) => t('summary-self-declared', { count: number })],
    ['expired', ['expired'], (number) => t('summary-expired', { count: number })],
    ['changed', ['changed', 'rejected', 'revoked', 'suspended', 'other-person', 'unreadable'], (number) => t('summary-wrong', { count: number })],
  ];
  const lines = kinds.flatMap(([state, of, words]) => {
    const number = count(badges, of);
    return number ? [el('li', {}, mark(state, words(number)))] : [];
  });
  return el('ul', { class: 'others' }, lines);
}

function count(badges: Judged[], states: State[]): number {
  return badges.filter(({ state }) => states.includes(state)).length;
}

function pictures(badges: Judged[], opened: Opened): HTMLElement {
  const shown = badges.slice(0, MOST_PICTURES).map((badge, index) => {
    const label = `${nameOf(badge)} · ${stateWords(badge)}`;
    return el('li', {}, el('a', { href: `#badge-${index + 1}`, 'aria-label': label, title: label }, picture(badge, opened)));
  });
  const rest = badges.length - shown.length;
  return el('ul', { class: 'pictures' }, shown, rest > 0 && el('li', { class: 'rest' }, el('a', { href: '#badges-title' }, `+ ${rest}`)));
}

function more(): HTMLElement {
  return el(
    'details',
    { class: 'more' },
    el('summary', {}, t('proof-more')),
    (['proof-more-text', 'proof-more-name', 'proof-more-online'] as const).map((id) => el('p', {}, t(id))),
  );
}
