/** The mark of a state: a sign and its word, never a colour alone, and never where a badge could draw one. */
import type { SignName } from '../../src/shared/signs';
import { el, said, sign } from '../dom';
import type { Named } from '../core';
import { answered, type Judged, type State } from '../judge';
import type { Verdict } from '../payload';
import { day, t } from '../words';

const signs: Record<State, SignName> = {
  verified: 'verified',
  published: 'not-confirmed',
  'not-confirmed': 'not-confirmed',
  expired: 'expired',
  revoked: 'revoked',
  suspended: 'suspended',
  'other-person': 'other-person',
  'self-declared': 'self-declared',
  changed: 'rejected',
  rejected: 'rejected',
  unreadable: 'rejected',
  pending: 'not-asked',
};

type Tone = 'yes' | 'sent' | 'unsure' | 'no' | 'quiet';

const tones: Record<State, Tone> = {
  verified: 'yes',
  published: 'sent',
  'not-confirmed': 'unsure',
  expired: 'unsure',
  revoked: 'no',
  suspended: 'no',
  'other-person': 'no',
  'self-declared': 'quiet',
  changed: 'no',
  rejected: 'no',
  unreadable: 'no',
  pending: 'quiet',
};

/** The word of a badge's state. */
export function stateWords(badge: Judged): string {
  const expired = badge.state === 'expired' && badge.seen?.kind === 'badge' ? badge.seen.expires : null;
  return expired ? t('state-expired-on', { date: day(expired) }) : stateWord(badge.state);
}

export function stateWord(state: State): string {
  return state === 'pending' ? t('checking') : t(`state-${state}`);
}

export function mark(state: State, words: string): HTMLElement {
  return el('span', { class: `mark ${tones[state]}` }, sign(signs[state]), el('span', {}, words));
}

const verdictSigns: Record<Verdict, SignName> = { yes: 'yes', no: 'no', 'not-confirmed': 'not-confirmed', 'not-asked': 'not-asked' };

/** The sign of an answer; the sender's yes is not drawn like one of this browser. */
export function verdictSign({ verdict, by }: ReturnType<typeof answered>[number]): SVGElement {
  const tone = verdict === 'no' ? 'no' : verdict !== 'yes' ? 'unsure' : by === 'here' ? 'yes' : 'sent';
  return sign(verdictSigns[verdict], tone);
}

/** What can be checked of an issuer: the host of its address, or its key; whole for whoever wants to compare. */
export function proven(named: Named): HTMLElement | null {
  if (!named.id) return null;
  const host = webHost(named.id);
  const shown = host ?? (named.id.length > 32 ? `${named.id.slice(0, 16)}…${named.id.slice(-6)}` : named.id);
  const kind = t('proven-by', { kind: host ? 'host' : 'key' });
  return el('span', { class: 'proven', title: named.id }, `${kind} `, said(shown));
}

function webHost(address: string): string | null {
  try {
    const { protocol, host } = new URL(address);
    return /^https?:$/.test(protocol) ? host : null;
  } catch {
    return null;
  }
}
