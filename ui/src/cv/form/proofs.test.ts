import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import { openCv } from '../testing';

vi.mock('../preview/pdf', () => import('../testing/pdf'));

type Opened = Awaited<ReturnType<typeof openCv>>;

const items = () => screen.queryAllByTestId('evidence-item').map(({ textContent }) => textContent ?? '');
const work = async ({ host }: Opened) => (await host.cv()).resume.work as Record<string, unknown>[];

/** The first experience, open, a file joined to it. */
async function withFile(): Promise<Opened> {
  const opened = await openCv('work');
  const { user } = opened;
  await user.click(screen.getAllByTestId('cv-entry-open')[0]!);
  await user.click(await screen.findByTestId('attach-file'));
  await user.type(await screen.findByTestId('attach-note'), 'Moi au guichet');
  await user.type(screen.getByTestId('attach-consent'), 'Inès, d’accord le 3 mai');
  await user.click(screen.getByTestId('attach-go'));
  await waitFor(() => expect(items()).toHaveLength(1));
  return opened;
}

// Many steps each: on a busy computer they take their time.
describe('what the person joins to an experience', { timeout: 20_000 }, () => {
  test('a file, a link and a story belong to this line, which gets its name then', async () => {
    const opened = await openCv('work');
    const { host, user } = opened;
    expect((await work(opened))[0]!['x-id']).toBeUndefined();
    await user.click((await screen.findAllByTestId('cv-entry-open'))[0]!);
    expect((await screen.findByTestId('evidence')).textContent).toContain('ce qui montre ce que vous y avez fait');

    await user.click(screen.getByTestId('attach-file'));
    await user.click(await screen.findByTestId('attach-go'));
    await waitFor(() => expect(items()).toHaveLength(1));
    await user.click(screen.getByTestId('attach-link'));
    await user.type(await screen.findByTestId('link-url'), 'https://journal.example/moi');
    await user.click(screen.getByTestId('link-go'));
    await waitFor(() => expect(items()).toHaveLength(2));
    await user.click(screen.getByTestId('tell-story'));
    await user.type(await screen.findByTestId('story-action'), 'J’ai écouté');
    await user.click(screen.getByTestId('story-keep'));
    await waitFor(() => expect(items()).toHaveLength(3));

    const id = (await work(opened))[0]!['x-id'];
    expect(id).toMatch(/^[a-z0-9]{10}$/);
    expect((await host.evidenceOfExperiences()).map(({ badge, experience, kind }) => [badge, experience, kind])).toEqual([
      [null, id, 'file'], [null, id, 'link'], [null, id, 'story'],
    ]);
    // Another line has none of it.
    await user.click(screen.getAllByTestId('cv-entry-open')[1]!);
    await waitFor(() => expect(items()).toEqual([]));
  });

  test('it is looked at, opened after a question, described, and erased', async () => {
    const { host, user } = await withFile();
    expect(items()[0]).toMatch(/Moi au guichet.*Inès, d’accord le 3 mai/s);
    await user.click(await screen.findByTestId('evidence-look'));
    await user.click(within(await screen.findByTestId('evidence-look-dialog')).getByText('Fermer'));
    await user.click(screen.getByTestId('evidence-open'));
    await user.click(await screen.findByTestId('evidence-open-go'));
    expect(host.done.some((done) => done.startsWith('opened'))).toBe(true);
    await user.click(screen.getByTestId('evidence-export'));
    await waitFor(() => expect(host.done).toContain('saved a copy'));

    await user.click(screen.getByTestId('evidence-change'));
    const dialog = await screen.findByTestId('describe-dialog');
    expect(dialog.textContent).not.toContain('écrit sur votre CV');
    await user.clear(screen.getByTestId('describe-title'));
    await user.type(screen.getByTestId('describe-title'), 'Le guichet');
    await user.click(screen.getByTestId('describe-keep'));
    await waitFor(() => expect(items()[0]).toContain('Le guichet'));
    await user.click(screen.getByTestId('evidence-remove'));
    await user.click(await screen.findByTestId('evidence-remove-go'));
    await waitFor(() => expect(items()).toEqual([]));
  });

  test('what belongs to an erased line stays in sight, and goes back with it', async () => {
    const { host, user } = await withFile();
    await user.click(screen.getByTestId('cv-remove'));
    const left = await screen.findByTestId('cv-proofs-left');
    expect(left.textContent).toContain('Photo de l’atelier.jpg');
    expect(screen.getByTestId('toasts').textContent).toContain('Ses preuves restent en bas de cette page.');
    await user.click(within(screen.getByTestId('toasts')).getByText('Annuler'));
    await waitFor(() => expect(screen.queryByTestId('cv-proofs-left')).toBeNull());

    await user.click(screen.getAllByTestId('cv-entry-open')[0]!);
    await user.click(await screen.findByTestId('cv-remove'));
    // It is there on each part whose lines can be shown, and on no other.
    await user.click(screen.getByTestId('cv-section-interests'));
    await waitFor(() => expect(screen.queryByTestId('cv-proofs-left')).toBeNull());
    await user.click(screen.getByTestId('cv-section-skills'));
    await user.click(within(await screen.findByTestId('cv-proofs-left')).getByTestId('evidence-remove'));
    await user.click(await screen.findByTestId('evidence-remove-go'));
    await waitFor(async () => expect(await host.evidenceOfExperiences()).toEqual([]));
    expect(screen.queryByTestId('cv-proofs-left')).toBeNull();
  });

  test('undoing what was written before does not take the evidence from its line', async () => {
    const { user } = await openCv('work');
    await user.click(screen.getAllByTestId('cv-entry-open')[0]!);
    await user.type((await screen.findAllByLabelText('Poste'))[0]!, ' !');
    await user.click(screen.getByTestId('attach-file'));
    await user.click(await screen.findByTestId('attach-go'));
    await waitFor(() => expect(items()).toHaveLength(1));
    await user.click(screen.getByTestId('cv-undo'));
    await waitFor(() => expect(screen.getAllByTestId('cv-entry-open')[0]!.textContent).not.toContain(' !'));
    expect(screen.queryByTestId('cv-proofs-left')).toBeNull();
  });
});
