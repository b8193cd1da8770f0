/**
 * What a reader may believe of a badge. What this browser found out weighs alone; where it could find nothing, the
 * sender's word of the day of publication is told as theirs.
 */
import type { BadgeState, Seen, SeenAnswer, SeenBadge } from './core';
import type { Question, SentAnswer, SentBadge, Verdict } from './payload';
import { language, t } from './words';

export type State = BadgeState | 'published' | 'changed' | 'unreadable' | 'pending';

export interface Answered {
  question: Question;
  verdict: Verdict;
  /** Who answered: this browser, the sender, nobody. */
  by: 'here' | 'sender' | 'nobody';
  /** When the sender did. */
  asOf: string | null;
  sentence: string | null;
}

export interface Judged {
  sent: SentBadge;
  seen: Seen | null;
  state: State;
}

export function judged(sent: SentBadge, seen: Seen | null): Judged {
  return { sent, seen, state: seen ? stateOf(sent, seen) : 'pending' };
}

/** The five answers, each with who gives it. */
export function answered({ sent, seen }: Judged): Answered[] {
  if (seen?.kind !== 'badge') return [];
  // What the sender found was about a badge as it was signed; of a changed one it says nothing.
  const said = verdictOf(seen, 'intact') === 'no' ? [] : sent.answers;
  return seen.answers.map((answer) => answerOf(answer, said.find(({ question }) => question === answer.question)));
}

function answerOf(seen: SeenAnswer, sent: SentAnswer | undefined): Answered {
  const { question } = seen;
  if (decided(seen.verdict)) return { question, verdict: seen.verdict, by: 'here', asOf: null, sentence: sentence(seen) };
  if (sent && decided(sent.verdict)) return { question, verdict: sent.verdict, by: 'sender', asOf: sent.asOf, sentence: null };
  return { question, verdict: 'not-confirmed', by: 'nobody', asOf: null, sentence: sentence(seen) };
}

/** The reason; ours where the core speaks to the badge's holder. */
function sentence({ question, verdict, code, address, words }: SeenAnswer): string {
  if (question === 'recipient' && verdict === 'yes' && address) return t('recipient-yes', { address });
  if (question === 'recipient' && verdict === 'no') return t('recipient-no');
  if (code === 'recipient.no-address-given') return t('recipient-open');
  if (code.endsWith('not-held') || code.endsWith('not-checked')) return t('needs-network');
  return words[language()];
}

function stateOf(sent: SentBadge, seen: Seen): State {
  if (seen.kind === 'unreadable') return 'unreadable';
  const here = (question: Question) => verdictOf(seen, question);
  if (here('intact') === 'no') return 'changed';
  if (seen.state !== 'verified' && seen.state !== 'not-confirmed') return seen.state;
  return refusedBySender(sent, seen) ?? confirmed(sent, here);
}

/** A sender who says no against their own badge is believed. */
function refusedBySender(sent: SentBadge, seen: SeenBadge): State | null {
  const states: Record<Question, State> = {
    intact: 'rejected',
    issuer: 'rejected',
    status: 'revoked',
    dates: 'expired',
    recipient: 'other-person',
  };
  const refused = sent.answers.find(
    ({ question, verdict }) => verdict === 'no' && !seen.answers.some((answer) => answer.question === question && decided(answer.verdict)),
  );
  return refused ? states[refused.question] : null;
}

/** Only a later withdrawal may be taken on the sender's word: it cannot be seen from here, and has its date. */
function confirmed(sent: SentBadge, here: (question: Question) => Verdict | undefined): State {
  const questions: Question[] = ['intact', 'issuer', 'recipient', 'status', 'dates'];
  const bySender = (question: Question) => sent.answers.some((answer) => answer.question === question && answer.verdict === 'yes');
  const open = questions.filter((question) => here(question) !== 'yes');
  if (!open.every(bySender)) return 'not-confirmed';
  return open.every((question) => question === 'status') ? 'verified' : 'published';
}

function verdictOf(seen: SeenBadge, question: Question): Verdict | undefined {
  return seen.answers.find((answer) => answer.question === question)?.verdict;
}

function decided(verdict: Verdict): boolean {
  return verdict === 'yes' || verdict === 'no';
}

/** The states in the order in which a reader may build on them. */
const ORDER: State[] = ['verified', 'published', 'self-declared', 'not-confirmed', 'pending'];

/** The best of the badges that a line of the CV points to, and which it is; `null` when none can carry it. */
export function best(badges: number[], all: Judged[]): { index: number; state: State } | null {
  const found = badges.flatMap((index) => {
    const state = all[index]?.state;
    return state ? [{ index, state }] : [];
  });
  const rank = ({ state }: { state: State }) => (ORDER.includes(state) ? ORDER.indexOf(state) : ORDER.length);
  return found.sort((one, other) => rank(one) - rank(other))[0] ?? null;
}
