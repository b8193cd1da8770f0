/** The CV being written: every change is saved, then shown. */
import type { CvPreview, CvState, Language } from '../backend';
import { backend } from '../backend/current';
import { attempt } from '../shared/told.svelte';
import { basicsOf, type Entry } from './resume';

// Long enough to let a word be typed, short enough to feel immediate.
const pause = 80;

export class Draft {
  resume = $state<Entry>({});
  badges = $state<string[]>([]);
  language = $state<Language>('fr');
  ready = $state(false);
  status = $state<'saved' | 'saving' | 'unsaved'>('saved');
  preview = $state.raw<CvPreview | null>(null);

  #written = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<boolean> | null = null;

  async load(): Promise<void> {
    await attempt(async () => this.take(await backend.cv()));
    await attempt(async () => void (this.preview = await backend.previewCv()));
  }

  /** Takes a CV the host gave as what is written. */
  take(cv: CvState): void {
    basicsOf(cv.resume);
    this.resume = cv.resume;
    this.badges = cv.badges;
    this.language = cv.language;
    this.#written = this.#said();
    this.ready = true;
  }

  /** Called in an effect: reads all of the draft, and saves it a moment after it changed. */
  watch(): void {
    if (!this.ready || this.#said() === this.#written) return;
    this.status = 'saving';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), pause);
  }

  /** Saves what is not saved yet; whether all of it is saved is the answer. */
  flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#running ??= this.#write().finally(() => (this.#running = null));
    return this.#running;
  }

  async #write(): Promise<boolean> {
    // What is typed while one version is saved makes another round; rounds never overlap.
    while (this.ready && this.#said() !== this.#written) {
      const said = this.#said();
      const saved = await attempt(() => backend.saveCv(JSON.parse(said) as CvState));
      if (!saved) {
        this.status = 'unsaved';
        return false;
      }
      this.#written = said;
      await attempt(async () => void (this.preview = await backend.previewCv()));
    }
    this.status = 'saved';
    return true;
  }

  #said(): string {
    return JSON.stringify({ resume: this.resume, badges: this.badges, language: this.language } satisfies CvState);
  }
}
