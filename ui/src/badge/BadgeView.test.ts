import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { openBadge } from '../shared/testing/open';

const answers = () => screen.getAllByTestId('answer').map(({ dataset }) => [dataset.question, dataset.verdict]);

describe('a badge', () => {
  test('answers five questions, each with its word, its sentence and its date', async () => {
    await openBadge('revoked');
    expect(answers()).toEqual([['intact', 'yes'], ['issuer', 'yes'], ['recipient', 'yes'], ['status', 'no'], ['dates', 'yes']]);
    const status = screen.getAllByTestId('answer').find(({ dataset }) => dataset.question === 'status')!;
    expect(status.textContent).toContain('Est-il toujours reconnu\u202f?');
    expect(status.textContent).toContain('Non');
    expect(status.textContent).toContain('L’organisme a retiré ce badge. Motif');
    expect(status.textContent).toContain('vérifié le 22 novembre 2026');
  });

  test('« Pourquoi ? » unfolds the reason, then the expert’s details', async () => {
    const { user } = await openBadge('verified');
    const hint = screen.getByTestId('hint-intact');
    expect(hint.parentElement?.hidden).toBe(true);
    await user.click(screen.getByTestId('why-intact'));
    expect(hint.parentElement?.hidden).toBe(false);
    expect(screen.getByTestId('why-intact').getAttribute('aria-expanded')).toBe('true');
    expect(hint.parentElement?.textContent).toContain('eddsa-rdfc-2022');
  });

  test('is checked again offline at once, online only after a yes', async () => {
    const { host, user } = await openBadge('not-confirmed');
    await user.click(screen.getByTestId('check-again'));
    await waitFor(() => expect(host.done).toEqual(['offline b2e1d4c3f5a60798']));
    await user.click(await screen.findByTestId('check-online'));
    expect(host.done).toHaveLength(1);
    await user.click(await screen.findByTestId('online-go'));
    await waitFor(() => expect(host.done.at(-1)).toBe('online b2e1d4c3f5a60798'));
    await waitFor(() => expect(screen.getByTestId('toasts').textContent).toContain('une réponse a changé'));
  });

  test('shows how far asking the sites is, and ends it when told to', async () => {
    const { host, user } = await openBadge('not-confirmed', { slow: true });
    await user.click(screen.getByTestId('check-online'));
    await user.click(await screen.findByTestId('online-go'));
    expect((await screen.findByTestId('check-running')).textContent).toContain('1 sur 3');
    await user.click(screen.getByTestId('stop'));
    await waitFor(() => expect(screen.queryByTestId('check-running')).toBeNull());
    expect(host.done.at(-1)).toBe('stopped');
    expect(screen.getByTestId('toasts').textContent).toContain('Rien n’a changé');
  });

  test('an answer about a portfolio that was closed is told to nobody', async () => {
    const { host, user } = await openBadge('not-confirmed', { slow: true });
    await user.click(screen.getByTestId('check-online'));
    await user.click(await screen.findByTestId('online-go'));
    await screen.findByTestId('check-running');
    await user.click(screen.getByTestId('close-portfolio'));
    await user.click(await screen.findByTestId('close-forget'));
    await screen.findByTestId('welcome-create');
    await host.stop();
    await new Promise((wake) => setTimeout(wake, 20));
    expect(screen.queryByText(/Rien n’a changé/)).toBeNull();
  });

  test('remembers what was answered before', async () => {
    await openBadge('revoked');
    const history = screen.getByTestId('history');
    expect(history.textContent).toContain('3 mai 2026');
    expect(history.textContent).toContain('Est-il toujours reconnu\u202f? Oui → Non');
  });

  test('says the verdict once, though the sentence may begin with it', async () => {
    await openBadge('not-confirmed');
    const status = screen.getAllByTestId('answer').find(({ dataset }) => dataset.question === 'status')!;
    expect(status.textContent?.match(/À confirmer/g)).toHaveLength(1);
    expect(status.textContent).toContain('La liste des badges retirés');
  });

  test('goes on the CV and comes off it', async () => {
    const { host, user } = await openBadge('not-confirmed');
    await user.click(await screen.findByTestId('put-on-cv'));
    await screen.findByTestId('on-cv');
    expect((await host.cv()).badges).toContain('b2e1d4c3f5a60798');
    await user.click(screen.getByTestId('take-off-cv'));
    await screen.findByTestId('put-on-cv');
    expect((await host.cv()).badges).not.toContain('b2e1d4c3f5a60798');
  });

  test('is erased after a question that says what goes with it', async () => {
    const { user } = await openBadge('verified');
    await user.click(screen.getByTestId('remove-badge'));
    const dialog = await screen.findByTestId('remove-dialog');
    expect(dialog.textContent).toContain('Cela ne peut pas être annulé.');
    await user.click(within(dialog).getByText('Annuler'));
    expect(screen.queryByTestId('remove-dialog')).toBeNull();
    await user.click(screen.getByTestId('remove-badge'));
    await user.click(await screen.findByTestId('remove-go'));
    await waitFor(() => expect(screen.getAllByTestId('badge-card')).toHaveLength(7));
    expect(screen.getByTestId('toasts').textContent).toContain('Badge effacé.');
  });

  test('an issuer’s link opens only after its host was shown', async () => {
    const { host, user } = await openBadge('verified');
    await user.click(within(screen.getByTestId('badge-page')).getByText('Lire la page de l’organisme'));
    expect((await screen.findByTestId('link-dialog')).textContent).toContain('badges.mission-locale.example');
    expect(host.done).toEqual([]);
    await user.click(screen.getByTestId('link-open'));
    await waitFor(() => expect(host.done).toEqual(['opened https://badges.mission-locale.example/accueil']));
  });

  test('a badge that is gone says so, and the way back works', async () => {
    const { host, user } = await openBadge('verified');
    await host.removeBadge(screen.getByTestId('badge-page').dataset.id!);
    expect((await screen.findByTestId('problem')).dataset.code).toBe('portfolio.no-badge');
    await user.click(screen.getByTestId('back'));
    await waitFor(() => expect(screen.getAllByTestId('badge-card')).toHaveLength(7));
  });
});
