import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { declaration, variablesById } from '../scripts/messages.js';
import { day, hint, t } from './words';

const source = (language: string) => readFileSync(resolve(`../assets/locales/${language}/share.ftl`), 'utf8');

describe('the words of the page', () => {
  test('are declared as they are: run `npm run messages` when they change', () => {
    expect(readFileSync(resolve('viewer/messages.ts'), 'utf8')).toBe(declaration(source('fr'), 'share.ftl'));
  });

  test('are each said somewhere', () => {
    const code = files(resolve('viewer')).map((file) => readFileSync(file, 'utf8')).join('\n');
    // A name put together from its kind (`state-${state}`) says all of that kind.
    const kinds = [...code.matchAll(/`([a-z]+-)\$\{/g)].map(([, kind]) => kind!);
    const ids = [...variablesById(source('fr')).keys()].filter((id) => !id.startsWith('shell-'));
    expect(ids.filter((id) => !code.includes(`'${id}'`) && !kinds.some((kind) => id.startsWith(kind)))).toEqual([]);
  });

  test('keep the French spaces', () => {
    const text = source('fr').split('\n').filter((line) => !line.startsWith('#')).join('\n');
    expect(text.match(/[^\n]* [?!;:»][^\n]*|[^\n]*« [^\n]*/g) ?? []).toEqual([]);
  });

  test('count, date and advise in the reader’s language', () => {
    document.documentElement.lang = 'en';
    expect(t('proof-title', { count: 1 })).toBe('1 badge verified');
    expect(day('2026-11-22T23:30:00Z')).toBe('22 November 2026');
    expect(hint('link-cut')).toMatch(/^Part of the key/);
    document.documentElement.lang = 'fr';
    expect(t('proof-title', { count: 3 })).toBe('3 badges vérifiés');
    expect(day('2026-11-22')).toBe('22 novembre 2026');
    expect(day('bientôt')).toBe('bientôt');
  });
});

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return files(path);
    return /\.ts$/.test(entry.name) && !/\.test\.ts$|messages\.ts$/.test(entry.name) ? [path] : [];
  });
}
