import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import { openCv } from '../testing';

vi.mock('../preview/pdf', () => import('../testing/pdf'));

const parts = () => screen.getAllByTestId('cv-part').map((part) => part.dataset.part);

describe('the parts of the CV', () => {
  test('are moved by keyboard, and it is said', async () => {
    const { host, user } = await openCv();
    expect(parts().slice(0, 3)).toEqual(['work', 'education', 'skills']);
    within(screen.getAllByTestId('cv-part')[0]!).getByTestId('cv-grip').focus();
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(parts().slice(0, 3)).toEqual(['education', 'work', 'skills']));
    expect(screen.getByTestId('cv-moved').textContent).toBe('Expériences\u00a0: place 2 sur 7');
    expect(document.activeElement?.closest('li')?.dataset.part).toBe('work');
    await user.click(screen.getByTestId('cv-section-skills'));
    await user.click(screen.getByTestId('cv-part-up'));
    await waitFor(() => expect(parts().slice(0, 3)).toEqual(['education', 'skills', 'work']));
    await waitFor(async () => expect((await host.cv()).arrangement.sections.slice(0, 3).map(({ kind }) => kind)).toEqual(['education', 'skills', 'work']));
  });

  test('are hidden and renamed', async () => {
    const { host, user } = await openCv('interests');
    await user.click(screen.getByTestId('cv-part-rename'));
    const name = await screen.findByTestId('cv-part-name');
    await user.clear(name);
    await user.type(name, 'À côté{Enter}');
    await waitFor(() => expect(screen.getByTestId('cv-section-interests').textContent).toBe('À côté'));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('cv-part-rename')));
    await user.click(screen.getByTestId('cv-part-hide'));
    await screen.findByTestId('cv-part-hidden');
    await waitFor(async () => expect((await host.cv()).arrangement.sections.find(({ kind }) => kind === 'interests')).toEqual({ kind: 'interests', hidden: true, title: 'À côté' }));
  });

  test('those seldom used are there when they are asked for', async () => {
    const { host, user } = await openCv();
    expect(screen.queryByTestId('cv-section-awards')).toBeNull();
    await user.click(screen.getByTestId('cv-more-parts'));
    await user.click(await screen.findByTestId('cv-section-awards'));
    await user.click(await screen.findByTestId('cv-add'));
    await user.type(await screen.findByTestId('cv-title'), 'Prix du jeune bénévole');
    await waitFor(async () => expect((await host.cv()).resume.awards).toEqual([{ title: 'Prix du jeune bénévole' }]));
    await user.click(screen.getByTestId('cv-section-contact'));
    expect(parts()).toContain('awards');
  });
});
