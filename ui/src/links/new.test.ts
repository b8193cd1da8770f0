import { screen, waitFor } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { day } from '../shared/dates';
import { inMonths, isOpen, today } from './days';
import { openNewLink } from './testing';

const made = (done: readonly string[]) => {
  const line = done.find((what) => what.startsWith('created '))!;
  return JSON.parse(line.slice('created '.length).replace(/ with a password$/, ''));
};
const place = (name: string) => screen.getAllByTestId<HTMLInputElement>('share-place').find(({ value }) => value === name)!;

describe('a new link', () => {
  test('shows the CV and its badges for three months, with no evidence, unless one says otherwise', async () => {
    const { host, user } = await openNewLink();
    expect(screen.getByTestId('share-count').textContent).toBe('2 badges choisis');
    await user.click(screen.getByTestId('create-link'));
    await screen.findByTestId('made');
    expect(made(host.done)).toEqual({ cv: '', badges: null, place: 'Mission locale', ends: inMonths(today(), 3), evidence: [], addresses: true, pdf: true });
    expect(screen.getByTestId('made-ends').textContent).toBe(`Le lien s’arrête le ${day(inMonths(today(), 3))}, vos badges restent valables.`);
    expect(screen.getByTestId('made-link').textContent).toContain('https://liens.mission-locale.example/p/');
    await screen.findByTestId('qr');
    // There is no way back to what is done.
    await user.click(screen.getByTestId('back'));
    await screen.findByTestId('check-links');
  });

  test('shows what is ticked: badges one by one, evidence piece by piece', async () => {
    const { host, user } = await openNewLink();
    await user.click(screen.getAllByTestId('share-pick')[1]!);
    await user.click(screen.getAllByTestId('share-evidence')[0]!);
    await user.click(screen.getByTestId('share-pdf'));
    await user.click(screen.getByTestId('create-link'));
    await screen.findByTestId('made');
    expect(made(host.done)).toMatchObject({ badges: ['a1f0c3d2e4b59687'], evidence: ['letter'], pdf: false });
  });

  test('does not take along the evidence of a badge that is not shown', async () => {
    const { host, user } = await openNewLink();
    await user.click(screen.getAllByTestId('share-evidence')[0]!);
    await user.click(screen.getAllByTestId('share-pick')[0]!);
    expect(screen.queryAllByTestId('share-evidence')).toHaveLength(0);
    await user.click(screen.getByTestId('create-link'));
    await screen.findByTestId('made');
    expect(made(host.done).evidence).toEqual([]);
  });

  test('says what it costs not to show one’s addresses', async () => {
    const { user } = await openNewLink();
    await user.click(screen.getByTestId('share-addresses'));
    expect(screen.getByTestId('share-addresses-cost').textContent).toContain('le lecteur ne pourra pas vérifier que ces badges sont les vôtres');
  });

  test('of badges alone needs one, and a way leads to what is missing', async () => {
    const { host, user } = await openNewLink();
    await user.click(screen.getByTestId('share-show-badges'));
    await user.click(screen.getByTestId('preview-link'));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Choisissez au moins un badge.'));
    await user.click(screen.getAllByTestId('share-pick')[3]!);
    await user.click(screen.getByTestId('preview-link'));
    await waitFor(() => expect(host.done.some((what) => what.startsWith('previewed {"cv":null,'))).toBe(true));
    expect(screen.getByTestId('toasts').textContent).toContain('Rien n’a été envoyé.');
  });

  test('promises what its place promises, and no more', async () => {
    const { user } = await openNewLink();
    const promises = () => screen.getByTestId('promises').textContent!;
    await user.click(place('Mon nuage'));
    expect(promises()).toContain('il faut qu’elle soit ouverte et connectée');
    expect(promises()).toContain('Besace efface la page, puis vérifie qu’elle n’y est plus.');
    await user.click(place('Ma clé USB'));
    expect(promises()).toContain('La page ne s’ouvrira plus après cette date, mais ses copies restent où elles sont.');
    expect(promises()).toContain('Une clé USB donnée ne se reprend pas.');
    await user.click(screen.getByTestId('share-until-never'));
    expect(promises()).toContain('Sans date, la page s’ouvre toujours chez qui l’a reçue.');
    await user.click(screen.getByTestId('share-lock'));
    expect(promises()).toContain('il fait partie de la clé');
  });

  test('says when its place ends it sooner', async () => {
    const { user } = await openNewLink();
    await user.click(screen.getByTestId('share-until-never'));
    await user.click(screen.getByTestId('create-link'));
    await screen.findByTestId('made-shortened');
    expect(screen.getByTestId('made-ends').textContent).toContain('22 novembre 2027');
  });

  test('has a password only when it is typed twice the same', async () => {
    const { host, user } = await openNewLink();
    await user.click(screen.getByTestId('share-lock'));
    expect(screen.getByTestId('new-link-form').textContent).toContain('Donnez-le autrement que le lien');
    await user.click(screen.getByTestId('create-link'));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('share-password-new')));
    await user.type(screen.getByTestId('share-password-new'), 'rouge chat');
    await user.type(screen.getByTestId('share-password-again'), 'rouge chat');
    await user.click(screen.getByTestId('create-link'));
    await screen.findByTestId('made');
    expect(host.done.at(-1)).toMatch(/ with a password$/);
    expect(screen.getByTestId<HTMLTextAreaElement>('mail-body').value).toContain('Je vous donne le mot de passe à part.');
  });

  test('wants a day that is still to come', async () => {
    const { user } = await openNewLink();
    await user.click(screen.getByTestId('share-until-day'));
    const field = screen.getByTestId<HTMLInputElement>('share-day');
    expect(field.value).toBe(inMonths(today(), 3));
    await user.clear(field);
    await user.type(field, '2020-01-01');
    await user.click(screen.getByTestId('create-link'));
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(screen.getByTestId('new-link-form').textContent).toContain('Choisissez aujourd’hui ou un jour à venir.');
  });

  test('that could not be sent keeps what was typed, even while one looks elsewhere', async () => {
    const { user } = await openNewLink({ unreachable: true });
    await user.type(screen.getByTestId('share-title'), 'Pour la mairie');
    await user.click(screen.getByTestId('create-link'));
    expect((await screen.findByTestId('problem')).textContent).toContain('Vérifiez la connexion');
    expect(screen.getByTestId<HTMLInputElement>('share-title').value).toBe('Pour la mairie');
    await user.click(screen.getByTestId('places-manage'));
    await screen.findAllByTestId('place');
    await user.click(screen.getByTestId('back'));
    await waitFor(() => expect(screen.getByTestId<HTMLInputElement>('share-title').value).toBe('Pour la mairie'));
  });

  test('whose page was not seen at its place is not given out, and stands in the list', async () => {
    const { user } = await openNewLink({ cut: true });
    await user.click(screen.getByTestId('create-link'));
    expect((await screen.findByTestId('create-left')).textContent).toContain('Une page a pu rester à cet endroit');
    expect(screen.queryByTestId('made')).toBeNull();
    await user.click(screen.getByTestId('see-links'));
    await waitFor(() => expect(screen.getAllByTestId('link')[0]!.dataset.state).toBe('unfinished'));
  });

  test('has its first place made on the way', async () => {
    const { host, user } = await openNewLink({ bare: true });
    await user.click(screen.getByTestId('create-link'));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Choisissez un endroit.'));
    await user.click(screen.getByTestId('place-add'));
    await user.click(await screen.findByTestId('place-kind-folder'));
    await user.click(screen.getByTestId('place-pick'));
    await screen.findByTestId('place-folder');
    await user.click(screen.getByTestId('place-save'));
    await waitFor(() => expect(place('Liens').checked).toBe(true));
    await user.click(screen.getByTestId('create-link'));
    await screen.findByTestId('made');
    expect(host.done).toContain('kept folder:/media/zoe/CLE/Liens');
    expect(screen.getByTestId('made').textContent).toContain('Donnez ce fichier, et ce qui suit le signe #');
  });
});

test('months end where they end', () => {
  expect(inMonths('2026-11-30', 3)).toBe('2027-02-28');
  expect(inMonths('2026-12-31', 1)).toBe('2027-01-31');
  expect(inMonths('2024-02-29', 12)).toBe('2025-02-28');
  expect(isOpen('2026-11-22', '2026-11-22')).toBe(true);
  expect(isOpen('2026-11-21', '2026-11-22')).toBe(false);
  expect(isOpen('soon', '2026-11-22')).toBe(false);
});
