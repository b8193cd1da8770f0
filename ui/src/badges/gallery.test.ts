import { describe, expect, test } from 'vitest';
import { cards } from '../backend/fake/badges';
import { facets, searched, sorted } from './gallery';

const held = cards();
const names = (list: typeof held) => list.map(({ name }) => name);

describe('the gallery', () => {
  test.each([
    ['BENEVOLE', ['Bénévole du Festival des Jardins']],
    ['mediatheque', ['Animation d’atelier lecture']],
    ['loire accueil', ['Accueil et relation client']],
    ['  ', names(held)],
    ['zzz', []],
  ])('finds « %s »', (query, expected) => {
    expect(names(searched(held, query))).toEqual(expected);
  });

  test('counts the states there are, in their order', () => {
    expect(facets(held).slice(0, 2)).toEqual([['verified', 2], ['not-confirmed', 1]]);
    expect(facets([])).toEqual([]);
    expect(facets([], 'expired')).toEqual([['expired', 0]]);
  });

  test('sorts by date, name, issuer', () => {
    expect(sorted(held, 'newest', 'fr')[0]?.name).toBe('Cuisine pour quarante');
    expect(sorted(held, 'name', 'fr')[0]?.name).toBe('Accueil et relation client');
    expect(sorted(held, 'issuer', 'fr').at(-1)?.issuer).toBe('Zoé Martin');
  });
});
