import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { session } from '../shared/session.svelte';
import { openBadges } from '../shared/testing/open';
import { importing } from './importing.svelte';

describe('taking badges in', () => {
  test('what takes long says how far it is, and can be ended', async () => {
    const { host, user } = await openBadges({ empty: true, slow: true });
    host.tell({ type: 'dropped', files: [{ name: 'Mes badges', token: '1' }, { name: 'b.png', token: '2' }] });
    const bar = await screen.findByTestId('import-running');
    await waitFor(() => expect(bar.textContent).toContain('1 sur 2'));
    // Until then, everything else can be done.
    await user.click(screen.getByTestId('rail-cv'));
    await user.click(within(screen.getByTestId('import-running')).getByTestId('stop'));
    expect((await screen.findByTestId('report-summary')).textContent).toBe('Arrêté · 1 badge ajouté');
    expect(host.done).toContain('stopped');
    expect(screen.queryByTestId('import-running')).toBeNull();
  });

  test('a folder is chosen like a file', async () => {
    const { user } = await openBadges({ empty: true });
    await user.click(screen.getByTestId('add-folder'));
    expect((await screen.findByTestId('report-summary')).textContent).toBe('1 badge ajouté');
  });

  test('an answer that comes after the portfolio was closed is nobody’s', async () => {
    const { host } = await openBadges({ empty: true, slow: true });
    void importing.files([{ name: 'a.png', token: '1' }]);
    await screen.findByTestId('import-running');
    await session.close(false);
    session.opened(await host.openExample());
    await screen.findByTestId('portfolio-name');
    expect(screen.queryByTestId('import-running')).toBeNull();
    await host.stop();
    await screen.findAllByTestId('badge-card');
    expect(importing.report).toBeNull();
    expect(screen.queryByTestId('report-summary')).toBeNull();
  });

  test('ten thousand lines are counted, and shown by steps, what was refused first', async () => {
    const { host, user } = await openBadges({ empty: true });
    const [card] = await host.importFiles([{ name: 'a.png', token: '1' }]).then(({ lines }) => lines);
    const refused = { ...card!, stored: 'refused' as const, badge: null, problem: { code: 'input.not-baked', message: 'Pas de badge', hint: '', detail: null } };
    const lines = Array.from({ length: 10_000 }, (_, at) => (at % 4 === 3 ? { ...refused, input: `${at}.png` } : card!));
    host.importFiles = async () => ({ stopped: false, lines });
    await importing.files([{ name: 'tout.zip', token: '2' }]);
    await screen.findByTestId('report-summary');
    const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(titles[0]).toMatch(/^Pas ajouté \(2.500\)$/);
    expect(titles[1]).toMatch(/^Dans votre besace \(7.500\)$/);
    expect(screen.getAllByTestId('report-line')).toHaveLength(40);
    await user.click(screen.getByTestId('report-refused-more'));
    expect(within(screen.getByTestId('report-refused')).getAllByTestId('report-line')).toHaveLength(220);
  });
});
