/** Reading and writing JSON Resume as it came: what the window does not know of stays untouched. */
export type Entry = Record<string, unknown>;

/** The text under a key; dots lead further in. Anything that is not text is not shown. */
export function textOf(entry: Entry, key: string): string {
  const value = key.split('.').reduce<unknown>((inner, part) => (isEntry(inner) ? inner[part] : undefined), entry);
  return typeof value === 'string' ? value : '';
}

/** Writes a text under a key; an empty one takes the key away. */
export function putText(entry: Entry, key: string, text: string): void {
  const parts = key.split('.');
  const last = parts.pop()!;
  let inner = entry;
  for (const part of parts) {
    if (!isEntry(inner[part])) inner[part] = {};
    inner = inner[part] as Entry;
  }
  if (text === '') delete inner[last];
  else inner[last] = text;
}

/** A list of short texts, one after the other with `between`. */
export function textsOf(entry: Entry, key: string, between: string): string {
  const value = entry[key];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string').join(between) : '';
}

export function putTexts(entry: Entry, key: string, texts: string[]): void {
  const kept = texts.map((text) => text.trim()).filter(Boolean);
  if (kept.length === 0) delete entry[key];
  else entry[key] = kept;
}

/** The entries of a list; a part that is no list has none. */
export function entriesOf(resume: Entry, key: string): Entry[] {
  const value = resume[key];
  return Array.isArray(value) ? value.filter(isEntry) : [];
}

/** The list itself, to change; made when it is missing. */
export function listOf(resume: Entry, key: string): Entry[] {
  if (!Array.isArray(resume[key])) resume[key] = [];
  return resume[key] as Entry[];
}

/** The part about the person, to change; made when it is missing. */
export function basicsOf(resume: Entry): Entry {
  if (!isEntry(resume.basics)) resume.basics = {};
  return resume.basics as Entry;
}

/** What an entry is called: its first named parts. */
export function nameOf(entry: Entry, named: string[]): string {
  return named.map((key) => textOf(entry, key)).filter(Boolean).slice(0, 2).join(', ');
}

/** A date of JSON Resume in its parts; the day, if it has one, is left alone until the date is changed. */
export function dateParts(date: string): { year: string; month: string } {
  const [, year = '', month = ''] = /^(\d{1,4})(?:-(\d{2}))?/.exec(date) ?? [];
  return { year, month };
}

/** `2026-09`, `2026`, or nothing without a year. */
export function dateOf(year: string, month: string): string {
  const digits = year.replace(/\D/g, '').slice(0, 4);
  if (digits === '') return '';
  return month && digits.length === 4 ? `${digits}-${month}` : digits;
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const marks = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** What an entry is known by in choices about it; made when it is first needed. */
export function idOf(entry: Entry): string {
  const held = textOf(entry, 'x-id');
  if (held) return held;
  const made = Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => marks[byte % marks.length]).join('');
  entry['x-id'] = made;
  return made;
}

/** What undoing brings back keeps the name it got since: what was attached to it stays its own. */
export function keepIds(present: Entry, former: Entry): void {
  for (const key of Object.keys(former)) {
    const [before, now] = [entriesOf(former, key), entriesOf(present, key)];
    const known = new Set(before.map((entry) => textOf(entry, 'x-id')));
    now.forEach((entry, place) => {
      const id = textOf(entry, 'x-id');
      if (id === '' || known.has(id)) return;
      const [itself, there] = [before.find((other) => same(other, entry)), before[place]];
      const found = itself ?? (now.length === before.length ? there : undefined);
      if (found && !textOf(found, 'x-id')) found['x-id'] = id;
    });
  }
}

/** Whether two entries say the same, whatever they are known by. */
function same(one: Entry, other: Entry): boolean {
  const said = (entry: Entry) => JSON.stringify({ ...entry, 'x-id': undefined });
  return said(one) === said(other);
}

/** The entry that the host calls by its section and its place in it (`work/2`). */
export function entryAt(resume: Entry, place: string): Entry | null {
  const [, section = '', index = ''] = /^(\w+)\/(\d+)$/.exec(place) ?? [];
  const list = resume[section];
  const entry: unknown = Array.isArray(list) ? list[Number(index)] : null;
  return isEntry(entry) ? entry : null;
}

/** The badges that show an entry, as they are written in the data: by identifier, by file or by name. */
export function evidenceOf(entry: Entry): string[] {
  const value = entry['x-evidence'];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
