import { describe, expect, test } from 'vitest';
import type { BadgeState, SeenBadge } from './core';
import { answered, best, judged } from './judge';
import type { Question, SentBadge, Verdict } from './payload';

const questions: Question[] = ['intact', 'issuer', 'recipient', 'status', 'dates'];
type Verdicts = Partial<Record<Question, Verdict>>;

/** What this browser found: yes, but for what is said otherwise. */
function seen(verdicts: Verdicts = {}, state: BadgeState = 'verified'): SeenBadge {
  const answers = questions.map((question) => ({
    question,
    verdict: verdicts[question] ?? 'yes',
    code: 'a.code',
    address: null,
    date: null,
    words: { fr: 'une raison', en: 'a reason' },
  }));
  const issuer = { id: 'did:key:z6Mk', name: 'Issuer' };
  return { kind: 'badge', state, name: 'Badge', description: null, criteria: null, issuer, issued: null, expires: null, securing: 'jws', answers, flags: [], endorsements: [] };
}

/** What the sender says: nothing, but for what is said. */
function sent(verdicts: Verdicts = {}): SentBadge {
  const answers = Object.entries(verdicts).map(([question, verdict]) => ({ question: question as Question, verdict, asOf: '2026-11-08T00:00:00Z' }));
  return { name: 'Badge', picture: null, original: { name: 'a.png', mime: 'image/png', place: 0 }, answers, evidence: [] };
}

const allYes: Verdicts = { intact: 'yes', issuer: 'yes', recipient: 'yes', status: 'yes', dates: 'yes' };
const state = (said: Verdicts, found: SeenBadge) => judged(sent(said), found).state;

describe('what may be believed of a badge', () => {
  test('is what this browser found, whatever the sender says', () => {
    expect(state({}, seen())).toBe('verified');
    expect(state(allYes, seen({ intact: 'no' }, 'rejected'))).toBe('changed');
    expect(state(allYes, seen({ dates: 'no' }, 'expired'))).toBe('expired');
    expect(state(allYes, seen({ issuer: 'no' }, 'rejected'))).toBe('rejected');
    expect(state(allYes, seen({ issuer: 'not-confirmed' }, 'self-declared'))).toBe('self-declared');
  });

  test('is verified with a status of an earlier day, and with nothing else of the sender’s', () => {
    expect(state({ status: 'yes' }, seen({ status: 'not-confirmed' }, 'not-confirmed'))).toBe('verified');
    for (const question of ['intact', 'issuer', 'recipient', 'dates'] as const) {
      expect(state(allYes, seen({ [question]: 'not-confirmed' }, 'not-confirmed'))).toBe('published');
    }
    expect(state(allYes, seen({ recipient: 'not-asked' }))).toBe('published');
  });

  test('is not confirmed where nobody says yes', () => {
    expect(state({}, seen({ status: 'not-confirmed' }, 'not-confirmed'))).toBe('not-confirmed');
    expect(state({}, seen({ recipient: 'not-asked' }))).toBe('not-confirmed');
    expect(state({ issuer: 'not-confirmed' }, seen({ issuer: 'not-confirmed' }, 'not-confirmed'))).toBe('not-confirmed');
  });

  test('is what the sender says against it', () => {
    expect(state({ ...allYes, status: 'no' }, seen({ status: 'not-confirmed' }, 'not-confirmed'))).toBe('revoked');
    expect(state({ ...allYes, status: 'no' }, seen())).toBe('verified');
  });

  test('says who gives each answer', () => {
    const badge = judged(sent({ status: 'yes', dates: 'yes' }), seen({ status: 'not-confirmed', recipient: 'not-asked' }));
    expect(answered(badge).map(({ question, by }) => `${question} ${by}`)).toEqual([
      'intact here',
      'issuer here',
      'recipient nobody',
      'status sender',
      'dates here',
    ]);
  });

  test('takes no word of the sender’s for a badge that was changed', () => {
    const badge = judged(sent(allYes), seen({ intact: 'no', issuer: 'not-confirmed' }, 'rejected'));
    expect(answered(badge).filter(({ by }) => by === 'sender')).toEqual([]);
  });

  test('a line of the CV rests on its best badge, and on none that is not there', () => {
    const all = [judged(sent(), seen({ intact: 'no' }, 'rejected')), judged(sent(), seen()), judged(sent(allYes), seen({ intact: 'not-confirmed' }))];
    expect(best([0, 2, 1], all)).toEqual({ index: 1, state: 'verified' });
    expect(best([0], all)?.state).toBe('changed');
    expect(best([7], all)).toBeNull();
  });
});
