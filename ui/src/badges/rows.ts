/** Which rows of a long gallery are seen, and where they stand. */

// Browsers lose count of pixels beyond about 33 million: a longer list is scrolled in larger steps.
const tallest = 12_000_000;

export interface Seen {
  /** The height of the whole list in pixels. */
  height: number;
  /** The first and the last place that is drawn. */
  first: number;
  last: number;
  /** Where a place stands, in pixels from the top of the list. */
  top(place: number): number;
}
export interface Layout { count: number; columns: number; row: number }

/** `above`: how far the list has been scrolled past its top; `high`: how much of it can be seen. */
export function seen({ count, columns, row }: Layout, above: number, high: number): Seen {
  const rows = Math.ceil(count / columns);
  const whole = rows * row;
  const height = Math.min(whole, tallest);
  const scale = height === whole ? 1 : (whole - high) / (height - high);
  const scrolled = Math.max(0, above);
  // A screen more to either side: the next rows are there before they are seen, and Tab finds them.
  const start = Math.max(0, Math.floor((scrolled * scale - high) / row));
  const end = Math.min(rows - 1, Math.floor((scrolled * scale + 2 * high) / row));
  return {
    height,
    first: start * columns,
    last: Math.min(count, (end + 1) * columns) - 1,
    top: (place) => Math.floor(place / columns) * row - scrolled * (scale - 1),
  };
}

/** How far to scroll so that a place stands in the middle of what is seen. */
export function middle({ count, columns, row }: Layout, place: number, high: number): number {
  const whole = Math.ceil(count / columns) * row;
  const height = Math.min(whole, tallest);
  const scale = height === whole ? 1 : (whole - high) / (height - high);
  return Math.max(0, (Math.floor(place / columns) * row + row / 2 - high / 2) / scale);
}

/** The place that a key leads to from another; `null` when it is no such key. */
export function step(key: string, place: number, { count, columns }: Layout, page: number): number | null {
  const by: Record<string, number> = {
    ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns, PageDown: page * columns, PageUp: -page * columns,
    Home: -count, End: count,
  };
  const move = by[key];
  if (move === undefined) return null;
  const to = place + move;
  // A row up or down from the edge stays where it is, rather than jump to another column.
  if ((key === 'ArrowUp' || key === 'ArrowDown') && (to < 0 || to >= count)) return place;
  return Math.min(count - 1, Math.max(0, to));
}
