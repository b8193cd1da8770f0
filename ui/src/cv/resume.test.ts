import { describe, expect, test } from 'vitest';
import { dateOf, dateParts, entriesOf, entryAt, idOf, keepIds, nameOf, putText, putTexts, textOf, textsOf, type Entry } from './resume';
import { first, job, sections } from './sections';

describe('JSON Resume', () => {
  test('keeps what the window does not know', () => {
    const basics: Entry = { name: 'Zoé', image: 'x.png', location: { countryCode: 'FR' } };
    putText(basics, 'location.city', 'Angers');
    putText(basics, 'name', '');
    expect(basics).toEqual({ image: 'x.png', location: { countryCode: 'FR', city: 'Angers' } });
    expect(textOf(basics, 'location.city')).toBe('Angers');
  });

  test('reads only text as text', () => {
    expect(textOf({ name: { evil: true } }, 'name')).toBe('');
    expect(textsOf({ keywords: ['a', 3, 'b'] }, 'keywords', ', ')).toBe('a, b');
    expect(entriesOf({ work: [{ name: 'x' }, null, 'y'] }, 'work')).toEqual([{ name: 'x' }]);
    expect(entriesOf({ work: 'oops' }, 'work')).toEqual([]);
  });

  test('short texts are trimmed, and an empty list goes', () => {
    const entry: Entry = {};
    putTexts(entry, 'keywords', [' guichet', '', 'téléphone ']);
    expect(entry.keywords).toEqual(['guichet', 'téléphone']);
    putTexts(entry, 'keywords', ['']);
    expect(entry).toEqual({});
  });

  test('dates are a month and a year, or a year', () => {
    expect(dateParts('2026-09-18')).toEqual({ year: '2026', month: '09' });
    expect(dateParts('')).toEqual({ year: '', month: '' });
    expect(dateOf('2026', '09')).toBe('2026-09');
    expect(dateOf('2026', '')).toBe('2026');
    expect(dateOf('202', '09')).toBe('202');
    expect(dateOf('an 2026', '')).toBe('2026');
    expect(dateOf('', '09')).toBe('');
  });

  test('an entry is called by its first named parts', () => {
    expect(nameOf({ position: 'Vendeuse', name: 'Marché' }, ['position', 'name'])).toBe('Vendeuse, Marché');
    expect(nameOf({}, ['name'])).toBe('');
  });

  test('an entry is found by its place, and known by something made once', () => {
    const resume: Entry = { work: [null, { name: 'x' }] };
    const entry = entryAt(resume, 'work/1')!;
    expect(entry).toEqual({ name: 'x' });
    expect(idOf(entry)).toMatch(/^[a-z0-9]{10}$/);
    expect(idOf(entry)).toBe(entry['x-id']);
    expect([entryAt(resume, 'work/0'), entryAt(resume, 'work/7'), entryAt(resume, 'basics'), entryAt(resume, '__proto__/0')]).toEqual([null, null, null, null]);
  });

  test('undoing keeps the names that entries got since', () => {
    const former: Entry = { work: [{ name: 'a' }, { name: 'b' }, { name: 'typed' }] };
    keepIds({ work: [{ name: 'b', 'x-id': '2' }, { name: 'a', 'x-id': '1' }, { name: 'typed further', 'x-id': '3' }] }, former);
    expect(former.work).toEqual([{ name: 'a', 'x-id': '1' }, { name: 'b', 'x-id': '2' }, { name: 'typed', 'x-id': '3' }]);
    keepIds({ work: [{ name: 'new', 'x-id': '4' }] }, former);
    keepIds({ work: 'oops' }, former);
    expect(entriesOf(former, 'work').map(idOf)).toEqual(['1', '2', '3']);
  });

  test('no part of the CV is there twice', () => {
    expect(new Set([...first, ...sections, job].map(({ id }) => id)).size).toBe(first.length + sections.length + 1);
  });
});
