import { screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, test } from 'vitest';
import type { FakeOptions } from '../backend/fake';
import { openBadges } from '../shared/testing/open';
import { draft } from './draft.svelte';
import { standing } from './standing.svelte';
import { copied, openLinks, openNewLink } from './testing';

const card = (id: string) => screen.getAllByTestId('link').find((link) => link.dataset.id === id)!;
const inCard = (id: string) => within(card(id));
const unended = (options: FakeOptions = {}) => openLinks(options);

describe('Mes liens', () => {
  let given: Record<string, string>;
  beforeEach(() => (given = copied()));

  test('each says what is shown, where, until when, who can read it, how it is and when it was checked', async () => {
    await openLinks();
    const said = card('s1').textContent!;
    for (const words of ['Candidature à la médiathèque', 'Mon CV, 2 badges', 'Mission locale (serveur d’un organisme)', 'le 15 février 2027', 'Qui a le lien', 'En ligne', 'vérifié le 20 novembre 2026']) expect(said).toContain(words);
    expect(card('s2').textContent).toContain('Envoi inachevé');
    expect(card('s2').textContent).toContain('Qui a le lien et le mot de passe');
    expect(card('s3').textContent).toContain('Dans son dossier');
    expect(card('s3').textContent).toContain('sans date de fin');
    expect(card('s4').textContent).toContain('Fin à confirmer');
  });

  test('a link is copied, but never one that was not seen at its place', async () => {
    const { user } = await openLinks();
    await user.click(inCard('s1').getByTestId('link-copy'));
    expect(given['text/plain']).toMatch(/^https:\/\/liens\.mission-locale\.example\/p\/s1#/);
    expect(screen.getByTestId('toasts').textContent).toContain('Lien copié.');
    expect(inCard('s2').queryByTestId('link-copy')).toBeNull();
    expect(inCard('s4').queryByTestId('link-copy')).toBeNull();
  });

  test('its QR code is a picture', async () => {
    const { user } = await openLinks();
    await user.click(inCard('s1').getByTestId('link-qr'));
    const picture = await screen.findByTestId<HTMLImageElement>('qr');
    expect(picture.src).toMatch(/^data:image\/svg\+xml/);
    expect(picture.alt).toContain('Candidature à la médiathèque');
  });

  test('a letter, LinkedIn and a signature carry it', async () => {
    const { host, user } = await openLinks();
    await user.click(inCard('s1').getByTestId('link-send'));
    await user.click(await screen.findByTestId('mail-subject-copy'));
    expect(given['text/plain']).toBe('Mon CV et mes badges vérifiables');
    await user.type(screen.getByTestId('mail-body'), ' À bientôt');
    await user.click(screen.getByTestId('mail-copy'));
    expect(given['text/plain']).toContain('/p/s1#');
    expect(given['text/plain']).toContain('Ce lien s’arrête le 15 février 2027\u202f; les badges restent valables.');
    expect(given['text/plain']).toContain('Zoé Martin À bientôt');
    await user.click(screen.getByTestId('send-signature'));
    expect(given['text/html']).toMatch(/^<a href="https:\/\/liens[^"]*">Mes badges, vérifiables en un clic<\/a>$/);
    await user.click(screen.getByTestId('send-linkedin').querySelectorAll('button')[1]!);
    await user.click(await screen.findByTestId('link-open'));
    await waitFor(() => expect(host.done).toContain('opened https://www.linkedin.com/in/me/'));
  });

  test('a file’s link is not offered where its file cannot go', async () => {
    const { user } = await openLinks();
    expect(inCard('s3').queryByTestId('link-qr')).toBeNull();
    await user.click(inCard('s3').getByTestId('link-send'));
    const dialog = await screen.findByTestId('send-dialog');
    expect(dialog.textContent).toContain('Ce lien a besoin du fichier');
    expect(screen.getByTestId<HTMLTextAreaElement>('mail-body').value).toMatch(/Ouvrez-le dans un navigateur[^\n]*\n#k=/);
    expect(screen.queryByTestId('send-linkedin')).toBeNull();
  });

  test('is ended after one was told how, and the proof is told', async () => {
    const { host, user } = await unended();
    await user.click(inCard('s1').getByTestId('link-end'));
    expect((await screen.findByTestId('end-dialog')).textContent).toContain('Le serveur cessera de donner la page.');
    expect(host.done).not.toContain('ended s1');
    await user.click(screen.getByTestId('end-go'));
    await waitFor(() => expect(screen.getByTestId('toasts').textContent).toContain('Besace a demandé la page, et elle n’y est plus. Vos badges restent valables.'));
    expect(within(screen.getByTestId('ended-links')).getByText('Candidature à la médiathèque')).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('En cours'));
  });

  test('a stick that was given is not said to come back', async () => {
    const { user } = await unended();
    await user.click(inCard('s3').getByTestId('link-end'));
    expect((await screen.findByTestId('end-dialog')).textContent).toContain('Une clé USB donnée ne se reprend pas');
    await user.click(screen.getByTestId('end-go'));
    await waitFor(() => expect(screen.getByTestId('toasts').textContent).toContain('le fichier n’est plus dans ce dossier'));
  });

  test('that could not be ended says what still stands, and can be tried again', async () => {
    const { host, user } = await unended({ unreachable: true });
    await user.click(inCard('s1').getByTestId('link-end'));
    await user.click(await screen.findByTestId('end-go'));
    expect((await screen.findByTestId('end-left')).textContent).toContain('la page est peut-être encore lisible');
    expect(within(screen.getByTestId('end-dialog')).getByTestId('problem').textContent).toContain('Rien n’a été demandé à personne.');
    await user.click(screen.getByTestId('end-go'));
    await waitFor(() => expect(host.done.filter((what) => what === 'ended s1')).toHaveLength(2));
    expect(inCard('s1').getByTestId('link-state').dataset.state).toBe('unclear');
  });

  test('is asked about, and its place is where the answer comes from', async () => {
    const { user } = await openLinks();
    await user.click(screen.getByTestId('check-links'));
    await waitFor(() => expect(inCard('s1').getByTestId('link-checked').textContent).toContain('22 novembre 2026'));
    expect(screen.getByTestId('toasts').textContent).toContain('leur état est à jour');
    // What was unclear is found there no more.
    expect(within(screen.getByTestId('ended-links')).getByText('Stage d’été')).toBeTruthy();
  });

  test('that is over is ended, and leaves the list when one says so', async () => {
    const { user } = await openLinks();
    expect(card('s5').textContent).toContain('Le dernier jour est passé.');
    await user.click(inCard('s5').getByTestId('link-end'));
    await user.click(await screen.findByTestId('end-go'));
    await waitFor(() => expect(screen.getByTestId('ended-links').textContent).toContain('2 liens terminés'));
    for (const left of ['1 lien terminé', null]) {
      await user.click(screen.getAllByTestId('link-forget')[0]!);
      await waitFor(() => expect(screen.queryByTestId('ended-links')?.textContent ?? null).toEqual(left === null ? null : expect.stringContaining(left)));
    }
  });

  test('that only Besace can end is ended when the portfolio opens, and no other place is asked then', async () => {
    const { host } = await openLinks();
    expect(host.done).not.toContain('asked about links');
    const [first] = await host.links();
    host.links = () => Promise.resolve([{ ...first!, state: 'over', promises: { ...first!.promises, expiry: 'by-besace' } }]);
    await standing.endWhatIsOver();
    expect(host.done).toContain('asked about links');
  });

  test('none: a sentence, a drawing, and the way to the first', async () => {
    const { user } = await openLinks({ bare: true });
    expect(screen.getByText('Aucun lien pour l’instant.')).toBeTruthy();
    await user.click(screen.getByTestId('new-link'));
    await screen.findByTestId('new-link-form');
  });

  test('nothing of them is left when the portfolio closes', async () => {
    const { user } = await openNewLink();
    await user.type(screen.getByTestId('share-title'), 'secret');
    await user.click(screen.getByTestId('close-portfolio'));
    await user.click(await screen.findByTestId('close-forget'));
    await screen.findByTestId('welcome-create');
    expect(standing.links).toBeNull();
    expect(standing.places).toBeNull();
    expect(draft.title).toBe('');
  });
});

test('what is picked in the gallery, or looked at, becomes a link', async () => {
  const { user } = await openBadges();
  await user.click(await screen.findByTestId('choose-several'));
  for (const box of (await screen.findAllByTestId('choose')).slice(0, 2)) await user.click(box);
  await user.click(screen.getByTestId('choose-share'));
  expect((await screen.findByTestId('share-count')).textContent).toBe('2 badges choisis');
  expect(screen.getByTestId<HTMLInputElement>('share-title').value).toBe('2 badges');
  await user.click(screen.getByTestId('rail-badges'));
  await user.click((await screen.findAllByTestId('badge-card'))[0]!.querySelector('button')!);
  await user.click(await screen.findByTestId('share-badge'));
  expect((await screen.findByTestId('share-count')).textContent).toBe('1 badge choisi');
  expect(screen.getByTestId<HTMLInputElement>('share-title').value).toBe('Cuisine pour quarante');
});
