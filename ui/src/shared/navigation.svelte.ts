/** Where the person is, and the way back. */
import { told } from './told.svelte';

export type View =
  | { name: 'badges' }
  | { name: 'badge'; id: string }
  | { name: 'collections' }
  | { name: 'journey' }
  | { name: 'report' }
  | { name: 'cv'; part?: 'import' | 'outlets' }
  | { name: 'links'; part?: 'new' | 'places' | 'made' }
  | { name: 'settings' }
  | { name: 'help' };

interface Step { view: View; depth: number; journey: number }

class Navigation {
  #view = $state.raw<View>({ name: 'badges' });
  #depth = 0;
  // Steps made in a portfolio that was closed since lead nowhere in the next one.
  #journey = 0;

  constructor() {
    window.addEventListener('popstate', (event: PopStateEvent) => {
      const step = event.state as Step | null;
      const ours = step?.journey === this.#journey;
      this.#depth = ours ? step.depth : 0;
      this.#show(ours ? step.view : { name: 'badges' });
    });
  }

  get view(): View {
    return this.#view;
  }

  go(view: View): void {
    if (JSON.stringify(view) === JSON.stringify(this.#view)) return;
    this.#depth += 1;
    history.pushState({ view, depth: this.#depth, journey: this.#journey } satisfies Step, '');
    this.#show(view);
  }

  /** Goes on without a way back to where one is: what was done there is done. */
  instead(view: View): void {
    history.replaceState({ view, depth: this.#depth, journey: this.#journey } satisfies Step, '');
    this.#show(view);
  }

  /** One step back; from the first, to the badges. */
  back(): void {
    if (this.#depth > 0) history.back();
    else this.#show({ name: 'badges' });
  }

  /** Starts anew, in another portfolio. */
  restart(): void {
    this.#journey += 1;
    this.#depth = 0;
    history.replaceState({ view: { name: 'badges' }, depth: 0, journey: this.#journey } satisfies Step, '');
    this.#show({ name: 'badges' });
  }

  #show(view: View): void {
    this.#view = view;
    // What was told belongs to the view that was left.
    told.forget();
  }
}
export const navigation = new Navigation();
