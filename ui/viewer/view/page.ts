/** The whole page, in each of its moments. */
import { el, outside, said, sign, type Child } from '../dom';
import { addressOf, safeName, zip } from '../files';
import type { Judged } from '../judge';
import type { Content, Opened } from '../payload';
import type { Reason } from '../refusal';
import { day, hint, language, t } from '../words';
import { badgeList } from './badges';
import { satchel } from './satchel';
import { sheet } from './cv';
import { summary } from './summary';

/** What is shown, to be shown again when the reader changes the language. */
let current: () => void = () => {};

function put(state: string, title: string, body: () => Child): void {
  current = () => {
    document.documentElement.className = state;
    document.title = title;
    document.getElementById('page')?.replaceChildren(el('div', { class: 'page' }, body()));
  };
  current();
}

export function showWaiting(): void {
  put('waiting', 'Besace', () => [mast(null), message(el('p', { role: 'status', class: 'lead' }, t('opening')))]);
}

/** Why nothing can be shown, and what to do. */
/** Says why it does not open. Whoever has a key without a link, as beside a file on a stick, can paste it. */
export function showRefusal(reason: Reason, paste: (typed: string) => void): void {
  put('refused', 'Besace', () => [
    mast(null),
    message(
      el('h1', { 'data-reason': reason }, t(reason)),
      el('p', { role: 'alert', class: 'lead' }, hint(reason)),
      reason.startsWith('link-') && keyForm(paste),
    ),
  ]);
}

function keyForm(paste: (typed: string) => void): HTMLElement {
  const field = el('input', { id: 'key', type: 'text', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', required: true });
  const submit = (event: Event) => {
    event.preventDefault();
    paste(field.value);
  };
  const button = el('button', { class: 'button', type: 'submit' }, t('password-open'));
  return el('form', { submit }, el('label', { for: 'key' }, t('key-label')), el('div', { class: 'field' }, field, button));
}

export function showEnded(date: string): void {
  put('refused', 'Besace', () => [
    mast(null),
    message(el('h1', { 'data-reason': 'ended' }, t('ended', { date: day(date) })), el('p', { role: 'alert', class: 'lead' }, hint('ended'))),
  ]);
}

/** Gives the password that the reader types. */
export function askPassword(wrong: boolean): Promise<string> {
  return new Promise((answer) => {
    put('asking', 'Besace', () => {
      const field = el('input', { id: 'password', type: 'password', autocomplete: 'off', required: true, 'aria-describedby': wrong && 'password-problem', 'aria-invalid': wrong && 'true' });
      const button = el('button', { class: 'button', type: 'submit' }, t('password-open'));
      const submit = (event: Event) => {
        event.preventDefault();
        button.disabled = true;
        button.textContent = t('password-wait');
        answer(field.value);
      };
      setTimeout(() => field.focus());
      return [
        mast(null),
        message(
          el('h1', {}, t('password-title')),
          el('p', { class: 'lead' }, hint('password-title')),
          el(
            'form',
            { submit },
            el('label', { for: 'password' }, t('password-label')),
            el('div', { class: 'field' }, field, button),
            wrong && el('p', { id: 'password-problem', class: 'problem', role: 'alert' }, sign('no'), t('password-wrong')),
          ),
        ),
      ];
    });
  });
}

/** What was opened. */
export function show(opened: Opened, badges: Judged[], now: Date): void {
  const { content } = opened;
  const pending = badges.some(({ state }) => state === 'pending');
  put(pending ? 'open' : 'open verified', titleOf(content), () => [
    mast(t(content.cv ? 'brand' : 'brand-badges')),
    el(
      'main',
      { id: 'content' },
      el('div', { class: 'top' }, who(opened), summary(badges, opened, now)),
      content.cv && sheet(content.cv, badges),
      badges.length > 0 && badgeList(badges, opened, now),
    ),
    foot(content),
  ]);
}

function titleOf({ cv, maker }: Content): string {
  return cv?.title ?? (maker.name ? t('badges-of', { name: maker.name }) : t('badges-of-nobody'));
}

function mast(tagline: string | null): HTMLElement {
  return el(
    'header',
    { class: 'mast' },
    el('p', { class: 'brand' }, satchel(), el('span', { class: 'name' }, 'Besace'), tagline && el('span', { class: 'muted tagline' }, tagline)),
    el('div', { class: 'tools' }, tagline && el('button', { class: 'tool', type: 'button', click: () => print() }, t('print')), languages()),
  );
}

function languages(): HTMLElement {
  const choices = (['fr', 'en'] as const).map((choice) => {
    const click = () => {
      document.documentElement.lang = choice;
      current();
      document.getElementById(`language-${choice}`)?.focus();
    };
    const pressed = String(language() === choice);
    return el('button', { id: `language-${choice}`, class: 'tool', type: 'button', lang: choice, 'aria-pressed': pressed, click }, choice === 'fr' ? 'Français' : 'English');
  });
  return el('div', { role: 'group', 'aria-label': t('language-label'), class: 'languages' }, choices);
}

function message(...children: Child[]): HTMLElement {
  return el('main', { class: 'message' }, ...children);
}

/** Whose it is, before anything else. */
function who(opened: Opened): HTMLElement {
  const { cv, photo, maker } = opened.content;
  if (!cv) return el('div', { class: 'who' }, el('h1', { class: 'name' }, maker.name ? [said(maker.name)] : t('badges-of-nobody')), files(opened));
  const { name, label, contacts, summary, photoAlt } = cv.header;
  return el(
    'div',
    { class: 'who' },
    el(
      'div',
      { class: 'person', lang: cv.language },
      photo !== null && el('img', { class: 'photo', src: addressOf(opened.file(photo), 'image/png'), alt: photoAlt }),
      el('div', {}, el('h1', { class: 'name' }, said(name || cv.title)), label && el('p', { class: 'label' }, said(label))),
    ),
    contacts.length > 0 && el('ul', { class: 'contacts', lang: cv.language }, contacts.map(({ text, url }) => el('li', {}, url ? outside(url, said(text)) : said(text)))),
    summary && el('p', { class: 'lead', lang: cv.language }, said(summary)),
    files(opened),
  );
}

function files({ content, file }: Opened): HTMLElement {
  const { pdf, badges } = content;
  const archive = () => zip(badges.map(({ original }) => ({ name: original.name, bytes: file(original.place) })));
  const keepAll = (event: Event) => {
    // Made when it is asked for: most readers never do.
    const link = event.currentTarget as HTMLAnchorElement;
    if (link.protocol !== 'blob:') link.href = URL.createObjectURL(new Blob([archive()], { type: 'application/zip' }));
  };
  return el(
    'p',
    { class: 'files' },
    pdf && el('a', { class: 'button', href: addressOf(file(pdf.place), 'application/pdf'), download: safeName(pdf.name) }, sign('export'), t('download-pdf')),
    badges.length > 0 &&
      el('a', { class: 'button quiet', href: '#badges', download: `${t('file-badges')}.zip`, click: keepAll }, sign('export'), t('download-badges', { count: badges.length })),
  );
}

function foot({ maker, ends, cv }: Content): HTMLElement {
  const date = day(new Date(maker.made));
  return el(
    'footer',
    { class: 'foot' },
    el('p', {}, maker.name ? t('made-by', { name: maker.name, date }) : t('made', { date }), ends && ` ${t('ends-on', { date: day(ends) })}`),
    el('p', {}, cv && `${t('said-by')} `, el('span', { class: 'on-screen' }, t('private')), el('span', { class: 'on-paper' }, t('printed'))),
  );
}
