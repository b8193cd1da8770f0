import { screen, waitFor } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import { password } from '../backend/fake/people';
import { session } from '../shared/session.svelte';
import { openBadges, openWindow } from '../shared/testing/open';
import { idle } from './idle.svelte';

async function openSettings(options = {}) {
  const opened = await openBadges(options);
  await opened.user.click(screen.getByTestId('rail-settings'));
  await screen.findByTestId('password-state');
  return opened;
}

describe('a password', () => {
  test('is asked for, and a wrong one says no more than that', async () => {
    const { user } = await openWindow({ locked: true });
    await user.click(screen.getByTestId('welcome-recent'));
    await user.click(await screen.findByTestId('unlock-go'));
    const field = screen.getByTestId<HTMLInputElement>('unlock-password');
    await waitFor(() => expect(screen.getByTestId('unlock-dialog').textContent).toContain('Écrivez un mot de passe.'));
    await user.type(field, 'autre chose');
    await user.click(screen.getByTestId('unlock-go'));
    await waitFor(() => expect(screen.getByTestId('unlock-dialog').textContent).toContain('Ce n’est pas le bon mot de passe.'));
    expect(field.value).toBe('');
    await user.type(field, `${password}{Enter}`);
    expect((await screen.findByTestId('portfolio-name')).textContent).toBe('Zoé Martin');
    expect(screen.getByTestId('portfolio-locked').textContent).toContain('mot de passe');
  });

  test('that is being typed is forgotten when one turns away', async () => {
    const { user } = await openWindow({ locked: true });
    await user.click(screen.getByTestId('welcome-recent'));
    await user.type(await screen.findByTestId('unlock-password'), 'secret');
    await user.keyboard('{Escape}');
    screen.getByTestId('unlock-dialog').dispatchEvent(new Event('cancel', { cancelable: true }));
    await waitFor(() => expect(screen.queryByTestId('unlock-dialog')).toBeNull());
    await user.click(screen.getByTestId('welcome-recent'));
    expect((await screen.findByTestId<HTMLInputElement>('unlock-password')).value).toBe('');
  });

  test('is set twice the same, and one is told beforehand that forgotten means lost', async () => {
    const { user } = await openSettings();
    await user.click(screen.getByTestId('password-set'));
    expect((await screen.findByTestId('password-dialog')).textContent).toContain('Oublié, il est perdu');
    await user.type(screen.getByTestId('password-new'), password);
    await user.type(screen.getByTestId('password-again'), 'autre');
    await user.click(screen.getByTestId('password-go'));
    await waitFor(() => expect(screen.getByTestId('password-again').getAttribute('aria-invalid')).toBe('true'));
    await user.clear(screen.getByTestId('password-again'));
    await user.type(screen.getByTestId('password-again'), password);
    await user.click(screen.getByTestId('password-go'));
    await waitFor(() => expect(screen.getByTestId('password-state').textContent).toContain('s’ouvre avec un mot de passe'));
  });

  test('is taken away only by who knows it', async () => {
    const { user } = await openSettings({ locked: true });
    await user.click(screen.getByTestId('password-remove'));
    await user.type(await screen.findByTestId('password-current'), 'non');
    await user.click(screen.getByTestId('password-go'));
    await waitFor(() => expect(screen.getByTestId('password-dialog').textContent).toContain('Ce n’est pas le bon mot de passe.'));
    await user.clear(screen.getByTestId('password-current'));
    await user.type(screen.getByTestId('password-current'), password);
    await user.click(screen.getByTestId('password-go'));
    await waitFor(() => expect(screen.getByTestId('password-state').textContent).toContain('n’a pas de mot de passe'));
  });
});

describe('what leaves a portfolio whole', () => {
  test('a backup has a password unless one says otherwise', async () => {
    const { host, user } = await openSettings();
    await user.click(screen.getByTestId('keep-backup'));
    await user.click(await screen.findByTestId('backup-go'));
    await waitFor(() => expect(screen.getByTestId('backup-dialog').textContent).toContain('Écrivez un mot de passe.'));
    expect(host.done).toEqual([]);
    await user.click(screen.getByTestId('backup-without'));
    await user.click(screen.getByTestId('backup-go'));
    await waitFor(() => expect(host.done).toContain('backed up in clear'));
    expect(screen.getByTestId('toasts').textContent).toContain('relue et comparée');
  });

  test('a backup is restored with its own password', async () => {
    const { user } = await openWindow();
    await user.click(screen.getByTestId('welcome-restore'));
    await user.type(await screen.findByTestId('restore-password'), 'non');
    await user.click(screen.getByTestId('restore-go'));
    await waitFor(() => expect(screen.getByTestId('restore-dialog').textContent).toContain('Ce n’est pas le mot de passe de cette sauvegarde.'));
    await user.clear(screen.getByTestId('restore-password'));
    await user.type(screen.getByTestId('restore-password'), password);
    await user.click(screen.getByTestId('restore-go'));
    await screen.findByTestId('portfolio-name');
    expect(screen.getByTestId('toasts').textContent).toContain('rien ne manque');
  });

  test('handing over ends on the start screen, with a receipt to keep', async () => {
    const { host, user } = await openSettings();
    await user.click(screen.getByTestId('keep-hand'));
    await user.click(await screen.findByTestId('hand-without'));
    await user.type(screen.getByTestId('hand-by'), 'Mission locale');
    await user.click(screen.getByTestId('hand-go'));
    expect((await screen.findByTestId('handed-over')).textContent).toContain('Il ne reste rien de cette besace');
    expect(host.done).toContain('handed over by Mission locale and erased');
    await user.click(screen.getByTestId('receipt-save'));
    await waitFor(() => expect(screen.getByTestId('toasts').textContent).toContain('Reçu.html'));
    expect(screen.queryByTestId('welcome-recent')).toBeNull();
  });

  test('erasing wants the name', async () => {
    const { host, user } = await openSettings();
    await user.click(screen.getByTestId('keep-erase'));
    await user.type(await screen.findByTestId('erase-name'), 'Zoé');
    await user.click(screen.getByTestId('erase-yes'));
    await waitFor(() => expect(screen.getByTestId('erase-name').getAttribute('aria-invalid')).toBe('true'));
    expect(host.done).not.toContain('erased');
    await user.type(screen.getByTestId('erase-name'), ' Martin');
    await user.click(screen.getByTestId('erase-yes'));
    await screen.findByTestId('welcome-create');
    expect(host.done).toContain('erased');
    expect(document.body.textContent).not.toContain('Zoé');
  });
});

describe('a portfolio nobody touches', () => {
  test('with a password closes after a quarter of an hour, and says so', async () => {
    await openBadges({ locked: true });
    expect(idle.minutes).toBe(15);
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
    try {
      const end = idle.watch();
      vi.advanceTimersByTime(14 * 60_000);
      expect(session.portfolio).not.toBeNull();
      window.dispatchEvent(new Event('keydown'));
      vi.advanceTimersByTime(14 * 60_000);
      expect(session.portfolio).not.toBeNull();
      vi.advanceTimersByTime(2 * 60_000);
      await vi.waitFor(() => expect(session.portfolio).toBeNull());
      end();
    } finally {
      vi.useRealTimers();
    }
    expect((await screen.findByTestId('idle-left')).textContent).toContain('15 minutes');
  });

  test('without one stays open until one says otherwise', async () => {
    const { user } = await openSettings();
    expect(idle.minutes).toBe(0);
    await user.click(screen.getByTestId('setting-lock-5'));
    await waitFor(() => expect(idle.minutes).toBe(5));
  });
});

describe('the way out', () => {
  test('of a stick that was pulled out is not barred by what cannot be saved', async () => {
    const { user } = await openBadges();
    session.beforeClose(async () => false);
    await user.click(screen.getByTestId('close-portfolio'));
    await user.click(await screen.findByTestId('close-only'));
    await user.click(await screen.findByTestId('close-anyway'));
    await screen.findByTestId('welcome-create');
  });

  test('of a damaged portfolio is one of its copies', async () => {
    const { user } = await openWindow({ damaged: true });
    await user.click(screen.getByTestId('welcome-recent'));
    expect((await screen.findByTestId('problem')).dataset.code).toBe('portfolio.damaged');
    await user.click((await screen.findAllByTestId('copy'))[0]!);
    await user.click(await screen.findByTestId('restore-go'));
    await screen.findByTestId('portfolio-name');
  });
});
