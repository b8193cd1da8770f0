/** Lets the items of a list be dragged by their handle: the list follows at once, Escape puts the item back. */
export interface Sorting {
  move(from: number, to: number): void;
  /** What is dragged, by its place when the drag began; null when it ended. */
  drag?(index: number | null): void;
}

/** The part of a line that is taken hold of. */
export const grip = '[data-grip]';

export function sortable(sorting: () => Sorting) {
  return (list: HTMLElement) => {
    let end = () => {};
    const press = (event: PointerEvent) => {
      const held = event.target instanceof Element && event.button === 0 ? event.target.closest<HTMLElement>(grip) : null;
      const item = held?.closest<HTMLElement>('li');
      if (!item || item.parentElement !== list) return;
      end();
      end = follow(list, item, event, sorting());
    };
    list.addEventListener('pointerdown', press);
    return () => {
      end();
      list.removeEventListener('pointerdown', press);
    };
  };
}

function follow(list: HTMLElement, item: HTMLElement, pressed: PointerEvent, sorting: Sorting): () => void {
  const items = () => [...list.children].filter((child): child is HTMLElement => child.tagName === 'LI');
  const began = items().indexOf(item);
  // Positions are those of the layout: what is still sliding to its place does not confuse them.
  const offset = pressed.clientY - list.getBoundingClientRect().top - item.offsetTop;

  const over = (event: PointerEvent) => {
    const all = items();
    const from = all.indexOf(item);
    const to = target(all.map((other) => ({ top: other.offsetTop, height: other.offsetHeight })), from, event.clientY - list.getBoundingClientRect().top - offset);
    if (to !== from) sorting.move(from, to);
  };
  const stop = () => {
    for (const [name, listener] of listeners) window.removeEventListener(name, listener as EventListener);
    sorting.drag?.(null);
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    const from = items().indexOf(item);
    stop();
    if (from !== began) sorting.move(from, began);
  };
  const listeners: [string, unknown][] = [['pointermove', over], ['pointerup', stop], ['pointercancel', stop], ['keydown', key]];
  // A moved element loses a captured pointer; the window does not.
  for (const [name, listener] of listeners) window.addEventListener(name, listener as EventListener);
  sorting.drag?.(began);
  return stop;
}

interface Box { top: number; height: number }

/** Where the dragged item belongs when its top would be at `top`: past half of a neighbour, it takes its place. */
export function target(boxes: Box[], from: number, top: number): number {
  const own = boxes[from];
  if (!own) return from;
  let to = from;
  let edge = own.top;
  while (to + 1 < boxes.length) {
    const next = boxes[to + 1]!;
    const step = next.top + next.height - (boxes[to]!.top + boxes[to]!.height);
    if (top <= edge + step / 2) break;
    edge += step;
    to += 1;
  }
  if (to !== from) return to;
  while (to > 0) {
    const former = boxes[to - 1]!;
    const step = boxes[to]!.top - former.top;
    if (top >= edge - step / 2) break;
    edge -= step;
    to -= 1;
  }
  return to;
}
