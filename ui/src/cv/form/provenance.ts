/** Where a line comes from: derived from its best badge on this CV, never typed. */
import type { Found } from './known.svelte';

export type Provenance = { kind: 'verified' } | { kind: 'recognised'; by: string } | { kind: 'declared' };

export function provenanceOf(found: (Found | undefined)[], onCv: string[]): Provenance {
  const held = found.flatMap((one) => (one && one !== 'missing' && onCv.includes(one.card.id) ? [one] : []));
  if (held.some(({ card }) => card.state === 'verified')) return { kind: 'verified' };
  const by = held.find((one) => one.by !== null)?.by;
  return by ? { kind: 'recognised', by } : { kind: 'declared' };
}
