import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { openBadge } from '../shared/testing/open';

const suspended = 'e5b4a7f6c8d93acb';
async function openNotes() {
  const opened = await openBadge('suspended');
  await screen.findByTestId('notes');
  return opened;
}

describe('Mes notes', () => {
  test('say that they are the person’s, and are kept on leaving the field', async () => {
    const { host, user } = await openNotes();
    expect(screen.getByTestId('notes').textContent).toContain('le badge signé n’est jamais changé');
    await user.type(screen.getByTestId('note'), 'Demander pourquoi');
    expect(screen.getByTestId('note-saved').textContent).toBe('');
    await user.tab();
    await waitFor(() => expect(screen.getByTestId('note-saved').textContent).toBe('Enregistré'));
    expect((await host.personal(suspended)).note).toBe('Demander pourquoi');
  });

  test('a note is kept when the badge is left in the middle of it', async () => {
    const { host, user } = await openNotes();
    await user.type(screen.getByTestId('note'), 'À finir');
    screen.getByTestId('back').click();
    await waitFor(async () => expect((await host.personal(suspended)).note).toBe('À finir'));
  });

  test('words are added with Enter and removed with the keyboard', async () => {
    const { host, user } = await openNotes();
    await user.type(screen.getByTestId('tag-new'), 'Entrepôt{Enter}');
    await waitFor(() => expect(screen.getAllByTestId('tag')).toHaveLength(1));
    await user.type(screen.getByTestId('tag-new'), 'entrepot{Enter}cariste{Enter}');
    await waitFor(async () => expect((await host.personal(suspended)).tags).toEqual(['Entrepôt', 'cariste']));
    screen.getAllByTestId('tag-remove')[0]!.focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getAllByTestId('tag').map(({ textContent }) => textContent?.trim())).toEqual(['cariste']));
    expect(document.activeElement).toBe(screen.getByTestId('tag-new'));
  });

  test('words in use elsewhere are offered', async () => {
    const { host, user } = await openNotes();
    const offered = () => screen.queryAllByTestId('tag-offered').map(({ textContent }) => textContent?.replace('Ajouter un mot', ''));
    await waitFor(() => expect(offered()[0]).toBe('accueil'));
    await user.type(screen.getByTestId('tag-new'), 'PLEIN');
    await waitFor(() => expect(offered()).toEqual(['plein air']));
    await user.click(screen.getByTestId('tag-offered'));
    await waitFor(async () => expect((await host.personal(suspended)).tags).toEqual(['plein air']));
    await waitFor(() => expect(offered()).not.toContain('plein air'));
  });

  test('a level, what it is for, and its collections are ticked and unticked', async () => {
    const { host, user } = await openNotes();
    await user.click(screen.getByTestId('level-2'));
    await user.click(screen.getByTestId('purpose-act'));
    await user.click(screen.getByTestId('purpose-identity'));
    await user.click((await screen.findAllByTestId('in-collection'))[0]!);
    await waitFor(async () => expect(await host.personal(suspended)).toMatchObject({ level: 2, purposes: ['act', 'identity'], collections: ['Accueillir'] }));
    await user.click(screen.getByTestId('level-0'));
    await user.click(screen.getByTestId('purpose-act'));
    await waitFor(async () => expect(await host.personal(suspended)).toMatchObject({ level: null, purposes: ['identity'] }));
    expect(within(screen.getByTestId('notes')).getByText(/Il dit qui je suis/)).toBeTruthy();
  });

  test('a new collection is made from here, with the badge in it', async () => {
    const { host, user } = await openNotes();
    await user.click(screen.getByTestId('new-collection'));
    await user.type(await screen.findByTestId('collection-title'), 'Conduire');
    await user.click(screen.getByTestId('collection-save'));
    await waitFor(async () => expect((await host.personal(suspended)).collections).toEqual(['Conduire']));
  });
});
