import { screen, waitFor } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { openWindow } from '../shared/testing/open';

describe('the start', () => {
  test('a portfolio is made with a name and, if wished, an address', async () => {
    const { user } = await openWindow();
    await user.click(screen.getByTestId('welcome-create'));
    await user.type(screen.getByTestId('create-name'), 'Amina Benali');
    await user.click(screen.getByTestId('create-submit'));
    expect((await screen.findByTestId('portfolio-name')).textContent).toBe('Amina Benali');
    expect(document.body.textContent).toContain('Votre besace est vide.');
  });

  test('a missing name and half an address are told beside their fields', async () => {
    const { user } = await openWindow();
    await user.click(screen.getByTestId('welcome-create'));
    await user.type(screen.getByTestId('create-address'), 'amina@');
    await user.click(screen.getByTestId('create-submit'));
    const name = screen.getByTestId('create-name');
    await waitFor(() => expect(name.getAttribute('aria-invalid')).toBe('true'));
    expect(document.activeElement).toBe(name);
    expect(screen.getByTestId('create-address').getAttribute('aria-invalid')).toBe('true');
    expect(screen.queryByTestId('portfolio-name')).toBeNull();
  });

  test('the last portfolio is one step away, the example is called one', async () => {
    const { user } = await openWindow();
    expect(screen.getByTestId('welcome-recent').textContent).toContain('Zoé Martin');
    await user.click(screen.getByTestId('welcome-example'));
    await screen.findByTestId('portfolio-name');
    expect(document.body.textContent).toContain('Exemple');
  });

  test('the language changes at once', async () => {
    const { user } = await openWindow();
    await user.click(screen.getByTestId('language-en'));
    await waitFor(() => expect(screen.getByTestId('welcome-create').textContent).toContain('Make my portfolio'));
    expect(document.documentElement.lang).toBe('en');
  });
});
