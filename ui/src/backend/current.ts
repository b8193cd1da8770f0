/** The host the window speaks to: the application's own, or the fake in a plain browser and in tests. */
import type { Backend } from './index';

export let backend: Backend;

export function use(chosen: Backend): void {
  backend = chosen;
}

export async function choose(): Promise<Backend> {
  if ('__TAURI_INTERNALS__' in window) return (await import('./tauri')).tauri;
  const { fake, imitateDrops } = await import('./fake');
  // « ?several=1 » shows an adviser's computer, « ?locked=1 » a portfolio with a password.
  const made = fake(Object.fromEntries([...new URLSearchParams(location.search)].map(([name]) => [name, true])));
  imitateDrops(made);
  return made;
}
