/** What one narrows by, in words. */
import type { Purpose, State } from '../backend';
import { t, type PlainId } from '../shared/i18n/index.svelte';
import { stateWords } from '../shared/states';
import { visible } from '../shared/text';
import type { Kind } from './browsing.svelte';

const kinds: Record<Kind, PlainId> = {
  state: 'facet-state', issuer: 'facet-issuer', year: 'facet-year', level: 'facet-level', purpose: 'facet-purpose', tag: 'facet-tag', skill: 'facet-skill', collection: 'facet-collection',
};
export const purposes: [Purpose, PlainId, PlainId][] = [
  ['identity', 'notes-purpose-identity', 'notes-purpose-identity-says'],
  ['springboard', 'notes-purpose-springboard', 'notes-purpose-springboard-says'],
  ['skill', 'notes-purpose-skill', 'notes-purpose-skill-says'],
  ['act', 'notes-purpose-act', 'notes-purpose-act-says'],
];

export const kindWords = (kind: Kind): string => t(kinds[kind]);

/** A value of a kind; `names` are those of issuers, which are known by their addresses. */
export function valueWords(kind: Kind, value: string, names: Record<string, string>, levels: string[]): string {
  switch (kind) {
    case 'state':
      return stateWords(value as State);
    case 'level':
      return visible(levels[Number(value) - 1] ?? value);
    case 'purpose': {
      const known = purposes.find(([purpose]) => purpose === value);
      return known ? t(known[1]) : value;
    }
    case 'issuer':
      return visible(names[value] ?? value);
    default:
      return visible(value);
  }
}
