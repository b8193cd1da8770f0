/** The badges of the open portfolio. */
import { backend } from '../backend/current';
import type { BadgeCard } from '../backend';

class Held {
  cards = $state.raw<BadgeCard[]>([]);
  /** Whether the host has answered yet: before, an empty list means nothing. */
  known = $state(false);
  #asked = 0;

  async load(): Promise<void> {
    const asked = ++this.#asked;
    const cards = await backend.badges();
    // A later question has its own, newer answer on its way.
    if (asked !== this.#asked) return;
    this.cards = cards;
    this.known = true;
  }

  card(id: string): BadgeCard | undefined {
    return this.cards.find((card) => card.id === id);
  }

  forget(): void {
    this.#asked += 1;
    this.cards = [];
    this.known = false;
  }
}
export const held = new Held();
