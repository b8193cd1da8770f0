/** The whole window over a fake host, as a person meets it. */
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import App from '../../App.svelte';
import { use } from '../../backend/current';
import { fake, type Fake, type FakeOptions } from '../../backend/fake';

export async function openWindow(options: FakeOptions = {}): Promise<{ host: Fake; user: ReturnType<typeof userEvent.setup> }> {
  const host = fake(options);
  use(host);
  render(App);
  await screen.findByTestId(options.open ? 'portfolio-name' : 'welcome-create');
  return { host, user: userEvent.setup() };
}

/** The window with the made-up person's portfolio open on their badges. */
export async function openBadges(options: FakeOptions = {}) {
  const opened = await openWindow({ ...options, open: true });
  await screen.findAllByTestId('add-badge');
  return opened;
}

/** … and on one badge. */
export async function openBadge(state: string, options: FakeOptions = {}) {
  const opened = await openBadges(options);
  const card = (await screen.findAllByTestId('badge-card')).find((element) => element.dataset.state === state);
  if (!card) throw new Error(`no badge is ${state}`);
  await opened.user.click(card.querySelector('button')!);
  await screen.findByTestId('badge-page');
  return opened;
}
