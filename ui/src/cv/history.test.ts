import { describe, expect, test } from 'vitest';
import { History } from './history';

describe('former states', () => {
  test('what is done without a pause is undone together', () => {
    const history = new History(900);
    history.changed('', 0);
    history.changed('a', 200);
    history.changed('ab', 3000);
    expect(history.undo('abc')).toBe('ab');
    expect(history.undo('ab')).toBe('');
    expect(history.undo('')).toBeNull();
    expect(history.redo('')).toBe('ab');
    expect(history.redo('ab')).toBe('abc');
    expect(history.canRedo).toBe(false);
  });

  test('a change after an undo leaves nothing to do again', () => {
    const history = new History(900);
    history.changed('a', 0);
    expect(history.undo('b')).toBe('a');
    history.changed('a', 10);
    expect(history.canRedo).toBe(false);
    expect(history.undo('c')).toBe('a');
  });

  test('the oldest states are let go', () => {
    const history = new History(1, 2);
    for (const [index, state] of ['a', 'b', 'c'].entries()) history.changed(state, index * 10);
    expect([history.undo('d'), history.undo('c'), history.undo('b')]).toEqual(['c', 'b', null]);
  });
});
