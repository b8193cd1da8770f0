/** Former states of what is written: what was done without a pause between is undone together. */
export class History {
  #past: string[] = [];
  #future: string[] = [];
  #changed = Number.NEGATIVE_INFINITY;

  /** `pause`: milliseconds without a change after which another step begins. */
  constructor(private readonly pause = 900, private readonly most = 100) {}

  get canUndo(): boolean {
    return this.#past.length > 0;
  }
  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** What was so far is about to be replaced. */
  changed(former: string, now: number): void {
    const goesOn = this.#past.length > 0 && now - this.#changed < this.pause;
    this.#changed = now;
    this.#future = [];
    if (goesOn) return;
    this.#past.push(former);
    if (this.#past.length > this.most) this.#past.shift();
  }

  /** The next change begins a step of its own. */
  cut(): void {
    this.#changed = Number.NEGATIVE_INFINITY;
  }

  undo(present: string): string | null {
    return this.#step(this.#past, this.#future, present);
  }

  redo(present: string): string | null {
    return this.#step(this.#future, this.#past, present);
  }

  #step(from: string[], to: string[], present: string): string | null {
    const state = from.pop();
    if (state === undefined) return null;
    to.push(present);
    this.cut();
    return state;
  }
}
