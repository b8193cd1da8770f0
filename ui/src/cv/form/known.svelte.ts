/** Badges that the CV speaks of, asked for once: by identifier, by name, or by a file's name. */
import { SvelteMap } from 'svelte/reactivity';
import type { BadgeCard } from '../../backend';
import { backend } from '../../backend/current';
import { everything, held } from '../../shared/held.svelte';
import { session } from '../../shared/session.svelte';

/** What the CV calls a badge is one of ours, or is not here. */
export type Found = { card: BadgeCard; by: string | null } | 'missing';

class Badges {
  #found = new SvelteMap<string, Found>();
  #asked = new Set<string>();
  #version = 0;

  /** What is known of a badge by now. */
  find(item: string): Found | undefined {
    return this.#found.get(item);
  }

  /** Asks for those that are not known yet. */
  want(items: string[]): void {
    // What was known before something changed is shown until the new answer is there.
    if (this.#version !== held.version) this.#asked.clear();
    this.#version = held.version;
    for (const item of items) {
      if (this.#asked.has(item)) continue;
      this.#asked.add(item);
      void look(item).then(
        (found) => void this.#found.set(item, found),
        // It may be there the next time.
        () => void this.#asked.delete(item),
      );
    }
  }

  forget(): void {
    this.#found.clear();
    this.#asked.clear();
  }
}
export const badges = new Badges();

session.whenLeft(() => badges.forget());

async function look(item: string): Promise<Found> {
  const card = (await byId(item)) ?? (await byName(item));
  if (!card) return 'missing';
  const { endorsements } = await backend.badge(card.id);
  return { card, by: endorsements.find(({ state }) => state === 'verified')?.issuer ?? null };
}

async function byId(item: string): Promise<BadgeCard | null> {
  // What is no identifier is refused by the host, which is an answer.
  return backend.cards([item]).then(([card]) => card ?? null, () => null);
}

async function byName(item: string): Promise<BadgeCard | null> {
  const { badges: named } = await backend.findBadges({ ...everything, query: item }, 'newest', 0, 20);
  return named.find(({ name }) => name.trim() === item.trim()) ?? null;
}
