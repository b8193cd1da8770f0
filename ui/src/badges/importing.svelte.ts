/** Taking badges in: from picked files and folders, dropped files, and pasted text. */
import type { ImportReport, PickedFile } from '../backend';
import { backend } from '../backend/current';
import { held } from '../shared/held.svelte';
import { navigation } from '../shared/navigation.svelte';
import { session } from '../shared/session.svelte';
import { webHost } from '../shared/text';
import { attempt } from '../shared/told.svelte';

class Importing {
  running = $state(false);
  progress = $state.raw<{ done: number; total: number } | null>(null);
  report = $state.raw<ImportReport | null>(null);
  /** A pasted address that waits for the person's yes: fetching it tells its site. */
  address = $state<string | null>(null);
  /** Which portfolio it is: an answer about one that was left is nobody else's business. */
  #portfolio = 0;

  pick(): Promise<void> {
    return this.#picked(() => backend.pickBadges());
  }

  pickFolder(): Promise<void> {
    return this.#picked(() => backend.pickFolder());
  }

  files(files: PickedFile[]): Promise<void> {
    return this.#take(() => backend.importFiles(files));
  }

  /** Takes pasted text in; an address only after asking. */
  offer(text: string): void {
    if (webHost(text)) this.address = text;
    else void this.text(text);
  }

  text(text: string): Promise<void> {
    return this.#take(() => backend.importText(text));
  }

  stop(): void {
    void attempt(() => backend.stop());
  }

  forget(): void {
    this.#portfolio += 1;
    this.running = false;
    this.report = null;
    this.progress = null;
    this.address = null;
  }

  async #picked(ask: () => Promise<PickedFile[]>): Promise<void> {
    const portfolio = this.#portfolio;
    await attempt(async () => {
      const files = await ask();
      if (files.length > 0 && portfolio === this.#portfolio) await this.files(files);
    });
  }

  async #take(asked: () => Promise<ImportReport>): Promise<void> {
    if (this.running) return;
    this.running = true;
    this.progress = null;
    const portfolio = this.#portfolio;
    const answer = asked();
    await answer.catch(() => {});
    if (portfolio !== this.#portfolio) return;
    this.running = false;
    await attempt(async () => this.#tell(await answer));
  }

  async #tell(report: ImportReport): Promise<void> {
    const portfolio = this.#portfolio;
    await held.load();
    if (portfolio !== this.#portfolio) return;
    this.report = report;
    navigation.go({ name: 'report' });
  }
}
export const importing = new Importing();

session.whenLeft(() => importing.forget());
