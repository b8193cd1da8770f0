import { describe, expect, test } from 'vitest';
import { middle, seen, step } from './rows';

const layout = { count: 100_000, columns: 4, row: 360 };

describe('a long gallery', () => {
  test('draws what is seen and a screen to either side', () => {
    const top = seen(layout, 0, 720);
    expect([top.first, top.last, top.top(0), top.top(4)]).toEqual([0, 19, 0, 360]);
    const further = seen(layout, 36_000, 720);
    expect([further.first, further.last]).toEqual([392, 419]);
    expect(further.top(400)).toBe(36_000);
  });

  test('ends with its last badge, and an empty one draws none', () => {
    const short = seen({ ...layout, count: 6 }, 0, 720);
    expect([short.first, short.last, short.height]).toEqual([0, 5, 720]);
    expect(seen({ ...layout, count: 0 }, 0, 720).last).toBe(-1);
  });

  test.each([1, 2, 5])('reaches every badge in %i columns, however tall it would be', (columns) => {
    const high = 800;
    const { height } = seen({ ...layout, columns }, 0, high);
    expect(height).toBeLessThanOrEqual(12_000_000);
    const bottom = seen({ ...layout, columns }, height - high, high);
    expect(bottom.last).toBe(99_999);
    // The last row ends where the list does.
    expect(bottom.top(99_999) + layout.row).toBeCloseTo(height, 3);
    const there = middle({ ...layout, columns }, 50_000, high);
    expect(seen({ ...layout, columns }, there, high).top(50_000)).toBeCloseTo(there + high / 2 - layout.row / 2, 3);
  });

  test.each([
    ['ArrowRight', 0, 1], ['ArrowLeft', 0, 0], ['ArrowDown', 1, 5], ['ArrowUp', 1, 1], ['ArrowDown', 9, 9],
    ['PageDown', 0, 9], ['Home', 7, 0], ['End', 0, 9], ['a', 0, null],
  ] as const)('%s from %i leads to %s', (key, from, to) => {
    expect(step(key, from, { count: 10, columns: 4, row: 360 }, 3)).toBe(to);
  });
});
