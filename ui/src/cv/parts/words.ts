/** What the parts of a CV and their entries are called. */
import type { Arrangement } from '../../backend';
import { t } from '../../shared/i18n/index.svelte';
import { visible } from '../../shared/text';
import { ordered } from '../arrangement';
import { textOf, type Entry } from '../resume';
import type { List, Section } from '../sections';

/** The part in the person's own word, or in ours. */
export function titleOf(section: Section, arrangement: Arrangement): string {
  const own = ordered(arrangement, []).find(({ kind }) => kind === section.id)?.title;
  return own ? visible(own) : t(section.title);
}

const joined = (entry: Entry, keys: string[]) => keys.map((key) => textOf(entry, key)).filter(Boolean).join(', ');

/** What an entry is called, and what is told beside it; the most telling words there are come first. */
export function saidOf(entry: Entry, section: List): { name: string; beside: string } {
  const [name, beside] = [joined(entry, section.named), joined(entry, section.beside ?? [])].map(visible);
  if (name) return { name, beside: beside ?? '' };
  return { name: beside || t(section.fresh), beside: '' };
}
