/** The CV on the desk: it stays, with its former states, while the person looks at something else. */
import type { CvCard, CvFound } from '../backend';
import { backend } from '../backend/current';
import { session } from '../shared/session.svelte';
import { Draft } from './draft.svelte';

class Desk {
  draft = $state.raw(new Draft());
  /** All of the person's CVs. */
  cvs = $state.raw<CvCard[]>([]);
  /** The part whose form is open. */
  part = $state('contact');
  /** What was understood of a file, until it is taken or left. */
  found = $state.raw<CvFound | null>(null);

  async count(): Promise<void> {
    this.cvs = await backend.cvs();
  }

  clear(): void {
    this.cvs = [];
    this.draft = new Draft();
    this.part = 'contact';
    this.found = null;
  }
}
export const desk = new Desk();

session.whenLeft(() => desk.clear());
