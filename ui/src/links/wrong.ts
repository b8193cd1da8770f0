/** Brings the person to the first thing that is not right yet, once it is said to be so. */
import { tick } from 'svelte';

export async function toFirstWrong(form: HTMLElement | null | undefined): Promise<void> {
  await tick();
  form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong]')?.focus();
}
