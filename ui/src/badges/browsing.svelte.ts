/** What the person looks for in the gallery, kept while they look at a badge and come back. */
import { SvelteSet } from 'svelte/reactivity';
import type { Facets, Search, Sort } from '../backend';
import { everything } from '../shared/held.svelte';
import { session } from '../shared/session.svelte';

/** What one can narrow by, each with its list of values. */
export type Kind = Exclude<keyof Search, 'query'>;
export const lists: Record<Kind, keyof Facets> = {
  state: 'states', issuer: 'issuers', year: 'years', level: 'levels', purpose: 'purposes', tag: 'tags', skill: 'skills', collection: 'collections',
};

class Browsing {
  query = $state('');
  filters = $state.raw<Omit<Search, 'query'>>(everything);
  /** The names of issuers that were chosen: a search knows only their addresses. */
  names = $state.raw<Record<string, string>>({});
  sort = $state<Sort>('newest');
  /** Whether the lists to narrow by are unfolded. */
  refining = $state(false);
  /** The badges that were ticked, while several are being chosen. */
  chosen = $state.raw<SvelteSet<string> | null>(null);
  /** The collection that was just made: what is chosen next goes there, if nothing else is said. */
  into: string | null = null;
  /** The badge they opened last, and its place: coming back lands on it. */
  opened: { id: string; place: number } | null = null;

  /** All of it, as the host understands it. */
  get search(): Search {
    return { ...this.filters, query: this.query.trim() || null };
  }

  get narrowed(): boolean {
    return Object.values(this.search).some((value) => value !== null);
  }

  /** The kinds that something is chosen of. */
  get kinds(): Kind[] {
    return (Object.keys(lists) as Kind[]).filter((kind) => this.filters[kind] !== null);
  }

  narrow<K extends Kind>(kind: K, value: Search[K]): void {
    this.filters = { ...this.filters, [kind]: value };
  }

  /** Looks for this alone. */
  only(search: Partial<Omit<Search, 'query'>>): void {
    this.showAll();
    this.filters = { ...this.filters, ...search };
  }

  tick(id: string): void {
    if (!this.chosen?.delete(id)) this.chosen?.add(id);
  }

  /** Begins to choose several, these already among them. */
  choose(ids: string[] = []): void {
    this.chosen = new SvelteSet(ids);
  }

  showAll(): void {
    this.query = '';
    this.filters = everything;
  }
}
export const browsing = new Browsing();

session.whenLeft(() => {
  browsing.showAll();
  browsing.names = {};
  browsing.sort = 'newest';
  browsing.refining = false;
  browsing.chosen = null;
  browsing.into = null;
  browsing.opened = null;
});
