import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import { entries, openCv } from './testing';

vi.mock('./preview/pdf', () => import('./testing/pdf'));

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
    const { host, user } = await openCv('work');
    expect(entries()).toHaveLength(2);
    await user.click(screen.getByTestId('cv-add'));
    await user.type(await screen.findByTestId('cv-position'), 'Agente de mairie');
    await waitFor(() => expect(entries()[0]).toContain('Agente de mairie'));
    await user.click(screen.getAllByTestId('cv-down')[0]!);
    await waitFor(() => expect(entries()[1]).toContain('Agente de mairie'));
    // Its form goes with it.
    expect((screen.getByTestId('cv-position') as HTMLInputElement).value).toBe('Agente de mairie');
    await user.click(screen.getByTestId('cv-remove'));
    await waitFor(() => expect(entries()).toHaveLength(2));
    await user.click(within(screen.getByTestId('toasts')).getByText('Annuler'));
    await waitFor(() => expect(entries()).toHaveLength(3));
    await waitFor(async () => expect(((await host.cv()).resume.work as { position: string }[])[1]?.position).toBe('Agente de mairie'));
  });

  test('an entry is moved with the arrow keys on its handle, and left out of this CV', async () => {
    const { host, user } = await openCv('work');
    const [grip] = within(screen.getByTestId('cv-form')).getAllByTestId('cv-grip');
    grip!.focus();
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(entries()[1]).toContain('Agente d’accueil'));
    expect(document.activeElement).toBe(within(screen.getAllByTestId('cv-entry')[1]!).getByTestId('cv-grip'));
    await user.click(screen.getAllByTestId('cv-entry-open')[0]!);
    await user.click(await screen.findByTestId('cv-leave-out'));
    await waitFor(async () => {
      const { resume, arrangement } = await host.cv();
      expect(arrangement.leftOut).toEqual([(resume.work as Record<string, string>[])[0]!['x-id']]);
    });
    expect(entries()[0]).toContain('Pas sur ce CV');
  });

  test('a month and a year make a date; « En cours » takes the end away', async () => {
    const { host, user } = await openCv('education');
    await user.click(screen.getByTestId('cv-entry-open'));
    await user.selectOptions(await screen.findByTestId('cv-startDate-month'), '10');
    await user.click(screen.getByTestId('cv-current'));
    await waitFor(async () => {
      const [studies] = (await host.cv()).resume.education as Record<string, string>[];
      expect(studies?.startDate).toBe('2021-10');
      expect(studies).not.toHaveProperty('endDate');
    });
    expect(screen.queryByTestId('cv-endDate-year')).toBeNull();
  });

  test('an end before its start is said where it is written, and on the closed entry', async () => {
    const { user } = await openCv('education');
    await user.click(screen.getByTestId('cv-entry-open'));
    const year = await screen.findByTestId('cv-endDate-year');
    await user.clear(year);
    await user.type(year, '2020');
    expect(screen.getByTestId('cv-endDate-wrong').textContent).toBe('');
    await user.tab();
    await waitFor(() => expect(screen.getByTestId('cv-endDate-wrong').textContent).toBe('La fin est avant le début.'));
    expect(year.getAttribute('aria-invalid')).toBe('true');
    await user.click(screen.getByTestId('cv-entry-open'));
    await waitFor(() => expect(entries()[0]).toContain('La fin est avant le début.'));
  });

  test('a telephone number is grouped when shown, and kept as it was typed', async () => {
    const { host, user } = await openCv();
    const phone = screen.getByTestId('cv-phone') as HTMLInputElement;
    await user.clear(phone);
    await user.type(phone, '0612345678');
    expect(phone.value).toBe('0612345678');
    await user.tab();
    await waitFor(() => expect(phone.value).toBe('06\u00a012\u00a034\u00a056\u00a078'));
    await waitFor(async () => expect((await host.cv()).resume).toMatchObject({ basics: { phone: '0612345678' } }));
  });

  test('badges are put on, searched for, moved and taken off', async () => {
    const { host, user } = await openCv('badges');
    await waitFor(() => expect(screen.getAllByTestId('cv-badge')).toHaveLength(2));
    await user.type(screen.getByTestId('cv-badge-search'), 'benevole');
    await waitFor(() => expect(screen.getAllByTestId('cv-badge-offered')).toHaveLength(1));
    await user.click(screen.getByTestId('cv-badge-add'));
    await waitFor(async () => expect((await host.cv()).badges).toHaveLength(3));
    await user.click(screen.getAllByTestId('cv-badge-remove')[0]!);
    await waitFor(async () => expect((await host.cv()).badges).toEqual(['18c7dae9fb0c6dfe', 'b2e1d4c3f5a60798']));
    await user.click(screen.getAllByTestId('cv-up')[1]!);
    await waitFor(async () => expect((await host.cv()).badges).toEqual(['b2e1d4c3f5a60798', '18c7dae9fb0c6dfe']));
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
});

describe('undo', () => {
  test('what was done is undone and done again, with the keys and the buttons', async () => {
    const { host, user } = await openCv('work');
    expect((screen.getByTestId('cv-undo') as HTMLButtonElement).disabled).toBe(true);
    await user.click(screen.getAllByTestId('cv-down')[0]!);
    await waitFor(() => expect(entries()[0]).toContain('Vendeuse'));
    await fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    await waitFor(() => expect(entries()[0]).toContain('Agente d’accueil'));
    await user.click(screen.getByTestId('cv-redo'));
    await waitFor(() => expect(entries()[0]).toContain('Vendeuse'));
    await waitFor(async () => expect(((await host.cv()).resume.work as { position: string }[])[0]?.position).toBe('Vendeuse'));
  });

  test('a field’s own undo is left to it', async () => {
    const { user } = await openCv('work');
    await user.click(screen.getAllByTestId('cv-down')[0]!);
    await user.click(screen.getAllByTestId('cv-entry-open')[0]!);
    await fireEvent.keyDown(await screen.findByTestId('cv-position'), { key: 'z', ctrlKey: true });
    expect(entries()[0]).toContain('Vendeuse');
  });

  test('it outlives a look elsewhere, and knows what was changed there', async () => {
    const { host, user } = await openCv('work');
    await user.click(screen.getAllByTestId('cv-down')[0]!);
    await user.click(screen.getByTestId('rail-badges'));
    await waitFor(async () => expect(((await host.cv()).resume.work as { position: string }[])[0]?.position).toBe('Vendeuse'));
    const cv = await host.cv();
    await host.saveCv({ ...cv, badges: [] });
    await user.click(screen.getByTestId('rail-cv'));
    await waitFor(() => expect(entries()[0]).toContain('Vendeuse'));
    await user.click(await screen.findByTestId('cv-undo'));
    await waitFor(async () => expect((await host.cv()).badges).toHaveLength(2));
    await user.click(screen.getByTestId('cv-undo'));
    await waitFor(() => expect(entries()[0]).toContain('Agente d’accueil'));
  });
});
