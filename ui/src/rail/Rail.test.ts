import { screen, waitFor } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { held } from '../shared/held.svelte';
import { openBadges } from '../shared/testing/open';

describe('the rail', () => {
  test('goes to each place and says where one is', async () => {
    const { user } = await openBadges();
    for (const place of ['help', 'settings', 'badges']) {
      await user.click(screen.getByTestId(`rail-${place}`));
      await waitFor(() => expect(screen.getByTestId(`rail-${place}`).getAttribute('aria-current')).toBe('page'));
    }
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Mes badges');
  });

  test('« Fermer et oublier » leaves nothing behind', async () => {
    const { host, user } = await openBadges();
    await user.click(screen.getByTestId('close-portfolio'));
    expect((await screen.findByTestId('close-dialog')).textContent).toContain('Zoé Martin.besace');
    await user.click(screen.getByTestId('close-forget'));
    await screen.findByTestId('welcome-create');
    expect(host.done).toContain('forgot');
    await waitFor(() => expect(screen.queryByTestId('welcome-recent')).toBeNull());
    expect(held.count).toBe(0);
    expect(document.body.textContent).not.toContain('Zoé');
  });

  test('« Fermer seulement » keeps the way back', async () => {
    const { user } = await openBadges();
    await user.click(screen.getByTestId('close-portfolio'));
    await user.click(await screen.findByTestId('close-only'));
    expect((await screen.findByTestId('welcome-recent')).textContent).toContain('Zoé Martin');
  });
});
