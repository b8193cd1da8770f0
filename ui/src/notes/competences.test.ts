import { screen, waitFor, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { openBadge, openBadges } from '../shared/testing/open';
import { everything } from '../shared/held.svelte';
import { markOf } from './competence';

const suspended = 'e5b4a7f6c8d93acb';
const offered = () => screen.getAllByTestId('competence-offered');

async function openDialog() {
  const opened = await openBadge('suspended');
  await opened.user.click(await screen.findByTestId('competences-change'));
  await screen.findAllByTestId('competence-offered');
  return opened;
}

test('a competence is found without accents, ticked, and shown with its code', async () => {
  const { host, user } = await openDialog();
  expect(offered()).toHaveLength(23);
  await user.type(screen.getByTestId('competences-search'), 'GERER donn');
  await waitFor(() => expect(offered()).toHaveLength(1));
  expect(screen.getByTestId('competences-found').textContent).toContain('1 compétence');
  await user.click(within(offered()[0]!).getByRole('checkbox'));
  await waitFor(() => expect(screen.getByTestId('competence').textContent).toContain('Gérer des données'));
  expect(screen.getByTestId('competence').textContent).toContain('CRCN 1.2');
  expect((await host.personal(suspended)).competences.map(({ code }) => code)).toEqual(['1.2']);
  expect(await host.foundBadges({ ...everything, skill: 'Gérer des données' })).toEqual([suspended]);
});

test('one framework alone may be looked through, and nothing found is said', async () => {
  const { user } = await openDialog();
  await user.selectOptions(screen.getByTestId('competences-framework'), 'clea');
  await waitFor(() => expect(offered()).toHaveLength(7));
  await user.type(screen.getByTestId('competences-search'), 'interagir');
  await waitFor(() => expect(screen.getByTestId('competences-found').textContent).toContain('Rien ne correspond'));
});

test('a competence is taken off with the keyboard, and the focus stays near', async () => {
  const { host, user } = await openBadge('verified');
  (await screen.findByTestId('competence-remove')).focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.queryByTestId('competence')).toBeNull());
  expect(document.activeElement).toBe(screen.getByTestId('competences-change'));
  expect(screen.getByTestId('competences').textContent).toContain('Compétence retirée\u00a0: Interagir');
  expect((await host.personal('a1f0c3d2e4b59687')).competences).toEqual([]);
});

test('what the person says stands apart in the journey', async () => {
  const { host } = await openBadges();
  const { skills, competences } = await host.journey();
  expect(competences.map(({ value }) => value)).toEqual(['Interagir']);
  expect(skills.map(({ value }) => value)).not.toContain('Interagir');
});

test('a framework comes from a file and goes with what was chosen of it, which is said before', async () => {
  const { host, user } = await openBadges();
  await user.click(screen.getByTestId('rail-settings'));
  expect(await screen.findAllByTestId('framework')).toHaveLength(2);
  expect(screen.queryByTestId('framework-remove')).toBeNull();
  await user.click(screen.getByTestId('framework-add'));
  await waitFor(() => expect(screen.getAllByTestId('framework')).toHaveLength(3));
  await host.link(suspended, 'rome', '100047');
  await user.click(screen.getByTestId('rail-badges'));
  await user.click(screen.getByTestId('rail-settings'));
  await user.click(await screen.findByTestId('framework-remove'));
  expect((await screen.findByTestId('framework-dialog')).textContent).toContain('1 compétence choisie sur vos badges sera retirée');
  await user.click(screen.getByTestId('framework-go'));
  await waitFor(() => expect(screen.getAllByTestId('framework')).toHaveLength(2));
  expect((await host.personal(suspended)).competences).toEqual([]);
});

test('an address is told by the beginning of what it names', () => {
  const competence = { framework: 'esco', frameworkTitle: 'ESCO', title: 'souder', area: null };
  expect(markOf({ ...competence, code: 'http://data.europa.eu/esco/skill/0005c151-5b5a' })).toBe('ESCO 0005c151…');
  expect(markOf({ ...competence, code: 'S1.2' })).toBe('ESCO S1.2');
});
