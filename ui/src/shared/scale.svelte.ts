/** The words of the person's scale, the lowest level first. */
import { backend } from '../backend/current';
import { session } from './session.svelte';

class Scale {
  words = $state.raw<string[]>([]);

  async load(): Promise<void> {
    this.words = await backend.levels();
  }
}
export const scale = new Scale();

session.whenLeft(() => (scale.words = []));
