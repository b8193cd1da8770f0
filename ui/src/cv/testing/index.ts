/** « Mon CV » over a fake host. The test file itself puts `./pdf` in the reader's place. */
import { screen } from '@testing-library/svelte';
import type { FakeOptions } from '../../backend/fake';
import { openBadges } from '../../shared/testing/open';

/** The composer, with the form of a part open. */
export async function openCv(part = 'contact', options: FakeOptions = {}) {
  const opened = await openBadges(options);
  await opened.user.click(screen.getByTestId('rail-cv'));
  // The CV is loaded when it is first asked for, which takes a moment.
  await opened.user.click(await screen.findByTestId(`cv-section-${part}`, undefined, { timeout: 8000 }));
  await screen.findByTestId('cv-form');
  return opened;
}

/** The lines of the open part, as they are read. */
export const entries = () => screen.getAllByTestId('cv-entry-open').map((button) => button.textContent?.trim());
