/** Closes the portfolio when nobody has touched it for a while: somebody else may come to the keyboard. */
import { checking } from '../checking/checking.svelte';
import { importing } from '../badges/importing.svelte';
import { session } from '../shared/session.svelte';

/** Minutes, for a portfolio with a password, until the person chooses. */
export const usual = 15;
const minute = 60_000;
const touches = ['pointerdown', 'pointermove', 'wheel', 'keydown'] as const;

class Idle {
  /** The portfolio that was closed, and after how long. */
  left = $state.raw<{ name: string; minutes: number } | null>(null);
  #touched = 0;

  /** After how many minutes the portfolio closes; 0 for never. */
  get minutes(): number {
    return session.start?.lockAfter ?? (session.portfolio?.locked ? usual : 0);
  }

  /** Watches for as long as a portfolio is open; the answer ends it. */
  watch(): () => void {
    this.#touched = Date.now();
    this.left = null;
    const touch = () => {
      // After a sleep the first touch may be somebody else's.
      if (this.#over()) void this.#close();
      else this.#touched = Date.now();
    };
    const look = setInterval(() => {
      if (importing.running || checking.running) this.#touched = Date.now();
      else if (this.#over()) void this.#close();
    }, minute / 6);
    for (const event of touches) window.addEventListener(event, touch, { capture: true, passive: true });
    return () => {
      clearInterval(look);
      for (const event of touches) window.removeEventListener(event, touch, { capture: true });
    };
  }

  #over(): boolean {
    return this.minutes > 0 && Date.now() - this.#touched >= this.minutes * minute;
  }

  async #close(): Promise<void> {
    const { minutes } = this;
    const name = session.portfolio?.name;
    // Tried again after as long, when something could not be saved: what was written is worth more.
    this.#touched = Date.now();
    if (name && (await session.close(false))) this.left = { name, minutes };
  }
}
export const idle = new Idle();
