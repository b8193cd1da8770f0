import { screen, waitFor, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { openCv } from '../testing';

vi.mock('../preview/pdf', () => import('../testing/pdf'));

test('an offer shows which badges answer it; one click puts one on the CV', async () => {
  const { host, user } = await openCv('job');
  expect(screen.getByTestId('cv-form').textContent).toContain('Jamais imprimé');
  await user.click(screen.getByTestId('cv-job-text'));
  await user.paste('Nous cherchons une bénévole pour le festival.');
  await waitFor(() => expect(screen.getAllByTestId('cv-match')).toHaveLength(1), { timeout: 2000 });
  const [match] = screen.getAllByTestId('cv-match');
  expect(match!.textContent).toContain('En commun\u00a0: Bénévole, Festival');
  await user.click(within(match!).getByTestId('cv-match-put'));
  await waitFor(async () => expect((await host.cv()).badges).toContain('b2e1d4c3f5a60798'));
  await waitFor(() => expect(match!.textContent).toContain('Sur ce CV'));
  await user.clear(screen.getByTestId('cv-job-text'));
  await waitFor(async () => expect((await host.cv()).arrangement.job).toBeNull());
});
