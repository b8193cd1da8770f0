/** Taking badges in: from picked files, dropped files, and pasted text. */
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

  async pick(): Promise<void> {
    await attempt(async () => {
      const files = await backend.pickBadges();
      if (files.length > 0) await this.#take(() => backend.importFiles(files));
    });
  }

  async files(files: PickedFile[]): Promise<void> {
    await attempt(() => this.#take(() => backend.importFiles(files)));
  }

  /** Takes pasted text in; an address only after asking. */
  offer(text: string): void {
    if (webHost(text)) this.address = text;
    else void this.text(text);
  }

  async text(text: string): Promise<void> {
    await attempt(() => this.#take(() => backend.importText(text)));
  }

  forget(): void {
    this.report = null;
    this.progress = null;
    this.address = null;
  }

  async #take(asked: () => Promise<ImportReport>): Promise<void> {
    if (this.running) return;
    this.running = true;
    this.progress = null;
    try {
      const report = await asked();
      await held.load();
      this.report = report;
      navigation.go({ name: 'report' });
    } finally {
      this.running = false;
    }
  }
}
export const importing = new Importing();

session.whenLeft(() => importing.forget());
