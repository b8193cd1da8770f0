/** The CV being written: every change is saved, then shown; what was is kept for a while. */
import type { Arrangement, CvPreview, CvState, Language } from '../backend';
import { backend } from '../backend/current';
import { attempt, follow, told } from '../shared/told.svelte';
import { plain } from './arrangement';
import { History } from './history';
import { basicsOf, idOf, keepIds, type Entry } from './resume';

/** A page to show, and when the change that it shows was made. */
export interface Shown extends CvPreview { changed: number }
type Written = Pick<CvState, 'resume' | 'badges' | 'language' | 'arrangement'>;

export class Draft {
  name = $state('');
  resume = $state<Entry>({});
  badges = $state<string[]>([]);
  language = $state<Language>('fr');
  arrangement = $state<Arrangement>(structuredClone(plain));
  sections = $state.raw<string[]>([]);
  ready = $state(false);
  status = $state<'saved' | 'saving' | 'unsaved'>('saved');
  preview = $state.raw<Shown | null>(null);
  /** Goes up when all of it was replaced: fields that keep what is typed are made anew. */
  revision = $state(0);
  /** Goes up when something else was saved: whoever asks the host about the CV asks again. */
  version = $state(0);
  canUndo = $state(false);
  canRedo = $state(false);

  #written = '';
  #seen = '';
  #history = new History();
  #changed = 0;
  #running: Promise<boolean> | null = null;

  /** Asks for the CV in hand. What was changed elsewhere since is a step that can be undone. */
  async load(): Promise<void> {
    if (!(await this.flush())) return;
    await attempt(async () => this.take(await backend.cv()));
    await attempt(() => this.#show(this.#state()));
  }

  /** Takes a CV the host gave as what is written. */
  take(cv: CvState): void {
    const former = this.#seen;
    const same = this.ready && this.name === cv.name;
    this.#fill(cv);
    this.name = cv.name;
    this.sections = cv.sections;
    this.#written = this.#seen = this.#said();
    if (!same) this.#history = new History();
    else if (canonical(former) !== canonical(this.#seen)) {
      this.#history.cut();
      this.#history.changed(former, performance.now());
      this.#history.cut();
    }
    this.#tell();
    this.ready = true;
    this.version += 1;
  }

  /** Takes another CV in hand, the one given up being saved. */
  async change(asked: () => Promise<CvState>): Promise<boolean> {
    if (!(await this.flush())) return false;
    return attempt(async () => {
      this.#changed = performance.now();
      this.take(await asked());
      await this.#show(this.#state());
    });
  }

  /** Called in an effect: reads all of the draft, and saves and shows what changed in it. */
  watch(): void {
    if (!this.ready) return;
    const said = this.#said();
    if (said === this.#seen) return;
    const now = performance.now();
    this.#history.changed(this.#seen, now);
    this.#seen = said;
    this.#tell();
    this.#later(now);
  }

  undo(): void {
    this.#restore(this.#history.undo(this.#said()));
  }

  redo(): void {
    this.#restore(this.#history.redo(this.#said()));
  }

  /** Saves what is not saved yet; whether all of it is saved is the answer. */
  flush(): Promise<boolean> {
    this.#running ??= this.#write().finally(() => (this.#running = null));
    return this.#running;
  }

  /** What an entry is known by, saved with it: something is about to be attached to it. */
  async known(entry: Entry): Promise<string> {
    this.watch();
    const id = idOf(entry);
    // The person did not do this: it is no step to undo.
    this.#seen = this.#said();
    if (!(await this.flush())) throw told.problem;
    return id;
  }

  #later(now: number): void {
    this.status = 'saving';
    this.#changed = now;
    void this.flush();
  }

  async #write(): Promise<boolean> {
    // What is typed while one version is saved makes another round; rounds never overlap.
    while (this.ready && this.#said() !== this.#written) {
      const said = this.#said();
      const cv = this.#state(said);
      // The page does not wait for the disk.
      const shown = follow(() => this.#show(cv));
      const saved = await attempt(() => backend.saveCv(cv));
      if (saved) {
        this.#written = said;
        this.version += 1;
      }
      await shown;
      if (!saved) {
        this.status = 'unsaved';
        return false;
      }
    }
    this.status = 'saved';
    return true;
  }

  async #show(cv: CvState): Promise<void> {
    const changed = this.#changed || performance.now();
    this.preview = { ...(await backend.previewCv(cv)), changed };
  }

  #restore(state: string | null): void {
    if (state === null) return;
    const former = JSON.parse(state) as Written;
    keepIds(this.resume, former.resume);
    this.#fill(former);
    this.#seen = this.#said();
    this.#tell();
    this.#later(performance.now());
  }

  #fill(cv: Written): void {
    basicsOf(cv.resume);
    this.resume = cv.resume;
    this.badges = cv.badges;
    this.language = cv.language;
    this.arrangement = { ...plain, ...cv.arrangement };
    this.revision += 1;
  }

  #tell(): void {
    this.canUndo = this.#history.canUndo;
    this.canRedo = this.#history.canRedo;
  }

  #state(said = this.#said()): CvState {
    return { name: this.name, sections: this.sections, ...(JSON.parse(said) as Written) };
  }

  #said(): string {
    return JSON.stringify({ resume: this.resume, badges: this.badges, language: this.language, arrangement: this.arrangement } satisfies Written);
  }
}

/** The same for the same data: the host may give members in another order. */
function canonical(text: string): string {
  const sorted = (_: string, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort()) : value;
  return JSON.stringify(JSON.parse(text), sorted);
}
