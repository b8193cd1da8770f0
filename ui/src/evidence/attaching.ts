/** Joining to a badge what shows that it is deserved. */
import type { EvidenceView, PickedFile, StoryView } from '../backend';
import { backend } from '../backend/current';
import { held } from '../shared/held.svelte';
import { t } from '../shared/i18n/index.svelte';
import { attempt, told } from '../shared/told.svelte';
import { dropped } from './dropped.svelte';

export const attaching = {
  /** Asks for files, which then wait for a word on what they show. */
  files: (): Promise<boolean> =>
    attempt(async () => {
      dropped.files = await backend.pickEvidence();
    }),

  picked: (badge: string, files: PickedFile[], note: string, consent: string): Promise<boolean> =>
    attempt(async () => {
      const added = await backend.attachFiles(badge, files, note || null, consent || null);
      await held.load();
      told.say(t('evidence-attached', { count: added.length }));
    }),

  /** Keeps a story: a new one, or the one there is told anew. */
  story: (badge: string | null, title: string, story: StoryView, before: EvidenceView | null): Promise<boolean> =>
    attempt(async () => {
      if (before) await backend.retell(before.id, title, story);
      else if (badge !== null) await backend.tellStory(badge, title, story);
      await held.load();
      told.say(t('evidence-story-kept'));
    }),

  describe: (id: string, title: string, note: string, consent: string): Promise<boolean> =>
    attempt(async () => {
      await backend.describeEvidence(id, title, note || null, consent || null);
      await held.load();
      told.say(t('evidence-described'));
    }),

  link: (badge: string, url: string, title: string): Promise<boolean> =>
    attempt(async () => {
      await backend.attachLink(badge, url, title || null);
      await held.load();
      told.say(t('evidence-attached', { count: 1 }));
    }),
};
