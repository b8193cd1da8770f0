/** The badges, each with what it says, its five answers, and the evidence that the sender chose. */
import { el, outside, said, sign, type Child } from '../dom';
import type { SeenBadge } from '../core';
import { addressOf, isPicture, safeName } from '../files';
import { answered, type Answered, type Judged } from '../judge';
import type { Opened, SentEvidence, SentFile } from '../payload';
import { day, language, t } from '../words';
import { mark, proven, stateWord, stateWords, verdictSign } from './marks';

export function badgeList(badges: Judged[], opened: Opened, now: Date): HTMLElement {
  return el(
    'section',
    { class: 'badges', 'aria-labelledby': 'badges-title' },
    el('h2', { id: 'badges-title' }, t('badges-title')),
    el('ol', {}, badges.map((badge, index) => el('li', {}, card(badge, index, opened, now)))),
  );
}

/** The name it has, by what it says itself; the sender's word only when it cannot be read. */
export function nameOf({ sent, seen }: Judged): string {
  return seen?.kind === 'badge' && seen.name ? seen.name : sent.name;
}

function card(badge: Judged, index: number, opened: Opened, now: Date): HTMLElement {
  const { sent, seen } = badge;
  const id = `badge-${index + 1}`;
  return el(
    'article',
    { class: 'card', id, tabindex: '-1', 'aria-labelledby': `${id}-name`, 'data-state': badge.state },
    el('div', { class: 'picture' }, picture(badge, opened)),
    el(
      'div',
      { class: 'head' },
      el('h3', { class: 'name', id: `${id}-name` }, said(nameOf(badge))),
      seen?.kind === 'badge' ? given(seen) : null,
      mark(badge.state, stateWords(badge)),
    ),
    el(
      'div',
      { class: 'about' },
      seen?.kind === 'badge' && seen.description && el('p', {}, said(plain(seen.description))),
      seen?.kind === 'badge' && seen.criteria && unfolded(t('criteria'), el('p', {}, said(plain(seen.criteria)))),
      seen?.kind === 'badge' && seen.endorsements.length > 0 && endorsements(seen),
      sent.evidence.length > 0 && evidence(sent.evidence, opened),
      download(sent.original, opened, t('download-badge'), t('download-badge-named', { name: nameOf(badge) })),
    ),
    el('div', { class: 'answers' }, findings(badge, now)),
  );
}

/** The picture, on paper; of the file itself when it is a picture of pixels. No picture proves anything. */
export function picture({ sent }: Judged, opened: Opened): Node {
  const own = sent.original.mime === 'image/png' ? sent.original.place : null;
  const place = sent.picture ?? own;
  if (place === null) return sign('file', 'placeholder');
  return el('img', { src: addressOf(opened.file(place), 'image/png'), alt: '', width: '120', height: '120', decoding: 'async' });
}

function given({ issuer, issued }: SeenBadge): HTMLElement {
  return el(
    'p',
    { class: 'given' },
    `${t('given-by')} `,
    el('strong', {}, said(issuer.name ?? '?')),
    issued && ` ${t('given-on', { date: day(issued) })}`,
    el('br'),
    proven(issuer),
  );
}

/** Its answers, by who gives them. */
function findings({ state, sent, seen }: Judged, now: Date): Child {
  if (!seen) return el('p', { class: 'muted' }, t('checking'));
  if (seen.kind === 'unreadable') return el('p', {}, seen.words[language()]);
  const all = answered({ state, sent, seen });
  const by = (who: Answered['by']) => all.filter((answer) => answer.by === who);
  const flags = seen.flags.map((words) => words[language()]).filter((flag) => !all.some(({ sentence }) => sentence === flag));
  return [
    group(t('answers-here'), t('answers-on', { date: day(now) }), by('here')),
    sentGroup(by('sender')),
    group(t('answers-open'), null, by('nobody')),
    flags.map((flag) => el('p', { class: 'flag muted small' }, flag)),
    unfolded(t('why'), reasons(all)),
  ];
}

/** Why it is so, answer by answer. */
function reasons(all: Answered[]): HTMLElement {
  const told = all.flatMap(({ question, sentence }) => (sentence ? [el('div', {}, el('dt', {}, t(`question-${question}`)), el('dd', {}, sentence))] : []));
  return el('dl', {}, told);
}

/** The sender's answers; their day once, when it is the same for all. */
function sentGroup(answers: Answered[]): Child {
  const days = new Set(answers.map(({ asOf }) => asOf && day(asOf)));
  const [one] = days;
  if (days.size !== 1 || !one) return group(t('answers-sent'), t('answers-sent-text'), answers);
  const dated = answers.map((answer) => ({ ...answer, asOf: null }));
  return group(t('answers-sent'), `${t('answers-on', { date: one })}. ${t('answers-sent-text')}`, dated);
}

function group(title: string, note: string | null, answers: Answered[]): Child {
  if (!answers.length) return null;
  return el(
    'div',
    { class: `group by-${answers[0]!.by}` },
    el('h4', {}, title, note && el('span', { class: 'muted' }, ` ${note}`)),
    el('ul', {}, answers.map(row)),
  );
}

function row(answer: Answered): HTMLElement {
  const { question, verdict, asOf, sentence } = answer;
  const word = t(`verdict-${verdict === 'not-asked' ? 'not-confirmed' : verdict}`);
  return el(
    'li',
    {},
    verdictSign(answer),
    el(
      'div',
      {},
      el('p', { class: 'answer' }, el('span', {}, `${t(`question-${question}`)} `), el('span', { class: 'verdict' }, el('strong', {}, word), asOf && ` ${t('as-of', { date: day(asOf) })}`)),
      // A yes needs no reason at once; anything else does.
      verdict !== 'yes' && sentence && el('p', { class: 'muted small' }, sentence),
    ),
  );
}

function endorsements({ endorsements }: SeenBadge): HTMLElement {
  const items = endorsements.map(({ state, issuer, comment }) =>
    el('li', {}, t('endorsed-by', { name: issuer.name ?? issuer.id ?? '?', state: stateWord(state) }), ' ', proven(issuer), comment && el('p', {}, said(plain(comment)))),
  );
  return unfolded(t('endorsements'), el('ul', {}, items));
}

function evidence(all: SentEvidence[], opened: Opened): HTMLElement {
  return el('div', { class: 'evidence' }, el('h4', {}, t('evidence')), el('ul', {}, all.map((one) => el('li', {}, piece(one, opened)))));
}

function piece({ title, url, note, file }: SentEvidence, opened: Opened): Child {
  const words: Child = [said(title), note && el('span', { class: 'muted' }, ' · ', said(note))];
  if (!file) return el('p', {}, url ? outside(url, words) : words);
  const link = { href: addressOf(opened.file(file.place), file.mime), download: safeName(file.name), title: t('download-file', { name: title }) };
  const shown = isPicture(file.mime)
    ? el('img', { src: addressOf(opened.file(file.place), file.mime), alt: '', decoding: 'async' })
    : sign('file');
  return el('a', { ...link, class: 'file' }, shown, el('span', {}, words));
}

function download(file: SentFile, opened: Opened, words: string, label: string): HTMLElement {
  const href = addressOf(opened.file(file.place), file.mime);
  return el('a', { class: 'quiet-link', href, download: safeName(file.name), 'aria-label': label }, sign('export'), words);
}

function unfolded(title: string, ...children: Child[]): HTMLElement {
  return el('details', {}, el('summary', {}, title), ...children);
}

/** Texts come in Markdown; without its signs they read well enough, and nothing in them can act. */
function plain(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^#{1,6}\s+|^>\s?/gm, '')
    .replace(/(\*\*|__)(?=\S)(.*?\S)\1/g, '$2')
    .trim();
}
