/** Languages by their names in the person's own. */
import { reading } from './i18n/index.svelte';

/** « anglais, néerlandais »; a tag that names no language is shown as it came. */
export function languages(tags: string[]): string {
  const names = new Intl.DisplayNames(reading.language, { type: 'language' });
  return tags.map((tag) => named(names, tag)).join(', ');
}

function named(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
