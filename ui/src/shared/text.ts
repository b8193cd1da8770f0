/** Text that strangers wrote. It is shown as text, and what it hides is made visible. */

// C0 and C1 controls without tab and line feed, and the marks that turn the direction of a text around.
const hidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** The text with its hidden characters named, so that « gpj.exe » cannot read as « exe.jpg ». */
export function visible(text: string): string {
  return text.replace(hidden, (character) => `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`);
}

/** The text made safe to stand inside a sentence: it cannot turn the words around it. */
export function isolated(text: string): string {
  const shown = visible(text);
  return rightToLeft.test(shown) ? `\u2068${shown}\u2069` : shown;
}

/** The text as it is looked for: without accents or case, « œ » as « oe ». */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** The host a web address leads to; `null` for anything that is not http(s). */
export function webHost(address: string): string | null {
  const url = parsed(address);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  return url.host;
}

function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
