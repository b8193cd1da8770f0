import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { openBadges } from '../shared/testing/open';

const shown = () => screen.queryAllByTestId('badge-card').map((card) => within(card).getByRole('heading').textContent);

describe('Mes badges', () => {
  test('each card says name, issuer, month and state', async () => {
    await openBadges();
    expect(await screen.findAllByTestId('badge-card')).toHaveLength(8);
    const card = screen.getAllByTestId('badge-card').find(({ dataset }) => dataset.state === 'expired')!;
    expect(card.textContent).toContain('Sauveteuse secouriste du travail');
    expect(card.textContent).toContain('Donné par Prévention 49');
    expect(card.textContent).toContain('mars 2024');
    expect(card.textContent).toContain('Expiré le 12 mars 2026');
  });

  test('search and states narrow it down, and a way leads back', async () => {
    const { user } = await openBadges();
    await user.type(screen.getByTestId('search'), 'mediatheque toussaint');
    await waitFor(() => expect(shown()).toEqual(['Animation d’atelier lecture']));
    await user.type(screen.getByTestId('search'), 'xx');
    await user.click(await screen.findByTestId('show-all'));
    await waitFor(() => expect(shown()).toHaveLength(8));
    await user.click(screen.getByTestId('facet-revoked'));
    await waitFor(() => expect(shown()).toHaveLength(1));
    expect(shown()).toEqual(['Caisse et encaissement']);
    expect(screen.getByTestId('facet-revoked').getAttribute('aria-pressed')).toBe('true');
  });

  test('all that are shown are checked together, and what changed is told', async () => {
    const { host, user } = await openBadges();
    await screen.findAllByTestId('badge-card');
    expect(screen.getByTestId('check-all').textContent).toContain('ces 8 badges');
    await user.click(screen.getByTestId('check-all'));
    await user.click(await screen.findByTestId('online-go'));
    const dialog = await screen.findByTestId('changes-dialog');
    expect(dialog.textContent).toContain('Un badge a changé');
    expect(dialog.textContent).toContain('Est-il toujours reconnu\u202f? À confirmer → Oui');
    expect(host.done.at(-1)?.split(' ')).toHaveLength(9);
    await user.click(within(dialog).getByText('Bénévole du Festival des Jardins'));
    await screen.findByTestId('badge-page');
  });

  test('adding tells what was stored and what was refused, and why', async () => {
    const { user } = await openBadges({ empty: true });
    await user.click(screen.getByTestId('add-badge'));
    expect((await screen.findByTestId('report-summary')).textContent).toBe('1 badge ajouté · 2 refusés');
    const refused = within(screen.getByTestId('report-refused')).getAllByTestId('report-line');
    expect(refused[0]?.textContent).toContain('ne contient pas de badge');
    expect(refused[0]?.textContent).toMatch(/le fichier d’origine à l’organisme/);
    await user.click(screen.getByTestId('report-see'));
    expect(await screen.findAllByTestId('badge-card')).toHaveLength(1);
  });

  test('dropped files are badges; the overlay says where', async () => {
    const { host } = await openBadges({ empty: true });
    host.tell({ type: 'drag', state: 'over' });
    expect((await screen.findByTestId('drop-overlay')).textContent).toContain('Déposez ici');
    host.tell({ type: 'dropped', files: [{ name: 'badge.png', token: '1' }] });
    expect((await screen.findByTestId('report-summary')).textContent).toBe('1 badge ajouté');
    expect(screen.queryByTestId('drop-overlay')).toBeNull();
  });

  test('a pasted address is fetched only after a yes', async () => {
    const { user } = await openBadges({ empty: true });
    await paste('https://badges.example/a/1');
    expect((await screen.findByTestId('fetch-dialog')).textContent).toContain('badges.example');
    expect(screen.queryByTestId('report-summary')).toBeNull();
    await user.click(screen.getByTestId('fetch-go'));
    expect((await screen.findByTestId('report-summary')).textContent).toBe('1 badge ajouté');
  });

  test('pasted text that is no address is read at once; text pasted in a field is left alone', async () => {
    await openBadges();
    await paste('{}', screen.getByTestId('search'));
    expect(screen.queryByTestId('report-summary')).toBeNull();
    await paste('{"type":"Assertion"}');
    expect((await screen.findByTestId('report-summary')).textContent).toContain('1 déjà là');
  });

  test('what a badge says is text, with nothing hidden in it', async () => {
    const { host } = await openBadges();
    const [card] = await host.cards(['a1f0c3d2e4b59687']);
    host.findBadges = async () => ({ count: 1, badges: [{ ...card!, name: '<img src=x onerror=alert(1)> \u202egnp', issuer: 'جمعية\u200b' }] });
    host.tell({ type: 'badges-changed' });
    await waitFor(() => expect(shown()).toEqual(['<img src=x onerror=alert(1)> [U+202E]gnp']));
    const shownCard = screen.getByTestId('badge-card');
    expect(shownCard.querySelector('img[src="x"]')).toBeNull();
    expect([...shownCard.querySelectorAll('bdi')].map(({ textContent }) => textContent)).toContain('جمعية[U+200B]');
  });

  test('of a hundred thousand badges, only those near what is seen are asked for and drawn', async () => {
    const { host } = await openBadges();
    const [card] = await host.cards(['a1f0c3d2e4b59687']);
    const asked: number[] = [];
    host.findBadges = async (_search, _sort, skip, limit) => {
      asked.push(skip + limit);
      return { count: 100_000, badges: Array.from({ length: limit }, (_, index) => ({ ...card!, id: `badge-${skip + index}`, name: `Badge ${skip + index}` })) };
    };
    host.tell({ type: 'badges-changed' });
    await waitFor(() => expect(/100\s000 badges/.test(document.body.textContent ?? '')).toBe(true));
    await waitFor(() => expect(shown()[0]).toBe('Badge 0'));
    expect(shown().length).toBeLessThan(40);
    expect(Math.max(...asked)).toBeLessThanOrEqual(120);
    const [first] = within(screen.getByTestId('gallery')).getAllByRole('listitem');
    expect([first?.getAttribute('aria-posinset'), first?.getAttribute('aria-setsize')]).toEqual(['1', '100000']);
  });

  test('the keyboard walks through the list, to its very end', async () => {
    const { host, user } = await openBadges();
    const [card] = await host.cards(['a1f0c3d2e4b59687']);
    host.findBadges = async (_search, _sort, skip, limit) => ({
      count: 100_000, badges: Array.from({ length: Math.min(limit, 100_000 - skip) }, (_, index) => ({ ...card!, id: `badge-${skip + index}`, name: `Badge ${skip + index}` })),
    });
    host.tell({ type: 'badges-changed' });
    await waitFor(() => expect(shown()[0]).toBe('Badge 0'));
    within(screen.getAllByTestId('badge-card')[0]!).getByRole('button').focus();
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Badge 1'));
    await user.keyboard('{End}');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Badge 99999'));
    await user.keyboard('{Home}');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Badge 0'));
  });

  test('the words of criteria, notes and evidence find a badge, without accents and by their beginnings', async () => {
    const { user } = await openBadges();
    for (const [words, name] of [['deux journ', 'Accueil et relation client'], ['RACONTER entretien', 'Accueil et relation client'], ['affluence', 'Accueil et relation client']] as const) {
      await user.clear(screen.getByTestId('search'));
      await user.type(screen.getByTestId('search'), words);
      await waitFor(() => expect(shown()).toEqual([name]));
    }
    expect(screen.getByTestId('found').textContent).toBe('1 badge trouvé');
  });

  test('several filters narrow together, and each goes by itself or with the rest', async () => {
    const { user } = await openBadges();
    await user.click(await screen.findByTestId('refine'));
    const pick = (kind: string, value: string) => screen.getAllByTestId(`facet-${kind}`).find((button) => button.dataset.value === value)!;
    expect(pick('tag', 'accueil').textContent).toContain('3');
    await user.click(pick('tag', 'accueil'));
    await waitFor(() => expect(shown()).toHaveLength(3));
    await waitFor(() => expect(pick('level', '2').textContent).toBe('Je transmets1'));
    await user.click(pick('level', '2'));
    await waitFor(() => expect(shown()).toEqual(['Animation d’atelier lecture']));
    expect(screen.getByTestId('unfilter-level').getAttribute('aria-label')).toBe('Ne plus filtrer\u00a0: Niveau\u00a0: Je transmets');
    await user.click(screen.getByTestId('unfilter-tag'));
    await user.click(screen.getByTestId('clear-all'));
    await waitFor(() => expect(shown()).toHaveLength(8));
  });

  test('several are chosen, and go into a collection or on the CV together', async () => {
    const { host, user } = await openBadges();
    await user.click(await screen.findByTestId('choose-several'));
    for (const box of screen.getAllByTestId('choose').slice(0, 2)) await user.click(box);
    expect(screen.getByTestId('chosen').textContent).toContain('2 badges choisis');
    await user.click(screen.getByTestId('choose-collect'));
    await user.type(await screen.findByTestId('collect-new'), 'Mon métier');
    await user.click(screen.getByTestId('collect-go'));
    await waitFor(async () => expect((await host.collections()).find(({ title }) => title === 'Mon métier')?.badges).toBe(2));
    await user.click(await screen.findByTestId('choose-several'));
    await user.click(screen.getByTestId('choose-all'));
    await waitFor(() => expect(screen.getByTestId('chosen').textContent).toContain('8 badges choisis'));
    await user.click(screen.getByTestId('choose-cv'));
    await waitFor(async () => expect((await host.cv()).badges).toHaveLength(8));
    expect(screen.queryByTestId('chosen')).toBeNull();
  });

  test('coming back from a badge lands on its card', async () => {
    const { user } = await openBadges();
    await user.click(await screen.findByText('Caisse et encaissement'));
    await user.click(await screen.findByTestId('back'));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Caisse et encaissement'));
  });

  test('a badge that changes elsewhere changes here', async () => {
    const { host } = await openBadges();
    await screen.findAllByTestId('badge-card');
    await host.removeBadge('a1f0c3d2e4b59687');
    await waitFor(() => expect(shown()).toHaveLength(7));
  });
});

async function paste(text: string, where: Element = document.body): Promise<void> {
  await fireEvent(where, Object.assign(new Event('paste', { bubbles: true }), { clipboardData: { getData: () => text } }));
}
