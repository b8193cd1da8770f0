import axe from 'axe-core';
import { screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import type { Language } from '../../backend';
import { openCv } from '../../cv/testing';
import { openLinks, openNewLink, openPlaces } from '../../links/testing';
import { openBadge, openBadges, openWindow } from './open';

vi.mock('../../cv/preview/pdf', () => import('../../cv/testing/pdf'));

// Colours are judged in tokens.test.ts: nothing is painted here.
const options: axe.RunOptions = { rules: { 'color-contrast': { enabled: false } }, resultTypes: ['violations'] };

const views: Record<string, (language: Language) => Promise<unknown>> = {
  welcome: (language) => openWindow({ language }),
  'making a portfolio': async (language) => {
    const { user } = await openWindow({ language });
    await user.click(screen.getByTestId('welcome-create'));
    await user.click(screen.getByTestId('create-submit'));
  },
  'no badge yet': (language) => openBadges({ language, empty: true }),
  'my badges': async (language) => {
    await openBadges({ language });
    await screen.findAllByTestId('badge-card');
  },
  'narrowing down': async (language) => {
    const { user } = await openBadges({ language });
    await user.click(await screen.findByTestId('refine'));
    await user.click((await screen.findAllByTestId('facet-tag'))[0]!);
    await screen.findByTestId('clear-all');
  },
  'choosing several': async (language) => {
    const { user } = await openBadges({ language });
    await user.click(await screen.findByTestId('choose-several'));
    await user.click((await screen.findAllByTestId('choose'))[0]!);
    await user.click(screen.getByTestId('choose-collect'));
    await screen.findAllByTestId('collect-into');
  },
  'my collections': async (language) => {
    const { user } = await openBadges({ language });
    await user.click(await screen.findByTestId('see-collections'));
    await screen.findAllByTestId('collection');
  },
  'a collection': async (language) => {
    const { user } = await openBadges({ language });
    await user.click(await screen.findByTestId('see-collections'));
    await user.click((await screen.findAllByTestId('collection-open'))[0]!);
    await user.click(await screen.findByTestId('collection-change'));
    await screen.findByTestId('collection-dialog');
  },
  'my journey': async (language) => {
    const { user } = await openBadges({ language });
    await user.click(screen.getByTestId('rail-journey'));
    await screen.findByTestId('years');
  },
  'choosing competences': async (language) => {
    const { user } = await openBadge('verified', { language });
    await user.click(await screen.findByTestId('competences-change'));
    await screen.findAllByTestId('competence-offered');
  },
  'removing a framework': async (language) => {
    const { user } = await openBadges({ language });
    await user.click(screen.getByTestId('rail-settings'));
    await user.click(await screen.findByTestId('framework-add'));
    await user.click(await screen.findByTestId('framework-remove'));
    await screen.findByTestId('framework-dialog');
  },
  'telling a situation': async (language) => {
    const { user } = await openBadge('verified', { language });
    await screen.findByTestId('notes');
    await user.click(screen.getByTestId('tell-story'));
    await user.click(await screen.findByTestId('story-keep'));
  },
  'describing evidence': async (language) => {
    const { user } = await openBadge('verified', { language });
    await user.click(screen.getAllByTestId('evidence-change')[0]!);
    await screen.findByTestId('describe-dialog');
  },
  'the report': async (language) => {
    const { user } = await openBadges({ language, empty: true });
    await user.click(screen.getByTestId('add-badge'));
    await screen.findByTestId('report-summary');
  },
  'a badge': async (language) => {
    const { user } = await openBadge('verified', { language });
    await user.click(screen.getByTestId('why-intact'));
  },
  'erasing a badge': async (language) => {
    const { user } = await openBadge('verified', { language });
    await user.click(screen.getByTestId('remove-badge'));
  },
  ...Object.fromEntries(
    ['contact', 'headline', 'skills', 'badges', 'job'].map((part) => [`my CV, ${part}`, (language: Language) => openCv(part, { language })]),
  ),
  'my CV, an experience': async (language) => {
    const { user } = await openCv('work', { language });
    await user.click(screen.getAllByTestId('cv-entry-open')[0]!);
    await user.click(await screen.findByTestId('cv-evidence-add'));
    await screen.findAllByTestId('cv-badge-offered');
  },
  'my CV, evidence of an experience': async (language) => {
    const { user } = await openCv('work', { language });
    await user.click(screen.getAllByTestId('cv-entry-open')[0]!);
    await user.click(await screen.findByTestId('attach-file'));
    await user.click(await screen.findByTestId('attach-go'));
    await screen.findByTestId('evidence-item');
  },
  'my CV, evidence without an experience': async (language) => {
    const { host, user } = await openCv('work', { language });
    await host.attachLink({ experience: 'gone' }, 'https://journal.example/moi', null);
    await user.click(screen.getByTestId('rail-badges'));
    await user.click(screen.getByTestId('rail-cv'));
    await screen.findByTestId('cv-proofs-left');
  },
  ...Object.fromEntries(
    ['cv-template', 'cv-profile', 'cv-language', 'cv-export', 'cv-variant-new', 'cv-more-parts'].map((button) => [
      `my CV, ${button}`,
      async (language: Language) => {
        const { user } = await openCv('contact', { language });
        await user.click(screen.getByTestId(button));
      },
    ]),
  ),
  'my CV, another one': async (language) => {
    const { user } = await openCv('contact', { language });
    await user.click(screen.getByTestId('cv-variant-new'));
    await user.type(await screen.findByTestId('cv-variant-name'), 'x{Enter}');
    await user.click(await screen.findByTestId('cv-variants'));
  },
  'my CV, leaks': async (language) => {
    const { user } = await openCv('contact', { language });
    await user.click(screen.getByTestId('cv-profile'));
    await user.click(await screen.findByTestId('cv-profile-anonymous'));
    await screen.findByTestId('cv-leaks', undefined, { timeout: 2000 });
  },
  'taking a CV in': async (language) => {
    const { user } = await openCv('contact', { language });
    await user.click(screen.getByTestId('cv-import'));
    await screen.findAllByTestId('cv-found');
  },
  ...Object.fromEntries(
    ['parcoursup', 'linkedin', 'signature'].map((outlet) => [
      `other outlets, ${outlet}`,
      async (language: Language) => {
        const { user } = await openCv('contact', { language });
        await user.click(screen.getByTestId('cv-outlets'));
        await user.click(await screen.findByTestId(`outlet-${outlet}`));
      },
    ]),
  ),
  'my links': async (language) => {
    await openLinks({ language });
    screen.getByTestId<HTMLDetailsElement>('ended-links').open = true;
  },
  'no link yet': (language) => openLinks({ language, bare: true }),
  ...Object.fromEntries(
    ['link-qr', 'link-send', 'link-end'].map((button) => [
      `my links, ${button}`,
      async (language: Language) => {
        const { user } = await openLinks({ language });
        await user.click(screen.getAllByTestId(button)[0]!);
        await screen.findByTestId(button === 'link-qr' ? 'qr' : button.replace('link-', '') + '-dialog');
      },
    ]),
  ),
  'a link that could not be ended': async (language) => {
    const { user } = await openLinks({ language, unreachable: true });
    await user.click(screen.getAllByTestId('link-end')[0]!);
    await user.click(await screen.findByTestId('end-go'));
    await screen.findByTestId('end-left');
  },
  'a new link': async (language) => {
    const { user } = await openNewLink({ language });
    await user.click(screen.getByTestId('share-show-badges'));
    await user.click(screen.getByTestId('share-until-day'));
    await user.click(screen.getByTestId('share-lock'));
    await user.click(screen.getByTestId('create-link'));
    await screen.findByTestId('badges-wrong');
  },
  'a link that could not be made': async (language) => {
    const { user } = await openNewLink({ language, unreachable: true });
    await user.click(screen.getByTestId('create-link'));
    await screen.findByTestId('problem');
  },
  'a link whose page was cut': async (language) => {
    const { user } = await openNewLink({ language, cut: true });
    await user.click(screen.getByTestId('create-link'));
    await screen.findByTestId('create-left');
  },
  'a link that was made': async (language) => {
    const { user } = await openNewLink({ language });
    await user.click(screen.getByTestId('create-link'));
    await screen.findByTestId('qr');
  },
  'my places': (language) => openPlaces({ language }),
  ...Object.fromEntries(
    ['relay', 'webdav', 's3', 'folder'].map((kind) => [
      `a new place, ${kind}`,
      async (language: Language) => {
        const { user } = await openPlaces({ language });
        await user.click(screen.getByTestId('place-add'));
        await user.click(await screen.findByTestId(`place-kind-${kind}`));
        await user.click(screen.getByTestId('place-save'));
      },
    ]),
  ),
  settings: async (language) => {
    const { user } = await openBadges({ language });
    await user.click(screen.getByTestId('rail-settings'));
  },
  'an adviser’s start': (language) => openWindow({ language, several: true }),
  'asking for a password': async (language) => {
    const { user } = await openWindow({ language, locked: true });
    await user.click(screen.getByTestId('welcome-recent'));
    await user.click(await screen.findByTestId('unlock-go'));
  },
  'restoring a backup': async (language) => {
    const { user } = await openWindow({ language });
    await user.click(screen.getByTestId('welcome-restore'));
    await screen.findByTestId('restore-go');
  },
  ...Object.fromEntries(
    ['keep-backup', 'keep-hand', 'keep-erase', 'password-set'].map((button) => [
      `settings, ${button}`,
      async (language: Language) => {
        const { user } = await openBadges({ language });
        await user.click(screen.getByTestId('rail-settings'));
        await user.click(await screen.findByTestId(button));
      },
    ]),
  ),
  help: async (language) => {
    const { user } = await openBadges({ language });
    await user.click(screen.getByTestId('rail-help'));
  },
};

test.each(Object.entries(views).flatMap(([name, open]) => (['fr', 'en'] as Language[]).map((language) => [name, language, open] as const)))(
  '%s (%s) can be used by everyone',
  async (_, language, open) => {
    await open(language);
    const { violations } = await axe.run(document, options);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  },
  20_000,
);
