/** Putting badges into collections and taking them out; what was done is told. */
import { backend } from '../backend/current';
import { t } from '../shared/i18n/index.svelte';
import { told } from '../shared/told.svelte';

export async function collect(title: string, badges: string[]): Promise<void> {
  await backend.collect(title, badges);
  told.say(t('choose-collected', { count: badges.length, title }));
}

export async function uncollect(title: string, badges: string[]): Promise<void> {
  await backend.uncollect(title, badges);
  told.say(t('choose-taken', { count: badges.length, title }));
}
