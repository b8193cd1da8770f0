import { describe, expect, test } from 'vitest';
import { endFault, yearFault } from './dates';
import { groupedPhone, isEmail, isPostcode } from './lines';

describe('dates', () => {
  test('an end is not before its start', () => {
    expect(endFault('2026-08', '2026-07')).toBe('order');
    expect(endFault('2026-08', '2026-08')).toBeNull();
    expect(endFault('2026-08', '2026')).toBeNull();
    expect(endFault('2026', '2025-12')).toBe('order');
    expect(endFault('2026-08-14', '2026-08-02')).toBeNull();
    expect(endFault('', '2025')).toBeNull();
    expect(endFault('2026', '')).toBeNull();
  });

  test('a year has four digits', () => {
    expect([yearFault(''), yearFault('2026'), yearFault('2026-08')]).toEqual([null, null, null]);
    expect([yearFault('202'), yearFault('0026'), yearFault('3026')]).toEqual(['year', 'year', 'year']);
  });
});

describe('French lines', () => {
  test('a telephone number is grouped when it is shown', () => {
    expect(groupedPhone('0612345678')).toBe('06\u00a012\u00a034\u00a056\u00a078');
    expect(groupedPhone('06.12.34.56.78')).toBe('06\u00a012\u00a034\u00a056\u00a078');
    expect(groupedPhone('+33 (0)6 12 34 56 78')).toBe('+33\u00a06\u00a012\u00a034\u00a056\u00a078');
    expect(groupedPhone('+44 20 7946 0958')).toBe('+44 20 7946 0958');
    expect(groupedPhone('612345678')).toBe('612345678');
    expect(groupedPhone('le soir')).toBe('le soir');
  });

  test('an address and a postal code are looked at, not judged', () => {
    expect([isEmail('zoe@example.org'), isEmail(''), isEmail('zoe.example.org'), isEmail('zoe@')]).toEqual([true, true, false, false]);
    expect([isPostcode('49000', ''), isPostcode('4900', 'FR'), isPostcode('4900', 'BE'), isPostcode('SW1A 1AA', '')]).toEqual([true, false, true, true]);
  });
});
