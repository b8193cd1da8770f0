import type { Facet } from '../backend';

/** How many badges something has, all states together. */
export const badgesIn = ({ states }: { states: Facet[] }): number => states.reduce((sum, { count }) => sum + count, 0);
