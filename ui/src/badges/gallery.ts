/** What the gallery shows of the badges held: searched, filtered, sorted. */
import type { BadgeCard, State } from '../backend';
import { states } from '../shared/states';
import { folded } from '../shared/text';

export type Sort = 'newest' | 'name' | 'issuer';

/** The badges whose name or issuer has every word looked for; accents and case do not matter. */
export function searched(cards: BadgeCard[], query: string): BadgeCard[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return cards;
  return cards.filter((card) => {
    const text = folded(`${card.name} ${card.issuer}`);
    return words.every((word) => text.includes(word));
  });
}

/** How many badges are in each state, for the states there are and the one that is chosen. */
export function facets(cards: BadgeCard[], chosen: State | null = null): [State, number][] {
  return states
    .map((state): [State, number] => [state, cards.filter((card) => card.state === state).length])
    .filter(([state, count]) => count > 0 || state === chosen);
}

export function sorted(cards: BadgeCard[], sort: Sort, language: string): BadgeCard[] {
  const { compare } = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  const newest = (a: BadgeCard, b: BadgeCard) => (b.issued ?? b.added).localeCompare(a.issued ?? a.added);
  const orders: Record<Sort, (a: BadgeCard, b: BadgeCard) => number> = {
    newest,
    name: (a, b) => compare(a.name, b.name) || newest(a, b),
    issuer: (a, b) => compare(a.issuer, b.issuer) || newest(a, b),
  };
  return [...cards].sort(orders[sort]);
}
