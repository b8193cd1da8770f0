/** Judging badges again: at once, or after asking the sites that know. */
import type { CheckReport } from '../backend';
import { backend } from '../backend/current';
import { t } from '../shared/i18n/index.svelte';
import { session } from '../shared/session.svelte';
import { attempt, told } from '../shared/told.svelte';

class Checking {
  running = $state(false);
  progress = $state.raw<{ done: number; total: number } | null>(null);
  /** The badges that wait for the person's yes: asking a site tells it something. */
  asking = $state.raw<string[] | null>(null);
  /** What changed in several badges, until the person has read it. */
  report = $state.raw<CheckReport | null>(null);
  /** Which portfolio it is: an answer about one that was left is nobody else's business. */
  #portfolio = 0;

  async start(badges: string[], online: boolean): Promise<void> {
    this.asking = null;
    if (this.running) return;
    this.running = true;
    this.progress = null;
    const portfolio = this.#portfolio;
    const answer = backend.checkAgain(badges, online);
    await answer.catch(() => {});
    this.running = false;
    if (portfolio === this.#portfolio) await attempt(async () => this.#tell(await answer, badges.length));
  }

  stop(): void {
    void attempt(() => backend.stop());
  }

  forget(): void {
    this.#portfolio += 1;
    this.progress = null;
    this.asking = null;
    this.report = null;
  }

  #tell(report: CheckReport, count: number): void {
    if (report.stopped) told.say(t('check-stopped'));
    else if (report.changed.length === 0) told.say(t('check-unchanged', { count }));
    else if (count === 1) told.say(t('check-changed'));
    else this.report = report;
  }
}
export const checking = new Checking();

session.whenLeft(() => checking.forget());
