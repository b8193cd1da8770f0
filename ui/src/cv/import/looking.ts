/** Looks into somebody's CV file, and shows what was understood. */
import { backend } from '../../backend/current';
import { navigation } from '../../shared/navigation.svelte';
import { attempt } from '../../shared/told.svelte';
import { desk } from '../desk.svelte';

export async function look(): Promise<void> {
  // What was typed before is saved first: if the file turns out wrong, it is still there.
  if (!(await desk.draft.flush())) return;
  await attempt(async () => {
    const found = await backend.lookIntoCv();
    if (!found) return;
    desk.found = found;
    navigation.go({ name: 'cv', part: 'import' });
  });
}
