import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import type { BadgeCard } from '../../backend';
import { openCv } from '../testing';
import { provenanceOf } from './provenance';

vi.mock('../preview/pdf', () => import('../testing/pdf'));

describe('what shows a line', () => {
  test('a badge is found by its words, linked, put on the CV, and says where the line comes from', async () => {
    const { host, user } = await openCv('skills');
    await user.click(screen.getAllByTestId('cv-entry-open')[0]!);
    const evidence = await screen.findByTestId('cv-evidence');
    expect(within(evidence).getByTestId('cv-provenance').textContent).toContain('Déclaré');
    await user.click(screen.getByTestId('cv-evidence-add'));
    await user.type(await screen.findByTestId('cv-badge-search'), 'secouriste');
    await waitFor(() => expect(screen.getAllByTestId('cv-badge-offered')).toHaveLength(1));
    await user.click(screen.getByTestId('cv-badge-add'));
    await waitFor(async () => expect(((await host.cv()).resume.skills as Record<string, unknown>[])[0]!['x-evidence']).toEqual(['c3d2e5b4a6f718a9']));
    expect((await host.cv()).badges).toContain('c3d2e5b4a6f718a9');
    // It has expired: it shows nothing as verified.
    await waitFor(() => expect(within(evidence).getByTestId('cv-provenance').dataset.kind).toBe('declared'));

    await user.click(screen.getByTestId('cv-evidence-add'));
    await user.type(await screen.findByTestId('cv-badge-search'), 'atelier');
    await waitFor(() => expect(screen.getAllByTestId('cv-badge-offered')).toHaveLength(1));
    await user.click(screen.getByTestId('cv-badge-add'));
    await waitFor(() => expect(within(evidence).getByTestId('cv-provenance').dataset.kind).toBe('verified'));
    await user.click(screen.getAllByTestId('cv-evidence-unlink')[1]!);
    await waitFor(() => expect(within(evidence).getByTestId('cv-provenance').dataset.kind).toBe('declared'));
  });

  test('a badge is known by its name, and a file’s name is never shown', async () => {
    const { host, user } = await openCv();
    const cv = await host.cv();
    const [first, ...others] = cv.resume.skills as Record<string, unknown>[];
    await host.saveCv({ ...cv, resume: { ...cv.resume, skills: [{ ...first, 'x-evidence': ['Accueil et relation client', 'badge-perdu.png'] }, ...others] } });
    await user.click(screen.getByTestId('rail-badges'));
    await user.click(screen.getByTestId('rail-cv'));
    await user.click(await screen.findByTestId('cv-section-skills'));
    await waitFor(() => expect(screen.getByTestId('cv-provenance').dataset.kind).toBe('verified'));
    await user.click(screen.getAllByTestId('cv-entry-open')[0]!);
    await waitFor(() => expect(screen.getAllByTestId('cv-evidence-badge')).toHaveLength(2));
    expect(screen.getByTestId('cv-evidence').textContent).toContain('Un badge qui n’est pas dans votre besace.');
    expect(document.body.innerHTML).not.toContain('badge-perdu');
  });

  test('a line is worth its best badge on this CV', () => {
    const badge = (id: string, state: BadgeCard['state'], by: string | null = null) => ({ card: { id, state } as BadgeCard, by });
    expect(provenanceOf([badge('a', 'verified')], [])).toEqual({ kind: 'declared' });
    expect(provenanceOf([badge('a', 'expired'), badge('b', 'verified')], ['a', 'b'])).toEqual({ kind: 'verified' });
    expect(provenanceOf([badge('a', 'self-declared', 'Médiathèque'), 'missing', undefined], ['a'])).toEqual({ kind: 'recognised', by: 'Médiathèque' });
  });
});
