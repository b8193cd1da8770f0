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

test('addresses are added and taken away, and half a one is not', async () => {
  const { user } = await openBadges();
  await user.click(screen.getByTestId('rail-settings'));
  expect((await screen.findByTestId('address')).textContent).toContain('zoe.martin@example.org');
  await user.type(screen.getByTestId('address-new'), 'zoe@');
  await user.click(screen.getByTestId('address-add'));
  expect(screen.getByTestId('address-new').getAttribute('aria-invalid')).toBe('true');
  await user.type(screen.getByTestId('address-new'), 'ancienne.example');
  await user.click(screen.getByTestId('address-add'));
  await waitFor(() => expect(screen.getAllByTestId('address')).toHaveLength(2));
  expect(screen.getByTestId('rail-settings').getAttribute('aria-current')).toBe('page');
  await user.click(screen.getAllByTestId('address-remove')[0]!);
  await waitFor(() => expect(screen.getByTestId('address').textContent).toContain('zoe@ancienne.example'));
});
