/** What the host would say: the same sentences as the core's, from the same files. */
import { FluentBundle, FluentResource } from '@fluent/bundle';
import enAnswers from '../../../../assets/locales/en/answers.ftl?raw';
import enProblems from '../../../../assets/locales/en/problems.ftl?raw';
import frAnswers from '../../../../assets/locales/fr/answers.ftl?raw';
import frProblems from '../../../../assets/locales/fr/problems.ftl?raw';
import type { Language, Problem } from '../index';

export type Facts = Record<string, string>;

const bundles: Record<Language, FluentBundle> = { fr: bundle('fr', frAnswers, frProblems), en: bundle('en', enAnswers, enProblems) };

/** The sentence of a code and its hint; a code without a sentence says itself. */
export function say(code: string, language: Language, facts: Facts = {}): { sentence: string; hint: string } {
  const said = bundles[language];
  const message = said.getMessage(code.replaceAll('.', '-'));
  const hint = message?.attributes.hint;
  return {
    sentence: message?.value ? said.formatPattern(message.value, facts, []) : code,
    hint: hint ? said.formatPattern(hint, facts, []) : '',
  };
}

export function problem(code: string, language: Language, facts: Facts = {}, detail: string | null = null): Problem {
  const { sentence, hint } = say(code, language, facts);
  return { code, message: sentence, hint, detail };
}

export function dayIn(language: Language, iso: string): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr-FR', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(iso));
}

function bundle(language: Language, ...sources: string[]): FluentBundle {
  const made = new FluentBundle(language, { useIsolating: false });
  for (const source of sources) made.addResource(new FluentResource(source));
  return made;
}
