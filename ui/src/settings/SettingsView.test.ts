import { screen, waitFor } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { openBadges } from '../shared/testing/open';

test('language and appearance change at once', async () => {
  const { user } = await openBadges();
  await user.click(screen.getByTestId('rail-settings'));
  await user.click(await screen.findByTestId('setting-appearance-dark'));
  expect(document.documentElement.dataset.appearance).toBe('dark');
  await user.click(screen.getByTestId('setting-appearance-system'));
  expect(document.documentElement.dataset.appearance).toBeUndefined();
  await user.click(screen.getByTestId('setting-language-en'));
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Settings'));
});

test('it says which addresses are the person’s', async () => {
  const { user } = await openBadges();
  await user.click(screen.getByTestId('rail-settings'));
  await waitFor(() => expect(document.body.textContent).toContain('zoe.martin@example.org'));
});
