import { screen, waitFor } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import { openCv } from '../testing';

vi.mock('../preview/pdf', () => import('../testing/pdf'));

async function openAnonymous() {
  const opened = await openCv();
  await opened.user.click(screen.getByTestId('cv-profile'));
  await opened.user.click(await screen.findByTestId('cv-profile-anonymous'));
  await waitFor(() => expect(screen.getByTestId('cv-leaks').dataset.count).toBe('2'), { timeout: 2000 });
  return opened;
}

describe('an anonymous CV', () => {
  test('says where it still tells who one is, and mends it', async () => {
    const { host, user } = await openAnonymous();
    expect(screen.getByTestId('cv-leaks').textContent).toContain('2 endroits disent encore qui vous êtes');
    expect(screen.getByTestId('cv-leaks').textContent).toContain('ce CV n’est pas anonyme');
    await user.click(screen.getAllByTestId('cv-leak-mend')[0]!);
    await waitFor(async () => expect((await host.cv()).badges).toHaveLength(1));
    await waitFor(() => expect(screen.getByTestId('cv-leaks').dataset.count).toBe('1'), { timeout: 2000 });
    await user.click(screen.getByTestId('cv-leak-mend'));
    await waitFor(() => expect(screen.getByTestId('cv-leaks').dataset.count).toBe('0'), { timeout: 2000 });
    expect((await host.cv()).arrangement.leftOut).toHaveLength(1);
    expect(screen.getByTestId('cv-leaks').textContent).toContain('relisez');
    await user.click(screen.getByTestId('cv-export'));
    await user.click(screen.getByTestId('cv-export-pdf'));
    await waitFor(() => expect(host.done).toContain('exported pdf'));
  });

  test('is not exported with leaks unless one insists', async () => {
    const { host, user } = await openAnonymous();
    await user.click(screen.getByTestId('cv-export'));
    await user.click(screen.getByTestId('cv-export-pdf'));
    expect((await screen.findByTestId('cv-leaks-dialog')).textContent).toContain('Le fichier ne sera pas anonyme.');
    expect(host.done).not.toContain('exported pdf');
    await user.click(screen.getByTestId('cv-leaks-go'));
    await waitFor(() => expect(host.done).toContain('exported pdf'));
  });
});
