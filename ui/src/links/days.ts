/** Days of the calendar, as the person's own clock has them: YYYY-MM-DD. */

export function today(now = new Date()): string {
  return written(now.getFullYear(), now.getMonth(), now.getDate());
}

/** The same day some months later, or the last of that month when it has no such day. */
export function inMonths(from: string, months: number): string {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  const last = new Date(year, month + months, 0).getDate();
  return written(year, month - 1 + months, Math.min(day, last));
}

/** A whole day that is not over yet. */
export function isOpen(day: string, from: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && day >= from;
}

function written(year: number, month: number, day: number): string {
  const date = new Date(year, month, day);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
