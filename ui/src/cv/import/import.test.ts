import { screen, waitFor, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { openCv } from '../testing';

vi.mock('../preview/pdf', () => import('../testing/pdf'));

const skills = (cv: { resume: Record<string, unknown> }) => (cv.resume.skills as { name: string }[]).map(({ name }) => name);

test('a file is looked into, taken in part, and taken back', async () => {
  const { host, user } = await openCv();
  const before = await host.cv();
  await user.click(screen.getByTestId('cv-import'));
  await waitFor(() => expect(screen.getAllByTestId('cv-found')).toHaveLength(3));
  expect(screen.getByTestId('cv-import-source').textContent).toContain('Export LinkedIn');
  // All that is not understood is listed, and what is there already is not ticked.
  expect(screen.getByTestId('cv-not-understood').textContent).toContain('Recommendations_Received.csv');
  const boxes = screen.getAllByTestId('cv-found-entry') as HTMLInputElement[];
  expect(boxes.map(({ checked, dataset }) => [checked, dataset.already])).toEqual([[false, 'true'], [false, 'true'], [true, 'false'], [true, 'false'], [true, 'false']]);
  expect((await host.cv()).resume).toEqual(before.resume);

  await user.click(boxes[4]!);
  await user.click(screen.getByTestId('cv-import-take'));
  await waitFor(() => expect(screen.getByTestId('toasts').textContent).toContain('2 éléments ajoutés.'));
  await waitFor(async () => expect(skills(await host.cv())).toEqual(['Accueillir et orienter', 'Tenir une caisse', 'Tenir un standard']));
  await screen.findByTestId('cv-form');
  await user.click(within(screen.getByTestId('toasts')).getByText('Annuler'));
  await waitFor(async () => expect((await host.cv()).resume).toEqual(before.resume));
});

test('what would take the place of something written is not ticked', async () => {
  const { host, user } = await openCv();
  host.lookIntoCv = async () => ({
    token: '1', source: 'JSON Resume', notUnderstood: [], badges: 1,
    parts: [{ section: 'basics', entries: [{ index: 0, title: 'Téléphone', detail: '06 00 00 00 00', already: false }] }],
  });
  await user.click(screen.getByTestId('cv-import'));
  expect(((await screen.findByTestId('cv-found-entry')) as HTMLInputElement).checked).toBe(false);
  expect(screen.getByTestId('cv-found').textContent).toContain('prend la place');
  // Its badge alone can be taken.
  expect((screen.getByTestId('cv-import-take') as HTMLButtonElement).disabled).toBe(false);
});

test('changing one’s mind changes nothing', async () => {
  const { host, user } = await openCv();
  host.lookIntoCv = async () => null;
  await user.click(screen.getByTestId('cv-import'));
  expect(screen.getByTestId('cv-form')).toBeTruthy();
});
