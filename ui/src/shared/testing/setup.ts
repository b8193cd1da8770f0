/** Each test starts with no portfolio open, in French, over a fake host of its own. */
import { beforeEach } from 'vitest';
import { use } from '../../backend/current';
import { fake } from '../../backend/fake';
import { reading } from '../i18n/index.svelte';
import { session } from '../session.svelte';

beforeEach(() => {
  use(fake());
  reading.language = 'fr';
  session.forgetAll();
});
