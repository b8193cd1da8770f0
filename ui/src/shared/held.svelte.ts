/** How many badges the open portfolio holds, and when something about them changed. */
import { backend } from '../backend/current';
import type { Search } from '../backend';

/** Looks for nothing in particular: finds every badge. */
export const everything: Search = { query: null, state: null, issuer: null, year: null, level: null, purpose: null, tag: null, skill: null, collection: null };

class Held {
  count = $state(0);
  /** Whether the host has answered yet: before, a count of 0 means nothing. */
  known = $state(false);
  /** Goes up with every change: whoever shows badges asks again. */
  version = $state(0);
  #asked = 0;

  async load(): Promise<void> {
    const asked = ++this.#asked;
    const { count } = await backend.findBadges(everything, 'newest', 0, 0);
    // A later question has its own, newer answer on its way.
    if (asked !== this.#asked) return;
    this.count = count;
    this.version += 1;
    this.known = true;
  }

  forget(): void {
    this.#asked += 1;
    this.count = 0;
    this.version += 1;
    this.known = false;
  }
}
export const held = new Held();
