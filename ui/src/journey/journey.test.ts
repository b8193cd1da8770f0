import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { openBadges } from '../shared/testing/open';

async function openJourney(empty = false) {
  const opened = await openBadges({ empty });
  await opened.user.click(screen.getByTestId('rail-journey'));
  return opened;
}
const strand = (value: string) => screen.getAllByTestId('strand').find(({ dataset }) => dataset.value === value)!;

describe('Mon parcours', () => {
  test('lays badges along the years, the last first, and each opens', async () => {
    const { user } = await openJourney();
    const years = within(await screen.findByTestId('years')).getAllByRole('heading').map(({ textContent }) => textContent);
    expect(years).toEqual(['20262026\u00a0: 6 badges', '20252025\u00a0: 1 badge', '20242024\u00a0: 1 badge']);
    await user.click(screen.getByText('Caisse et encaissement'));
    expect((await screen.findByTestId('badge-page')).dataset.state).toBe('revoked');
  });

  test('says in words what its circles show, and each leads to its badges', async () => {
    const { user } = await openJourney();
    await screen.findByTestId('years');
    expect(strand('accueil').getAttribute('aria-label')).toBe('accueil\u00a0: 3 badges (2 vérifié, 1 à confirmer)');
    await waitFor(() => expect(strand('2').getAttribute('aria-label')).toContain('Je transmets'));
    await user.click(strand('2'));
    await waitFor(() => expect(screen.getAllByTestId('badge-card')).toHaveLength(1));
    expect(screen.getByTestId('unfilter-level')).toBeTruthy();
    await user.click(screen.getByTestId('rail-journey'));
    await screen.findByTestId('years');
    await user.click(strand('Accueillir, orienter, renseigner un public'));
    await waitFor(() => expect(screen.getAllByTestId('badge-card')).toHaveLength(1));
    expect(screen.queryByTestId('unfilter-level')).toBeNull();
  });

  test('waits kindly for a first badge', async () => {
    await openJourney(true);
    expect(await screen.findByText(/Votre parcours apparaîtra ici/)).toBeTruthy();
  });
});
