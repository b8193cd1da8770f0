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

async function openScale() {
  const opened = await openBadges();
  await opened.user.click(screen.getByTestId('rail-settings'));
  await screen.findByTestId('scale');
  return { ...opened, words: () => screen.getAllByTestId('scale-word').map((field) => (field as HTMLInputElement).value) };
}

test('the scale is put into one’s own words, and badges follow them', async () => {
  const { host, user, words } = await openScale();
  expect(words()).toEqual(['Je fais', 'Je transmets', 'Je pilote']);
  await user.click(screen.getByTestId('scale-add'));
  await user.click(screen.getByTestId('scale-keep'));
  expect(screen.getByTestId('scale').textContent).toContain('Écrivez un mot');
  await user.type(screen.getAllByTestId('scale-word')[3]!, 'Je découvre');
  for (const place of [3, 2, 1]) await user.click(screen.getAllByTestId('scale-up')[place]!);
  await user.click(screen.getByTestId('scale-keep'));
  await waitFor(async () => expect(await host.levels()).toEqual(['Je découvre', 'Je fais', 'Je transmets', 'Je pilote']));
  expect((await host.personal('18c7dae9fb0c6dfe')).level).toBe(3);
});

test('taking away a level in use says first what becomes of its badges', async () => {
  const { host, user, words } = await openScale();
  await waitFor(() => expect(screen.getByTestId('scale').textContent).toContain('1 badge est à ce niveau'));
  await user.click(screen.getAllByTestId('scale-drop')[1]!);
  expect(words()).toEqual(['Je fais', 'Je pilote']);
  await user.click(screen.getByTestId('scale-keep'));
  expect((await screen.findByTestId('scale-dialog')).textContent).toContain('1 badge est à «\u202fJe transmets\u202f»\u00a0: il n’aura plus de niveau.');
  expect(await host.levels()).toHaveLength(3);
  await user.click(screen.getByTestId('scale-go'));
  await waitFor(async () => expect(await host.levels()).toEqual(['Je fais', 'Je pilote']));
  expect((await host.personal('18c7dae9fb0c6dfe')).level).toBeNull();
  expect((await host.personal('07b6c9d8eafb5ced')).level).toBe(2);
});
