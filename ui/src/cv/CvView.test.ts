import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import { openBadges } from '../shared/testing/open';

vi.mock('./pdf', () => ({ pages: async () => [document.createElement('canvas')] }));

async function openCv() {
  const opened = await openBadges();
  await opened.user.click(screen.getByTestId('rail-cv'));
  await screen.findByTestId('cv-form');
  return opened;
}
const entries = () => screen.getAllByTestId('cv-entry').map((entry) => within(entry).getAllByRole('button')[0]!.textContent?.trim());

describe('Mon CV', () => {
  test('what is typed is saved and shown, and what is not known is kept', async () => {
    const { host, user } = await openCv();
    const kept = await host.cv();
    await user.clear(screen.getByTestId('cv-location.city'));
    await user.type(screen.getByTestId('cv-location.city'), 'Cholet');
    await waitFor(async () => expect((await host.cv()).resume).toMatchObject({ basics: { location: { city: 'Cholet' } } }));
    await waitFor(() => expect(screen.getByTestId('cv-status').dataset.status).toBe('saved'));
    expect((await host.cv()).resume.work).toEqual(kept.resume.work);
  });

  test('what is typed just before leaving is saved too', async () => {
    const { host, user } = await openCv();
    await user.type(screen.getByTestId('cv-name'), ' Durand');
    await user.click(screen.getByTestId('rail-badges'));
    await waitFor(async () => expect((await host.cv()).resume).toMatchObject({ basics: { name: 'Zoé Martin Durand' } }));
  });

  test('experiences are added, moved, removed, and brought back', async () => {
    const { host, user } = await openCv();
    await user.click(screen.getByTestId('cv-section-work'));
    expect(entries()).toHaveLength(2);
    await user.click(screen.getByTestId('cv-add'));
    await user.type(await screen.findByTestId('cv-position'), 'Agente de mairie');
    await waitFor(() => expect(entries()[0]).toContain('Agente de mairie'));
    await user.click(screen.getAllByTestId('cv-down')[0]!);
    await waitFor(() => expect(entries()[1]).toContain('Agente de mairie'));
    await user.click(screen.getAllByTestId('cv-remove')[1]!);
    await waitFor(() => expect(entries()).toHaveLength(2));
    await user.click(within(screen.getByTestId('toasts')).getByText('Annuler'));
    await waitFor(() => expect(entries()).toHaveLength(3));
    await waitFor(async () => expect(((await host.cv()).resume.work as { position: string }[])[1]?.position).toBe('Agente de mairie'));
  });

  test('a month and a year make a date; « En cours » takes the end away', async () => {
    const { host, user } = await openCv();
    await user.click(screen.getByTestId('cv-section-education'));
    await user.click(within(screen.getByTestId('cv-entry')).getAllByRole('button')[0]!);
    await user.selectOptions(await screen.findByTestId('cv-startDate-month'), '10');
    await user.click(screen.getByTestId('cv-current'));
    await waitFor(async () => {
      const [studies] = (await host.cv()).resume.education as Record<string, string>[];
      expect(studies?.startDate).toBe('2021-10');
      expect(studies).not.toHaveProperty('endDate');
    });
    expect(screen.queryByTestId('cv-endDate-year')).toBeNull();
  });

  test('badges are put on, searched for, and taken off', async () => {
    const { host, user } = await openCv();
    await user.click(screen.getByTestId('cv-section-badges'));
    expect(screen.getAllByTestId('cv-badge')).toHaveLength(2);
    await user.type(screen.getByTestId('cv-badge-search'), 'benevole');
    await waitFor(() => expect(screen.getAllByTestId('cv-badge-offered')).toHaveLength(1));
    await user.click(screen.getByTestId('cv-badge-add'));
    await waitFor(async () => expect((await host.cv()).badges).toHaveLength(3));
    await user.click(screen.getAllByTestId('cv-badge-remove')[0]!);
    await waitFor(async () => expect((await host.cv()).badges).toEqual(['18c7dae9fb0c6dfe', 'b2e1d4c3f5a60798']));
  });

  test('it says how the page fills, and exports what is written', async () => {
    const { user } = await openCv();
    await waitFor(() => expect(screen.getByTestId('cv-fit').textContent).toMatch(/1 page, il reste \d+ lignes/));
    await user.click(screen.getByTestId('cv-export'));
    await waitFor(() => expect(screen.getByTestId('toasts').textContent).toContain('CV enregistré'));
  });

  test('a failed save is said, and the words stay', async () => {
    const { host, user } = await openCv();
    host.saveCv = () => Promise.reject({ code: 'portfolio.full', message: 'Le disque est plein.', hint: 'Faites de la place.', detail: null });
    await user.type(screen.getByTestId('cv-name'), 'x');
    expect((await screen.findByTestId('problem')).textContent).toContain('Le disque est plein.');
    await waitFor(() => expect(screen.getByTestId('cv-status').dataset.status).toBe('unsaved'));
    expect((screen.getByTestId('cv-name') as HTMLInputElement).value).toBe('Zoé Martinx');
    // Closing would lose them, so the portfolio stays open.
    await user.click(screen.getByTestId('close-portfolio'));
    await user.click(await screen.findByTestId('close-only'));
    await waitFor(() => expect(screen.queryByTestId('close-dialog')).toBeNull());
    expect(screen.getByTestId('portfolio-name')).toBeTruthy();
    expect((screen.getByTestId('cv-name') as HTMLInputElement).value).toBe('Zoé Martinx');
  });

  test('importing asks first', async () => {
    const { user } = await openCv();
    await user.click(screen.getByTestId('cv-import'));
    await user.click(await screen.findByTestId('cv-import-go'));
    await waitFor(() => expect(screen.getByTestId('toasts').textContent).toContain('CV importé.'));
  });
});
