import { screen, waitFor } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { openBadges } from '../shared/testing/open';

async function openCollections() {
  const opened = await openBadges();
  await opened.user.click(await screen.findByTestId('see-collections'));
  await screen.findAllByTestId('collection');
  return opened;
}
const cards = () => screen.queryAllByTestId('badge-card');

describe('Mes collections', () => {
  test('are two steps away, and each opens as a gallery with its heading', async () => {
    const { user } = await openCollections();
    await user.click(screen.getAllByTestId('collection-open')[0]!);
    expect((await screen.findByTestId('collection-heading')).textContent).toContain('Accueillir');
    await waitFor(() => expect(screen.getByTestId('collection-heading').textContent).toContain('Je mets les gens à l’aise'));
    await waitFor(() => expect(cards()).toHaveLength(3));
    await user.click(screen.getByTestId('collection-all'));
    await waitFor(() => expect(cards()).toHaveLength(8));
  });

  test('are made, and filled with the badges chosen next', async () => {
    const { host, user } = await openCollections();
    await user.click(screen.getByTestId('collection-new'));
    await user.type(await screen.findByTestId('collection-title'), 'accueillir');
    await user.click(screen.getByTestId('collection-save'));
    expect((await screen.findByText(/Une collection s’appelle déjà ainsi/)).textContent).toContain('Choisissez un autre titre.');
    await user.clear(screen.getByTestId('collection-title'));
    await user.type(screen.getByTestId('collection-title'), 'Logistique');
    await user.type(screen.getByTestId('collection-meaning'), 'Je range et je compte.');
    await user.click(screen.getByTestId('collection-save'));
    await user.click((await screen.findAllByTestId('choose'))[0]!);
    await user.click(screen.getByTestId('choose-collect'));
    await user.click(await screen.findByTestId('collect-go'));
    await waitFor(async () => expect(await host.collections()).toContainEqual({ title: 'Logistique', meaning: 'Je range et je compte.', badges: 1 }));
  });

  test('get another title; badges are taken out; removing one keeps its badges', async () => {
    const { host, user } = await openCollections();
    await user.click(screen.getAllByTestId('collection-open')[0]!);
    await waitFor(() => expect(cards()).toHaveLength(3));
    await user.click(await screen.findByTestId('collection-change'));
    await user.clear(await screen.findByTestId('collection-title'));
    await user.type(screen.getByTestId('collection-title'), 'Recevoir');
    await user.click(screen.getByTestId('collection-save'));
    await waitFor(() => expect(screen.getByTestId('collection-heading').textContent).toContain('Recevoir'));
    await user.click(screen.getByTestId('choose-several'));
    await user.click((await screen.findAllByTestId('choose'))[0]!);
    await user.click(screen.getByTestId('choose-take'));
    await waitFor(() => expect(cards()).toHaveLength(2));
    await user.click(screen.getByTestId('collection-remove'));
    expect((await screen.findByTestId('collection-remove-dialog')).textContent).toContain('Les badges restent');
    await user.click(screen.getByTestId('collection-remove-go'));
    await waitFor(() => expect(cards()).toHaveLength(8));
    expect((await host.collections()).map(({ title }) => title)).toEqual(['Pour l’entretien du 3 décembre']);
  });
});
