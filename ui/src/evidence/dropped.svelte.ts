/** Files dropped on a badge, which wait for the person to say that they are evidence. */
import type { PickedFile } from '../backend';
import { session } from '../shared/session.svelte';

class Dropped {
  files = $state.raw<PickedFile[]>([]);
}
export const dropped = new Dropped();

session.whenLeft(() => (dropped.files = []));
