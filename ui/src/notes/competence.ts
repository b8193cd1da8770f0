import type { CompetenceView } from '../backend';

/** The frameworks whose words are French, whatever language the window speaks. */
const french = ['clea', 'crcn', 'rome'];
/** Of an address that names a competence, so much of its end. */
const shown = 8;

/** A competence by which it is told apart from all others. */
export const keyOf = ({ framework, code }: CompetenceView): string => `${framework} ${code}`;

/** The language of its title, when it is known. */
export const languageOf = ({ framework }: CompetenceView): string | undefined => (french.includes(framework) ? 'fr' : undefined);

/** Its framework and its code, as a person would say them; of an address only the beginning of what names it. */
export function markOf({ frameworkTitle, code }: CompetenceView): string {
  const last = code.split('/').pop() ?? code;
  const said = last === code ? code : `${last.slice(0, shown)}${last.length > shown ? '…' : ''}`;
  return `${frameworkTitle} ${said}`;
}
