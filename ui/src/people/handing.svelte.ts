/** The hand-over that was just made: told also when its portfolio is gone from the window. */
import type { HandedOver } from '../backend';
import { backend } from '../backend/current';
import { t } from '../shared/i18n/index.svelte';
import { session } from '../shared/session.svelte';
import { attempt, told } from '../shared/told.svelte';

class Handing {
  done = $state.raw<HandedOver | null>(null);

  async saveReceipt(): Promise<void> {
    await attempt(async () => {
      const file = await backend.saveReceipt();
      if (file) told.say(t('hand-receipt-done', { file }));
    });
  }
}
export const handing = new Handing();

session.whenLeft(() => (handing.done = null));
