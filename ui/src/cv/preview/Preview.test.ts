import { render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Shown } from '../draft.svelte';
import type { Opened } from './pdf';
import Preview from './Preview.svelte';

const { opened, canvases } = vi.hoisted(() => ({
  opened: [] as { draw: ReturnType<typeof vi.fn>; close: ReturnType<typeof vi.fn> }[],
  canvases: [] as Promise<HTMLCanvasElement>[],
}));
vi.mock('./pdf', () => ({
  open: async (): Promise<Opened> => {
    const document = { shapes: [1.4, 1.4], draw: vi.fn(async () => canvases.shift() ?? null), close: vi.fn() };
    opened.push(document);
    return document as unknown as Opened;
  },
}));

/** Observers that see the first page, and a desk 500 pixels wide. */
beforeEach(() => {
  opened.length = 0;
  vi.stubGlobal('ResizeObserver', class { constructor(private readonly tell: () => void) {} observe() { this.tell(); } disconnect() {} });
  vi.stubGlobal('IntersectionObserver', class {
    constructor(private readonly tell: (entries: { isIntersecting: boolean }[]) => void) {}
    observe(sheet: Element) { this.tell([{ isIntersecting: sheet === screen.getAllByTestId('cv-page')[0] }]); }
    disconnect() {}
  });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => 500 });
});
afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(HTMLElement.prototype, 'clientWidth');
});

const shown = (): Shown => ({ pdf: new Uint8Array(), pages: 2, linesLeft: -3, notices: [], changed: performance.now() });
const canvas = (name: string) => Object.assign(document.createElement('canvas'), { title: name });

test('only pages about to be seen are drawn, and how long it took is told', async () => {
  canvases.push(Promise.resolve(canvas('first')));
  render(Preview, { preview: shown() });
  await waitFor(() => expect(screen.getAllByTestId('cv-page')[0]!.querySelector('canvas')).toBeTruthy());
  expect(opened[0]!.draw.mock.calls.map(([index, width]) => [index, width])).toEqual([[0, 500]]);
  expect(Number(screen.getByTestId('cv-preview').dataset.delay)).toBeGreaterThanOrEqual(0);
});

test('the former page stays until the new one is drawn', async () => {
  let finish: (drawn: HTMLCanvasElement) => void = () => {};
  canvases.push(Promise.resolve(canvas('former')), new Promise((resolve) => (finish = resolve)));
  const { rerender } = render(Preview, { preview: shown() });
  const page = () => screen.getAllByTestId('cv-page')[0]!.querySelector('canvas')?.title;
  await waitFor(() => expect(page()).toBe('former'));

  await rerender({ preview: shown() });
  await waitFor(() => expect(opened[0]!.close).toHaveBeenCalled());
  expect(page()).toBe('former');
  finish(canvas('new'));
  await waitFor(() => expect(page()).toBe('new'));
});
