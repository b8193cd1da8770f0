/** Dates as they are filled in: a month and a year, or a year. */

export type DateFault = 'year' | 'order';

/** What is wrong with a year as typed: it is either not there, or has four digits. */
export function yearFault(date: string): DateFault | null {
  const year = /^\d*/.exec(date)?.[0] ?? '';
  return date === '' || (year.length === 4 && Number(year) >= 1900 && Number(year) <= 2100) ? null : 'year';
}

/** What is wrong with an end: it comes before the start. Where one has no month, the years decide. */
export function endFault(start: string, end: string): DateFault | null {
  if (yearFault(end)) return 'year';
  if (start === '' || end === '' || yearFault(start)) return null;
  const length = Math.min(start.length, end.length, 7);
  return end.slice(0, length) < start.slice(0, length) ? 'order' : null;
}
