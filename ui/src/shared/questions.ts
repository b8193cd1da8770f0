/** The five questions and their answers, by the sentences that say them. */
import type { AnswerView, Verdict } from '../backend';
import type { PlainId } from './i18n/index.svelte';

export const questions: Record<AnswerView['question'], PlainId> = {
  intact: 'question-intact',
  issuer: 'question-issuer',
  recipient: 'question-recipient',
  status: 'question-status',
  dates: 'question-dates',
};

export const verdicts: Record<Verdict, PlainId> = {
  yes: 'verdict-yes',
  no: 'verdict-no',
  'not-confirmed': 'verdict-not-confirmed',
  'not-asked': 'verdict-not-asked',
};
