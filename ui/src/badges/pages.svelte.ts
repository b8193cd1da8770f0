/** A long list, of which only the pages near what is seen are asked for. */
import type { BadgeCard, BadgeList } from '../backend';

/** How many badges come at once. */
export const page = 60;
// What was seen long ago can be asked for again; a hundred thousand cards would fill the memory.
const most = 40;

export class Pages {
  /** How many there are in all; `null` until the host has answered. */
  count = $state<number | null>(null);
  /** The pages that came, the one that came last at the end. */
  #pages = $state.raw<{ number: number; badges: BadgeCard[] }[]>([]);
  #wanted: number[] = [];
  #ask: (skip: number, limit: number) => Promise<BadgeList>;
  #turn = 0;

  constructor(ask: (skip: number, limit: number) => Promise<BadgeList>) {
    this.#ask = ask;
  }

  /** The badge at a place of the list, once it has come. */
  at(place: number): BadgeCard | undefined {
    return this.#pages.find(({ number }) => number === Math.floor(place / page))?.badges[place % page];
  }

  /** Asks for whatever is missing between two places, and a page to either side of them. */
  async need(first: number, last: number): Promise<void> {
    const end = Math.max(0, Math.ceil((this.count ?? page) / page) - 1);
    const from = Math.max(0, Math.floor(first / page) - 1);
    const to = Math.min(end, Math.floor(last / page) + 1);
    const missing = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
      .filter((number) => !this.#wanted.includes(number) && !this.#pages.some((held) => held.number === number));
    await Promise.all(missing.map((number) => this.#fetch(number)));
  }

  /** Asks anew. What is shown stays until the first answer is there: a list that blinks cannot be read. */
  async renew(around = 0): Promise<void> {
    const turn = ++this.#turn;
    this.#wanted = [];
    const number = Math.floor(around / page);
    const answer = await this.#ask(number * page, page);
    if (turn !== this.#turn) return;
    this.#wanted = [];
    this.count = answer.count;
    this.#pages = [{ number, badges: answer.badges }];
  }

  async #fetch(number: number): Promise<void> {
    const turn = this.#turn;
    this.#wanted.push(number);
    try {
      const answer = await this.#ask(number * page, page);
      if (turn !== this.#turn) return;
      this.#pages = [...this.#pages.slice(-most + 1), { number, badges: answer.badges }];
    } finally {
      if (turn === this.#turn) this.#wanted = this.#wanted.filter((other) => other !== number);
    }
  }
}
