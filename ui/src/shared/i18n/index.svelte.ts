/** The words of the window: from assets/locales, in the language the person reads. */
import { FluentBundle, FluentResource } from '@fluent/bundle';
import en from '../../../../assets/locales/en/ui.ftl?raw';
import fr from '../../../../assets/locales/fr/ui.ftl?raw';
import type { Language } from '../../backend';
import { isolated } from '../text';
import type { Messages } from './messages';

export type MessageId = keyof Messages;
/** The sentences that take no variable: what a label or a title may be. */
export type PlainId = { [Id in MessageId]: Messages[Id] extends null ? Id : never }[MessageId];
type Arguments<Id extends MessageId> = Messages[Id] extends null ? [] : [args: Messages[Id]];

const bundles: Record<Language, FluentBundle> = { fr: bundle('fr', fr), en: bundle('en', en) };

class Reading {
  #language = $state<Language>('fr');

  get language(): Language {
    return this.#language;
  }
  set language(language: Language) {
    this.#language = language;
    // Spell checking, hyphenation and the reader's voice follow the document's language.
    document.documentElement.lang = language;
  }
}
export const reading = new Reading();

/** Says a sentence; whoever shows it follows the language as it changes. */
export function t<Id extends MessageId>(id: Id, ...[args]: Arguments<Id>): string {
  const said = bundles[reading.language];
  const pattern = said.getMessage(id)?.value;
  if (!pattern) throw new Error(`no sentence: ${id}`);
  return said.formatPattern(pattern, args ? guarded(args) : null);
}

function bundle(language: Language, source: string): FluentBundle {
  // Only words from outside are isolated (see `isolated`): a sentence copied from the window stays free of hidden marks.
  const made = new FluentBundle(language, { useIsolating: false });
  const [error] = made.addResource(new FluentResource(source));
  if (error) throw error;
  return made;
}

function guarded(args: Record<string, string | number>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, typeof value === 'string' ? isolated(value) : value]),
  );
}
