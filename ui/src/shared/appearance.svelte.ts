/** Light or dark: the computer's choice, unless the person made another. Kept on this computer, not in the portfolio. */
export type Appearance = 'system' | 'light' | 'dark';
const key = 'besace.appearance';

class Chosen {
  #appearance = $state<Appearance>('system');

  get appearance(): Appearance {
    return this.#appearance;
  }
  set appearance(appearance: Appearance) {
    this.#appearance = appearance;
    localStorage.setItem(key, appearance);
    this.#apply();
  }

  restore(): void {
    const kept = localStorage.getItem(key);
    this.#appearance = kept === 'light' || kept === 'dark' ? kept : 'system';
    this.#apply();
  }

  #apply(): void {
    if (this.#appearance === 'system') delete document.documentElement.dataset.appearance;
    else document.documentElement.dataset.appearance = this.#appearance;
  }
}
export const chosen = new Chosen();
