/** What the person looks for in the gallery, kept while they look at a badge and come back. */
import type { State } from '../backend';
import { session } from '../shared/session.svelte';
import type { Sort } from './gallery';

class Browsing {
  query = $state('');
  state = $state<State | null>(null);
  sort = $state<Sort>('newest');
  /** The badge they opened last: coming back lands on it. */
  opened: string | null = null;

  showAll(): void {
    this.query = '';
    this.state = null;
  }
}
export const browsing = new Browsing();

session.whenLeft(() => {
  browsing.showAll();
  browsing.sort = 'newest';
  browsing.opened = null;
});
