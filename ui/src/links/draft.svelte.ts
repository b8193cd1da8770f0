/** The link being made: what was chosen and typed stays until the link is there, or the portfolio closes. */
import type { ShareableBadge, ShareableView, ShareWish } from '../backend';
import { isGood, none, type Chosen } from '../people/ChosenPassword.svelte';
import { t } from '../shared/i18n/index.svelte';
import { navigation } from '../shared/navigation.svelte';
import { session } from '../shared/session.svelte';
import { inMonths, isOpen, today } from './days';

export type Until = 'month' | 'quarter' | 'year' | 'day' | 'never';
const months: Partial<Record<Until, number>> = { month: 1, quarter: 3, year: 12 };

class LinkDraft {
  show = $state<'cv' | 'badges'>('cv');
  cv = $state('');
  /** Badges of the CV that are not to be seen. */
  without = $state.raw<string[]>([]);
  /** Badges that are shown without a CV. */
  alone = $state.raw<string[]>([]);
  evidence = $state.raw<string[]>([]);
  pdf = $state(true);
  addresses = $state(true);
  title = $state('');
  place = $state('');
  until = $state<Until>('quarter');
  day = $state('');
  locked = $state(false);
  password = $state<Chosen>(none());
  tried = $state(false);

  /** The last day; `null` for none, or for one that is not chosen yet. */
  get ends(): string | null {
    const count = months[this.until];
    if (count !== undefined) return inMonths(today(), count);
    return this.until === 'day' && isOpen(this.day, today()) ? this.day : null;
  }

  chosen(all: ShareableBadge[]): string[] {
    if (this.show === 'badges') return this.alone;
    return all.filter(({ id, onCv }) => onCv.includes(this.cv) && !this.without.includes(id)).map(({ id }) => id);
  }

  choose(id: string, wanted: boolean): void {
    if (this.show === 'cv') this.without = wanted ? this.without.filter((other) => other !== id) : [...this.without, id];
    else this.alone = wanted ? [...this.alone, id] : this.alone.filter((other) => other !== id);
  }

  join(id: string, wanted: boolean): void {
    this.evidence = wanted ? [...this.evidence, id] : this.evidence.filter((other) => other !== id);
  }

  /** What is missing is said once they tried. */
  try(): void {
    this.tried = true;
    this.password.tried = true;
  }

  /** What is wrong with it, first things first. */
  get wrong(): 'badges' | 'place' | 'day' | 'password' | null {
    if (this.show === 'badges' && this.alone.length === 0) return 'badges';
    if (!this.place) return 'place';
    if (this.until === 'day' && !this.ends) return 'day';
    return this.locked && !isGood(this.password) ? 'password' : null;
  }

  wish({ badges, addresses }: ShareableView): ShareWish {
    const chosen = this.chosen(badges);
    const onCv = this.show === 'cv';
    // Evidence of a badge that is not shown any more was ticked for nothing.
    const evidence = badges.filter(({ id }) => chosen.includes(id)).flatMap((badge) => badge.evidence.map(({ id }) => id));
    const whole = onCv && !badges.some(({ id, onCv: on }) => on.includes(this.cv) && this.without.includes(id));
    return {
      cv: onCv ? this.cv : null,
      badges: whole ? null : chosen,
      title: this.title.trim(),
      addresses: this.addresses && addresses.length > 0,
      pdf: onCv && this.pdf,
      evidence: this.evidence.filter((id) => evidence.includes(id)),
      place: this.place,
      ends: this.ends,
      password: this.locked && isGood(this.password) ? this.password.text : null,
    };
  }

  clear(): void {
    Object.assign(this, { show: 'cv', cv: '', without: [], alone: [], evidence: [], pdf: true, addresses: true, title: '', place: '', until: 'quarter', day: '', locked: false, password: none(), tried: false });
  }
}
export const draft = new LinkDraft();

session.whenLeft(() => draft.clear());

/** Begins a link that shows these badges; `name` is that of the only one. */
export function share(badges: string[], name?: string): void {
  draft.clear();
  draft.show = 'badges';
  draft.alone = badges;
  draft.title = name ?? t('badges-count', { count: badges.length });
  navigation.go({ name: 'links', part: 'new' });
}
