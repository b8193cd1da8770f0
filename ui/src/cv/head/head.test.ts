import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import { openCv } from '../testing';

vi.mock('../preview/pdf', () => import('../testing/pdf'));

describe('the head of the CV', () => {
  test('a second CV starts from the first, shares its data, is renamed, removed and brought back', async () => {
    const { host, user } = await openCv();
    expect(screen.queryByTestId('cv-variants')).toBeNull();
    await user.click(screen.getByTestId('cv-variant-new'));
    await user.click(await screen.findByTestId('cv-variant-go'));
    expect(screen.getByTestId('cv-variant-dialog').textContent).toContain('Donnez-lui un nom.');
    await user.type(screen.getByTestId('cv-variant-name'), 'mon cv');
    expect(screen.getByTestId('cv-variant-dialog').textContent).toContain('porte déjà ce nom');
    await user.clear(screen.getByTestId('cv-variant-name'));
    await user.type(screen.getByTestId('cv-variant-name'), 'Médiathèque{Enter}');
    const menu = await screen.findByTestId('cv-variants');
    expect(menu.textContent).toContain('Médiathèque');
    expect((await host.cv()).badges).toHaveLength(2);

    await user.click(menu);
    await user.click(screen.getByTestId('cv-variant-rename'));
    await user.clear(await screen.findByTestId('cv-variant-name'));
    await user.type(screen.getByTestId('cv-variant-name'), 'Mairie{Enter}');
    await waitFor(async () => expect((await host.cvs()).map(({ name }) => name)).toEqual(['', 'Mairie']));

    await user.click(screen.getByTestId('cv-variants'));
    await user.click(screen.getAllByTestId('cv-variant')[0]!);
    await waitFor(async () => expect((await host.cv()).name).toBe(''));

    await user.click(screen.getByTestId('cv-variants'));
    await user.click(screen.getByTestId('cv-variant-remove'));
    await waitFor(() => expect(screen.queryByTestId('cv-variants')).toBeNull());
    await user.click(within(screen.getByTestId('toasts')).getByText('Annuler'));
    await waitFor(async () => expect(await host.cv()).toMatchObject({ name: 'Mon CV', badges: ['a1f0c3d2e4b59687', '18c7dae9fb0c6dfe'] }));
  });

  test('a template, what else stands on the page, a language', async () => {
    const { host, user } = await openCv();
    await user.click(screen.getByTestId('cv-template'));
    await user.click(await screen.findByTestId('cv-template-colonnes'));
    await user.click(screen.getByTestId('cv-with-annex'));
    await user.keyboard('{Escape}');
    expect(screen.queryByTestId('cv-template-panel')).toBeNull();
    expect(document.activeElement).toBe(screen.getByTestId('cv-template'));
    await user.click(screen.getByTestId('cv-language'));
    await user.click(screen.getByTestId('cv-language-en'));
    await waitFor(async () => expect(await host.cv()).toMatchObject({ language: 'en', arrangement: { template: 'colonnes', annex: true, language: 'en' } }));
    expect(screen.getByTestId('cv-template').textContent).toContain('Deux colonnes');
  });

  test('each format says what it cannot hold', async () => {
    const { host, user } = await openCv();
    await user.click(screen.getByTestId('cv-export'));
    expect(screen.getByTestId('cv-export-docx').textContent).toContain('Ne peut pas porter vos badges');
    await user.click(screen.getByTestId('cv-export-txt'));
    await waitFor(() => expect(screen.getByTestId('toasts').textContent).toContain('CV enregistré'));
    expect(host.done).toContain('exported txt');
    expect(screen.queryByTestId('cv-export-panel')).toBeNull();
  });

  test('a page that overflows is tightened, and says what to do when that is not enough', async () => {
    const { host, user } = await openCv('headline');
    await waitFor(() => expect(screen.getByTestId('cv-fit').textContent).toMatch(/1 page, il reste \d+ lignes/));
    const summary = screen.getByTestId('cv-summary');
    await user.click(summary);
    await user.paste('J’accueille et je trouve des solutions pour chacun. '.repeat(42));
    await waitFor(() => expect(screen.getByTestId('cv-fit').textContent).toContain('de trop'));
    await user.click(screen.getByTestId('cv-tighten'));
    await waitFor(() => expect(screen.queryByTestId('cv-tighten')).toBeNull());
    await waitFor(async () => expect((await host.cv()).arrangement.tight).toBeGreaterThan(0));
    await user.click(summary);
    await user.paste('Encore une phrase, et encore une autre. '.repeat(60));
    await waitFor(async () => {
      const again = screen.queryByTestId('cv-tighten');
      if (again) await user.click(again);
      expect(screen.getByTestId('cv-fit-advice').textContent).toContain('Raccourcissez');
    });
    expect((await host.cv()).arrangement.tight).toBe(3);
    await user.click(screen.getByTestId('cv-loosen'));
    await waitFor(async () => expect((await host.cv()).arrangement.tight).toBe(0));
  });

  test('words of their own for one CV leave the others as they are', async () => {
    const { host, user } = await openCv('headline');
    expect(screen.queryByTestId('cv-own-headline')).toBeNull();
    await host.createCv('Mairie', '');
    await user.click(screen.getByTestId('rail-badges'));
    await user.click(screen.getByTestId('rail-cv'));
    await user.click(await screen.findByTestId('cv-own-headline'));
    await user.clear(screen.getByTestId('cv-label'));
    await user.type(screen.getByTestId('cv-label'), 'Agente d’état civil');
    await waitFor(async () => expect((await host.cv()).arrangement.headline).toBe('Agente d’état civil'));
    expect((await host.cv()).resume).toMatchObject({ basics: { label: 'Chargée d’accueil' } });
    await user.click(screen.getByTestId('cv-own-headline'));
    await waitFor(() => expect((screen.getByTestId('cv-label') as HTMLInputElement).value).toBe('Chargée d’accueil'));
  });
});
