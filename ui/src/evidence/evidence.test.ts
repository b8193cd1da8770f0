import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { openBadge } from '../shared/testing/open';

const items = () => screen.queryAllByTestId('evidence-item').map(({ textContent }) => textContent ?? '');

describe('Mes preuves', () => {
  test('a chosen file is joined with a word on what it shows', async () => {
    const { user } = await openBadge('not-confirmed');
    expect(screen.getByTestId('evidence').textContent).toContain('ce qui montre que vous le méritez');
    await user.click(screen.getByTestId('attach'));
    await user.type(await screen.findByTestId('attach-note'), 'Moi au stand');
    await user.click(screen.getByTestId('attach-go'));
    await waitFor(() => expect(items()).toHaveLength(1));
    expect(items()[0]).toContain('Photo de l’atelier.jpg');
    expect(items()[0]).toContain('Moi au stand');
    expect(screen.getByTestId('toasts').textContent).toContain('Preuve jointe.');
  });

  test('files dropped on a badge are joined only after a yes', async () => {
    const { host, user } = await openBadge('not-confirmed');
    host.tell({ type: 'dropped', files: [{ name: 'a.jpg', token: '1' }, { name: 'b.pdf', token: '2' }] });
    const dialog = await screen.findByTestId('attach-dialog');
    expect(dialog.textContent).toContain('Joindre ces 2 fichiers comme preuves\u202f?');
    await user.click(within(dialog).getByText('Annuler'));
    expect(items()).toEqual([]);
    host.tell({ type: 'dropped', files: [{ name: 'a.jpg', token: '1' }] });
    await user.click(await screen.findByTestId('attach-go'));
    await waitFor(() => expect(items()).toHaveLength(1));
  });

  test('a link must be one', async () => {
    const { user } = await openBadge('not-confirmed');
    await user.click(screen.getByTestId('attach-link'));
    await user.type(await screen.findByTestId('link-url'), 'javascript:alert(1)');
    await user.click(screen.getByTestId('link-go'));
    expect(screen.getByTestId('link-evidence-dialog').textContent).toContain('Elle commence par https://');
    await user.clear(screen.getByTestId('link-url'));
    await user.type(screen.getByTestId('link-url'), 'https://journal.example/moi');
    await user.click(screen.getByTestId('link-go'));
    await waitFor(() => expect(items()).toHaveLength(1));
  });

  test('a piece of evidence is erased after a question', async () => {
    const { user } = await openBadge('verified');
    const before = items().length;
    expect(before).toBeGreaterThan(0);
    await user.click(screen.getAllByTestId('evidence-remove')[0]!);
    await user.click(await screen.findByTestId('evidence-remove-go'));
    await waitFor(() => expect(items()).toHaveLength(before - 1));
  });

  test('a situation is told: only what the person did must be said', async () => {
    const { host, user } = await openBadge('not-confirmed');
    await user.click(screen.getByTestId('tell-story'));
    await user.click(await screen.findByTestId('story-keep'));
    expect(screen.getByTestId('story-dialog').textContent).toContain('Écrivez ce que vous avez fait');
    await user.type(screen.getByTestId('story-action'), 'J’ai rangé les graines par saison');
    await user.type(screen.getByTestId('story-result'), 'On les trouve sans chercher');
    await user.click(screen.getByTestId('story-keep'));
    await waitFor(() => expect(items()).toHaveLength(1));
    expect(items()[0]).toMatch(/Ce que j’ai fait.*J’ai rangé les graines par saison.*Ce que cela a donné/s);
    await user.click(screen.getByTestId('evidence-change'));
    await user.type(await screen.findByTestId('story-context'), 'Au stand');
    await user.clear(screen.getByTestId('story-title'));
    await user.type(screen.getByTestId('story-title'), 'Le stand des graines');
    await user.click(screen.getByTestId('story-keep'));
    await waitFor(() => expect(items()[0]).toContain('Le stand des graines'));
    const [told] = (await host.badge('b2e1d4c3f5a60798')).evidence;
    expect(told?.story).toEqual({ context: 'Au stand', action: 'J’ai rangé les graines par saison', result: 'On les trouve sans chercher' });
  });

  test('evidence gets a title of its own, for the CV, and says who agreed to be seen', async () => {
    const { user } = await openBadge('verified');
    const letter = () => screen.getAllByTestId('evidence-item').find(({ dataset }) => dataset.id === 'letter')!;
    await user.click(within(letter()).getByTestId('evidence-change'));
    expect((await screen.findByTestId('describe-dialog')).textContent).toContain('écrit sur votre CV');
    await user.clear(screen.getByTestId('describe-title'));
    await user.type(screen.getByTestId('describe-title'), 'Lettre de Mme Lefort');
    await user.type(screen.getByTestId('describe-consent'), 'Mme Lefort, d’accord');
    await user.click(screen.getByTestId('describe-keep'));
    await waitFor(() => expect(letter().textContent).toContain('Lettre de Mme Lefort'));
    expect(letter().textContent).toContain('Mme Lefort, d’accord');
  });

  test('a photograph is seen small and large, with who agreed to be on it', async () => {
    const { user } = await openBadge('not-confirmed');
    await user.click(screen.getByTestId('attach'));
    await user.type(await screen.findByTestId('attach-consent'), 'Inès, d’accord le 3 mai');
    await user.click(screen.getByTestId('attach-go'));
    await user.click(await screen.findByTestId('evidence-look'));
    const dialog = await screen.findByTestId('evidence-look-dialog');
    expect(dialog.textContent).toContain('Inès, d’accord le 3 mai');
    await waitFor(() => expect(dialog.querySelector('img')).not.toBeNull());
  });

  test('a copy is saved without the camera’s traces, and the original only after a yes', async () => {
    const { host, user } = await openBadge('not-confirmed');
    const join = async (name: string) => {
      host.tell({ type: 'dropped', files: [{ name, token: name }] });
      await user.click(await screen.findByTestId('attach-go'));
    };
    await join('a.jpg');
    await waitFor(() => expect(items()).toHaveLength(1));
    await user.click(screen.getByTestId('evidence-export'));
    await waitFor(() => expect(screen.getByTestId('toasts').textContent).toContain('Le lieu, le jour et l’appareil n’y sont plus.'));
    await join('b.heic');
    await waitFor(() => expect(items()).toHaveLength(2));
    await user.click(screen.getAllByTestId('evidence-export')[1]!);
    expect((await screen.findByTestId('evidence-original-dialog')).textContent).toContain('b.heic');
    await user.click(screen.getByTestId('evidence-original-go'));
    await waitFor(() => expect(host.done).toContain('saved the original'));
  });

  test('another program opens a copy after a question', async () => {
    const { host, user } = await openBadge('verified');
    await user.click(screen.getAllByTestId('evidence-open')[0]!);
    expect((await screen.findByTestId('evidence-open-dialog')).textContent).toContain('Besace en fait une copie');
    await user.click(screen.getByTestId('evidence-open-go'));
    expect(host.done).toContain('opened letter');
  });
});
