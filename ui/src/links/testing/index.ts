/** « Mes liens » over a fake host. */
import { screen } from '@testing-library/svelte';
import type { FakeOptions } from '../../backend/fake';
import { openBadges } from '../../shared/testing/open';

/** The list of links. */
export async function openLinks(options: FakeOptions = {}) {
  const opened = await openBadges(options);
  await opened.user.click(screen.getByTestId('rail-links'));
  await screen.findByTestId('new-link');
  return opened;
}

/** … and the form of a new one. */
export async function openNewLink(options: FakeOptions = {}) {
  const opened = await openLinks(options);
  await opened.user.click(screen.getByTestId('new-link'));
  await screen.findByTestId('new-link-form');
  return opened;
}

/** … and the places. */
export async function openPlaces(options: FakeOptions = {}) {
  const opened = await openLinks(options);
  await opened.user.click(screen.getByTestId('see-places'));
  await screen.findByRole('heading', { level: 1, name: /Mes endroits|My places/ });
  return opened;
}

/** A document that copies what the window gives it. */
export function copied(): Record<string, string> {
  const given: Record<string, string> = {};
  document.execCommand = () => {
    const event = Object.assign(new Event('copy', { cancelable: true }), { clipboardData: { setData: (kind: string, text: string) => (given[kind] = text) } });
    document.dispatchEvent(event);
    return true;
  };
  return given;
}
