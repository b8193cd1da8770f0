/** The host the window speaks to: the application's own, or the fake in a plain browser and in tests. */
import type { Backend } from './index';

export let backend: Backend;

export function use(chosen: Backend): void {
  backend = chosen;
}

export async function choose(): Promise<Backend> {
  if ('__TAURI_INTERNALS__' in window) return (await import('./tauri')).tauri;
  const { fake, imitateDrops } = await import('./fake');
  const made = fake();
  imitateDrops(made);
  return made;
}
