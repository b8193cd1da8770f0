/** What a CV that should not say who the person is still says. */
import type { LeakView, Profile } from '../../backend';
import { backend } from '../../backend/current';
import { attempt } from '../../shared/told.svelte';

// Looking reads the finished file: it waits until the person pauses.
const pause = 400;

export class Leaking {
  /** Null until it was looked for. */
  found = $state.raw<LeakView[] | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #round = 0;

  /** Called in an effect, with the version that is saved. */
  watch(profile: Profile, version: number): void {
    clearTimeout(this.#timer);
    this.#round += 1;
    const mine = this.#round;
    if (profile === 'full' || version === 0) {
      this.found = null;
      return;
    }
    this.#timer = setTimeout(() => {
      void attempt(async () => {
        const found = await backend.cvLeaks();
        if (mine === this.#round) this.found = found;
      });
    }, pause);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#round += 1;
  }
}
