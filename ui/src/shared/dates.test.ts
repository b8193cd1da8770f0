import { expect, test } from 'vitest';
import { day, month, months } from './dates';
import { reading } from './i18n/index.svelte';

test('dates are read as they are said', () => {
  expect(day('2026-11-22')).toBe('22 novembre 2026');
  expect(day('2026-05-01')).toBe('1er mai 2026');
  expect(month('2026-09-18')).toBe('septembre 2026');
  expect(months()[7]).toBe('août');
  reading.language = 'en';
  expect(day('2026-05-01')).toBe('1 May 2026');
});

test('a bare date is the same day everywhere, and what is no date is shown as it came', () => {
  expect(day('2026-01-01')).toContain('1er janvier');
  expect(day('bientôt')).toBe('bientôt');
});
