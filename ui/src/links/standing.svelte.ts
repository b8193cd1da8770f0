/** The links there are and the places they lie at, while the portfolio is open. */
import type { LinkView, PlaceView, ShareWish } from '../backend';
import { backend } from '../backend/current';
import { t } from '../shared/i18n/index.svelte';
import { session } from '../shared/session.svelte';
import { attempt, told } from '../shared/told.svelte';

/** Its page still stands somewhere, or might. */
export const stands = ({ state }: LinkView): boolean => state !== 'ended';

class Standing {
  /** `null` until the host has answered. */
  links = $state.raw<LinkView[] | null>(null);
  places = $state.raw<PlaceView[] | null>(null);
  /** The one that was just made, once it was seen at its place; `shortened`: its place ends it before the day that was wished. */
  made = $state.raw<LinkView | null>(null);
  shortened = $state(false);
  checking = $state(false);
  /** Goes up when another portfolio is open: an answer for the former is nobody's. */
  #opening = 0;

  async load(): Promise<void> {
    await this.#take(backend.places(), (places) => (this.places = places));
    await this.#take(backend.links(), (links) => (this.links = links));
  }

  /** Has each place asked, which takes a while: it goes on while the person looks at something else. */
  async check(): Promise<void> {
    if (this.checking) return;
    this.checking = true;
    const opening = this.#opening;
    const went = await attempt(() => this.#take(backend.checkLinks(), (links) => (this.links = links)));
    if (opening !== this.#opening) return;
    this.checking = false;
    if (went) told.say(t('links-checked', { count: this.links?.filter(stands).length ?? 0 }));
  }

  /** What is over where only Besace can end it is ended when the portfolio opens: nobody has to think of it. */
  async endWhatIsOver(): Promise<void> {
    const over = (await backend.links()).some(({ state, promises }) => state === 'over' && promises.expiry === 'by-besace');
    if (over) await this.#take(backend.checkLinks(), (links) => (this.links = links));
  }

  /** Has a link made; the answer is what came of it, or `null` when nobody waits for it any more. */
  async create(wish: ShareWish): Promise<LinkView | null> {
    let answer: LinkView | null = null;
    this.made = null;
    await this.#take(backend.createLink(wish), (made) => {
      answer = made;
      if (made.state !== 'open') return;
      this.made = made;
      this.shortened = made.ends !== null && (wish.ends === null || made.ends.slice(0, 10) < wish.ends);
    });
    return answer;
  }

  /** Ends a link; what became of it is the answer. */
  async end(id: string): Promise<LinkView> {
    const ended = await backend.endLink(id);
    await this.load();
    return ended;
  }

  async forget(id: string): Promise<void> {
    await this.#take(backend.forgetLink(id), (links) => (this.links = links));
  }

  clear(): void {
    this.#opening += 1;
    this.links = null;
    this.places = null;
    this.made = null;
    this.shortened = false;
    this.checking = false;
  }

  async #take<T>(asked: Promise<T>, take: (answer: T) => void): Promise<void> {
    const opening = this.#opening;
    const answer = await asked;
    if (opening === this.#opening) take(answer);
  }
}
export const standing = new Standing();

session.whenLeft(() => standing.clear());
