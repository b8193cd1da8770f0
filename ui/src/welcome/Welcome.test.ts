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

  test('a portfolio opened with the program opens at once, or asks before it takes the place of another', async () => {
    const { host, user } = await openWindow({ several: true });
    const { known } = await host.start();
    host.tell({ type: 'named', portfolio: known.find(({ locked }) => !locked)! });
    const name = await screen.findByTestId('portfolio-name');
    host.tell({ type: 'named', portfolio: known.find(({ locked }) => locked)! });
    expect(await screen.findByTestId('unlock-dialog')).toBeTruthy();
    await user.keyboard('{Escape}');
    const other = known.filter(({ locked }) => !locked)[1]!;
    host.tell({ type: 'named', portfolio: other });
    expect((await screen.findByTestId('other-dialog')).textContent).toContain(`«\u202f${name.textContent}\u202f» est ouverte`);
    await user.click(screen.getByTestId('other-go'));
    await waitFor(() => expect(screen.getByTestId('portfolio-name').textContent).toBe(other.name));
    expect(screen.queryByTestId('other-dialog')).toBeNull();
  });

  test('the language changes at once', async () => {
    const { user } = await openWindow();
    await user.click(screen.getByTestId('language-en'));
    await waitFor(() => expect(screen.getByTestId('welcome-create').textContent).toContain('Make my portfolio'));
    expect(document.documentElement.lang).toBe('en');
  });
});

describe('the start of somebody who looks after several people', () => {
  test('names nobody until one wants to see the list', async () => {
    const { user } = await openWindow({ several: true });
    await user.click(await screen.findByTestId('list-hide'));
    await waitFor(() => expect(document.body.textContent).not.toContain('Amina'));
    await user.click(screen.getByTestId('welcome-others'));
    expect((await screen.findAllByTestId('list-portfolio')).length).toBe(8);
  });

  test('finds one person among many, and asks for her password', async () => {
    const { user } = await openWindow({ several: true });
    await user.type(await screen.findByTestId('list-search'), 'oeuvr');
    await waitFor(() => expect(screen.getAllByTestId('list-portfolio')).toHaveLength(1));
    await user.clear(screen.getByTestId('list-search'));
    await user.type(screen.getByTestId('list-search'), 'brahim');
    await user.click(screen.getByTestId('list-portfolio'));
    expect((await screen.findByTestId('unlock-dialog')).textContent).toContain('Brahim Kaci');
  });

  test('with one portfolio only there is no list', async () => {
    await openWindow();
    expect(screen.queryByTestId('welcome-others')).toBeNull();
    expect(screen.queryByTestId('list-portfolio')).toBeNull();
  });
});
