import { describe, expect, test, vi } from 'vitest';
import { sortable, target } from './sortable';

const boxes = [{ top: 0, height: 40 }, { top: 50, height: 100 }, { top: 160, height: 40 }];

describe('dragging a line', () => {
  test('it takes its neighbour’s place past half of it', () => {
    expect(target(boxes, 0, 54)).toBe(0);
    expect(target(boxes, 0, 56)).toBe(1);
    expect(target(boxes, 0, 400)).toBe(2);
    expect(target(boxes, 2, 106)).toBe(2);
    expect(target(boxes, 2, 104)).toBe(1);
    expect(target(boxes, 2, -300)).toBe(0);
    expect(target([], 0, 10)).toBe(0);
  });

  test('Escape puts it back, and only the handle drags', () => {
    const list = document.createElement('ol');
    list.innerHTML = '<li><button data-grip></button></li><li><b></b></li>';
    document.body.append(list);
    const lines = [...list.children] as HTMLElement[];
    lines.forEach((line, index) => Object.defineProperties(line, { offsetTop: { get: () => [...list.children].indexOf(line) * 40 + index * 0 }, offsetHeight: { value: 40 } }));
    const move = vi.fn((from: number, to: number) => list.insertBefore(list.children[from]!, to > from ? null : list.children[to]!));
    const undo = sortable(() => ({ move }))(list);
    const point = (name: string, clientY: number, on: EventTarget = window) => on.dispatchEvent(new PointerEvent(name, { clientY, button: 0, bubbles: true }));
    point('pointerdown', 10, list.querySelector('b')!);
    point('pointermove', 60);
    expect(move).not.toHaveBeenCalled();
    point('pointerdown', 10, list.querySelector('button')!);
    point('pointermove', 45);
    expect(move).toHaveBeenLastCalledWith(0, 1);
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(move).toHaveBeenLastCalledWith(1, 0);
    point('pointermove', 80);
    expect(move).toHaveBeenCalledTimes(2);
    undo();
    list.remove();
  });
});
