/** Joining to a badge or to an experience what shows that it is deserved. */
import type { EvidenceView, HolderView, PickedFile, StoryView } from '../backend';
import { backend } from '../backend/current';
import { held } from '../shared/held.svelte';
import { t } from '../shared/i18n/index.svelte';
import { attempt, told } from '../shared/told.svelte';
import { dropped } from './dropped.svelte';

/** What evidence is joined to, known when the first is joined: an experience gets its name only then. */
export type Joined = () => HolderView | Promise<HolderView>;

export const attaching = {
  /** Asks for files, which then wait for a word on what they show. */
  files: (): Promise<boolean> =>
    attempt(async () => {
      dropped.files = await backend.pickEvidence();
    }),

  picked: (holder: Joined, files: PickedFile[], note: string, consent: string): Promise<boolean> =>
    attempt(async () => {
      const added = await backend.attachFiles(await holder(), files, note || null, consent || null);
      await held.load();
      told.say(t('evidence-attached', { count: added.length }));
    }),

  /** Keeps a story: a new one, or the one there is told anew. */
  story: (holder: Joined | null, title: string, story: StoryView, before: EvidenceView | null): Promise<boolean> =>
    attempt(async () => {
      if (before) await backend.retell(before.id, title, story);
      else if (holder) await backend.tellStory(await holder(), title, story);
      await held.load();
      told.say(t('evidence-story-kept'));
    }),

  describe: (id: string, title: string, note: string, consent: string): Promise<boolean> =>
    attempt(async () => {
      await backend.describeEvidence(id, title, note || null, consent || null);
      await held.load();
      told.say(t('evidence-described'));
    }),

  link: (holder: Joined, url: string, title: string): Promise<boolean> =>
    attempt(async () => {
      await backend.attachLink(await holder(), url, title || null);
      await held.load();
      told.say(t('evidence-attached', { count: 1 }));
    }),
};
