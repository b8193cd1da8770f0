/** Dates as a person reads them. */
import { reading } from './i18n/index.svelte';

/** « 22 novembre 2026 »; what is not a date is shown as it came. */
export function day(iso: string): string {
  return said(iso, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** « novembre 2026 ». */
export function month(iso: string): string {
  return said(iso, { month: 'long', year: 'numeric' });
}

/** The twelve months by name, January first. */
export function months(): string[] {
  const format = new Intl.DateTimeFormat(reading.language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2026, index, 1)));
}

function said(iso: string, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  // A bare date belongs to no time zone: told in the local one, it could be the day before.
  const timeZone = iso.length <= 10 ? 'UTC' : undefined;
  const text = new Intl.DateTimeFormat(locale(), { ...options, timeZone }).format(date);
  return reading.language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}

function locale(): string {
  return reading.language === 'en' ? 'en-GB' : 'fr-FR';
}
