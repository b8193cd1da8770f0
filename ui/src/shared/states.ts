/** The states of a badge in words. */
import type { State } from '../backend';
import { day } from './dates';
import { t, type PlainId } from './i18n/index.svelte';

/** In the order in which they are offered as filters. */
export const states: State[] = ['verified', 'not-confirmed', 'expired', 'revoked', 'suspended', 'other-person', 'self-declared', 'rejected'];

const words: Record<State, PlainId> = {
  verified: 'state-verified',
  'not-confirmed': 'state-not-confirmed',
  expired: 'state-expired',
  revoked: 'state-revoked',
  suspended: 'state-suspended',
  'other-person': 'state-other-person',
  'self-declared': 'state-self-declared',
  rejected: 'state-rejected',
};

/** The state's word, with its date when it has one. */
export function stateWords(state: State, date: string | null = null): string {
  if (date && state === 'expired') return t('state-expired-on', { date: day(date) });
  if (date && state === 'revoked') return t('state-revoked-on', { date: day(date) });
  return t(words[state]);
}
