import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { declaration, variablesById } from '../../../scripts/messages.js';
import { reading, t } from './index.svelte';

const sources = {
  fr: readFileSync(resolve('../assets/locales/fr/ui.ftl'), 'utf8'),
  en: readFileSync(resolve('../assets/locales/en/ui.ftl'), 'utf8'),
};

describe('the sentences of the window', () => {
  test('are the same in both languages, with the same variables', () => {
    expect(Object.fromEntries(variablesById(sources.en))).toEqual(Object.fromEntries(variablesById(sources.fr)));
  });

  test('are declared as they are: run `npm run messages` when they change', () => {
    expect(readFileSync(resolve('src/shared/i18n/messages.ts'), 'utf8')).toBe(declaration(sources.fr));
  });

  test('are each said somewhere, and each one said exists', () => {
    const code = files(resolve('src')).map((file) => readFileSync(file, 'utf8')).join('\n');
    // Those of the command line, of the host's dialogs, and the person's own words for a badge are said in Rust.
    const ids = new Set([...variablesById(sources.fr).keys()].filter((id) => !/^(cli|dialog|level|page|purpose)-/.test(id)));
    const unsaid = [...ids].filter((id) => !code.includes(`'${id}'`));
    expect(unsaid).toEqual([]);
    const asked = [...code.matchAll(/\bt\(\s*'([a-z0-9-]+)'/g)].map(([, id]) => id!);
    expect(asked.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('keep the French spaces, and never shout', () => {
    const text = sources.fr.split('\n').filter((line) => !/^(#|cli-)/.test(line)).join('\n');
    expect(text.match(/[^\n]* [?!;:»][^\n]*|[^\n]*« [^\n]*/g) ?? []).toEqual([]);
    expect(text.match(/[^\n]*[^\u202f\s][?;»][^\n]*/g) ?? []).toEqual([]);
    for (const source of Object.values(sources)) expect(source).not.toMatch(/!/);
    expect(text).not.toMatch(/(?<!\p{L})(tu|ton|ta|tes|toi)(?!\p{L})/iu);
  });

  test('count in each language', () => {
    expect(t('badges-count', { count: 1 })).toBe('1 badge');
    expect(t('remove-title', { count: 2 })).toBe('Effacer ce badge et ses 2 preuves de cet ordinateur\u202f?');
    expect(t('cv-fits', { lines: 4 })).toBe('1 page, il reste 4 lignes');
    reading.language = 'en';
    expect(t('cv-overflows', { pages: 2, lines: 6 })).toBe('2 pages, 6 lines too many');
  });
});

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return files(path);
    return /\.(ts|svelte)$/.test(entry.name) && !/\.test\.ts$|messages\.ts$/.test(entry.name) ? [path] : [];
  });
}
