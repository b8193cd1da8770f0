/** The words of the page, in the language of its reader. */
import { FluentBundle, FluentResource } from '@fluent/bundle';
import en from '../../assets/locales/en/share.ftl?raw';
import fr from '../../assets/locales/fr/share.ftl?raw';
import { isolated } from '../src/shared/text';
import type { Messages } from './messages';

export type Language = 'fr' | 'en';
export type WordId = keyof Messages;
type Arguments<Id extends WordId> = Messages[Id] extends null ? [] : [args: Messages[Id]];

const bundles = { fr: bundle('fr', fr), en: bundle('en', en) };

export function language(): Language {
  return document.documentElement.lang === 'fr' ? 'fr' : 'en';
}

/** Says a sentence. */
export function t<Id extends WordId>(id: Id, ...[args]: Arguments<Id>): string {
  return found(id, bundles[language()].getMessage(id)?.value, args ?? null);
}

/** What to do about it. */
export function hint(id: WordId): string {
  return found(id, bundles[language()].getMessage(id)?.attributes.hint, null);
}

/** A day in words: of a moment here, or the day that stands in a date as issuers write it. */
export function day(of: string | Date): string {
  const locale = language() === 'fr' ? 'fr-FR' : 'en-GB';
  if (of instanceof Date) return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(of);
  const date = new Date(`${of.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return of;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

type Pattern = Parameters<FluentBundle['formatPattern']>[0];

function found(id: string, pattern: Pattern | null | undefined, args: Record<string, string | number> | null): string {
  if (!pattern) throw new Error(`no sentence: ${id}`);
  const guarded = Object.entries(args ?? {}).map(([name, value]) => [name, typeof value === 'string' ? isolated(value) : value]);
  return bundles[language()].formatPattern(pattern, Object.fromEntries(guarded));
}

function bundle(of: Language, source: string): FluentBundle {
  const made = new FluentBundle(of, { useIsolating: false });
  const [error] = made.addResource(new FluentResource(source));
  if (error) throw error;
  return made;
}
