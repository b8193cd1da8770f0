/** How a CV presents the data: reading and changing the choices of an `Arrangement`. */
import type { Arrangement, SectionChoice } from '../backend';

/** How a CV is before anything was chosen. */
export const plain: Arrangement = {
  template: null, language: null, profile: 'full', sections: [], leftOut: [], headline: null, summary: null, job: null, tight: 0,
  photo: false, qr: false, annex: false, badgeDescriptions: true,
};

/** The sections as they follow each other on the page: those that were placed, then the template's others. */
export function ordered(arrangement: Arrangement, template: string[]): SectionChoice[] {
  const placed = arrangement.sections;
  const others = template.filter((kind) => !placed.some((choice) => choice.kind === kind));
  return [...placed, ...others.map((kind) => ({ kind, hidden: false, title: null }))];
}

/** Changes what becomes of one section, and leaves it where it is. */
export function choose(arrangement: Arrangement, template: string[], kind: string, change: Partial<Omit<SectionChoice, 'kind'>>): void {
  arrangement.sections = ordered(arrangement, template).map((choice) => (choice.kind === kind ? { ...choice, ...change } : choice));
}

/** Puts one section in the place of another, as they are ordered. */
export function place(arrangement: Arrangement, template: string[], kind: string, before: string): void {
  const sections = ordered(arrangement, template);
  const [from, to] = [kind, before].map((wanted) => sections.findIndex((choice) => choice.kind === wanted));
  if (from === -1 || to === -1 || from === undefined || to === undefined) return;
  arrangement.sections = moved(sections, from, to);
}

/** The list with one of its items elsewhere. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const others = [...list];
  const [item] = others.splice(from, 1);
  if (item !== undefined) others.splice(to, 0, item);
  return others;
}

/** Whether an entry is shown on this CV; one that was never named is. */
export function leftOut(arrangement: Arrangement, id: string): boolean {
  return id !== '' && arrangement.leftOut.includes(id);
}

export function leaveOut(arrangement: Arrangement, id: string, out: boolean): void {
  const others = arrangement.leftOut.filter((other) => other !== id);
  arrangement.leftOut = out ? [...others, id] : others;
}
