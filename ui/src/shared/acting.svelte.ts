/** What a dialog does when one says yes: it is under way, or it went wrong and is told right there. */
import type { Problem } from '../backend';
import { problemOf } from './told.svelte';

export class Acting {
  running = $state(false);
  problem = $state.raw<Problem | null>(null);

  /** Whether it went well is the answer. A second yes while the first is under way counts for nothing. */
  async try(action: () => Promise<void>): Promise<boolean> {
    if (this.running) return false;
    this.running = true;
    this.problem = null;
    try {
      await action();
      return true;
    } catch (thrown) {
      this.problem = problemOf(thrown);
      return false;
    } finally {
      this.running = false;
    }
  }
}
