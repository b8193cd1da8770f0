/** What goes with a link: a letter, a line under one’s own letters. */
import type { LinkView } from '../backend';
import { day } from '../shared/dates';
import { t } from '../shared/i18n/index.svelte';
import { session } from '../shared/session.svelte';

export interface Letter { subject: string; body: string }

export function letter({ cv, link, password, ends, promises }: LinkView): Letter {
  const shown = t(cv === null ? 'links-mail-badges' : 'links-mail-cv');
  // Where the reader will have put the file, nobody knows: only the end of its address is the same everywhere.
  const inFile = promises.readers === 'with-the-file';
  const handed = inFile ? `\n${t('links-mail-file')}` : '';
  const key = link && inFile ? link.slice(link.indexOf('#')) : (link ?? '');
  const told = [password && t('links-mail-password'), ends && t('links-mail-ends', { date: day(ends) })].filter(Boolean).join('\n');
  const parts = [t('links-mail-hello'), `${shown}${handed}\n${key}`, told, session.portfolio?.name ?? ''];
  return { subject: t(cv === null ? 'links-mail-subject-badges' : 'links-mail-subject-cv'), body: parts.filter(Boolean).join('\n\n') };
}

export function signature(link: string): { text: string; html: string } {
  const words = t('links-signature-words');
  // Made of elements, so that no sign in the address is taken for markup.
  const anchor = document.createElement('a');
  anchor.href = link;
  anchor.textContent = words;
  return { text: t('links-signature-text', { words, link }), html: anchor.outerHTML };
}
