/** For the heading of a view: the view is seen from its top, and a screen reader starts at its heading. */
export function arrive(heading: HTMLElement): void {
  heading.closest('main')?.scrollTo?.(0, 0);
  heading.focus({ preventScroll: true });
}
