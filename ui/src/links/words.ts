/** Links and places in words: what a screen says of them rests on what the place promises. */
import type { Ending, LinkState, LinkView, PlaceKind, PromisesView } from '../backend';
import { day } from '../shared/dates';
import { t, type PlainId } from '../shared/i18n/index.svelte';
import type { SignName } from '../shared/signs';
import { visible } from '../shared/text';

export const kinds: PlaceKind[] = ['relay', 'webdav', 's3', 'folder'];
export const kindSigns: Record<PlaceKind, SignName> = { folder: 'folder', webdav: 'cloud', s3: 'store', relay: 'relay' };
export const kindWords: Record<PlaceKind, PlainId> = { folder: 'places-folder', webdav: 'places-webdav', s3: 'places-s3', relay: 'places-relay' };
export const kindTitles: Record<PlaceKind, PlainId> = { folder: 'places-folder-kind', webdav: 'places-webdav-kind', s3: 'places-s3-kind', relay: 'places-relay-kind' };
export const kindHints: Record<PlaceKind, PlainId> = { folder: 'places-folder-hint', webdav: 'places-webdav-hint', s3: 'places-s3-hint', relay: 'places-relay-hint' };

export const stateSigns: Record<LinkState, SignName> = { unfinished: 'suspended', open: 'yes', over: 'expired', ended: 'tick', unclear: 'not-confirmed' };
const states: Record<LinkState, PlainId> = {
  unfinished: 'links-state-unfinished', open: 'links-state-open', over: 'links-state-over', ended: 'links-state-ended', unclear: 'links-state-unclear',
};

export function stateWords({ state, promises }: Pick<LinkView, 'state' | 'promises'>): string {
  // A file is nowhere online.
  if (state === 'open' && promises.readers === 'with-the-file') return t('links-state-written');
  return t(states[state]);
}

/** The first CV has no name until it is given one. */
export const cvWords = (name: string): string => (name ? t('links-cv', { name }) : t('cv-title'));

/** « Mon CV, 3 badges ». */
export function contentWords({ cv, badges }: Pick<LinkView, 'cv' | 'badges'>): string {
  if (cv === null) return t('badges-count', { count: badges });
  return badges > 0 ? `${cvWords(cv)}${t('links-and-badges', { count: badges })}` : cvWords(cv);
}

export function readerWords({ promises, password }: Pick<LinkView, 'promises' | 'password'>): string {
  if (promises.readers === 'with-the-file') return t(password ? 'links-readers-file-password' : 'links-readers-file');
  return t(password ? 'links-readers-link-password' : 'links-readers-link');
}

/** « Le lien s’arrête le …, vos badges restent valables. » */
export function endWords({ ends, promises }: Pick<LinkView, 'ends' | 'promises'>): string {
  if (ends) return t('links-ends-on', { date: day(ends) });
  return t(promises.revocation === 'by-nobody' ? 'links-never-ends-file' : 'links-never-ends');
}

const expiries: Record<Ending, PlainId> = {
  'by-the-place': 'links-expiry-by-the-place', 'by-besace': 'links-expiry-by-besace', 'by-the-page': 'links-expiry-by-the-page', 'by-nobody': 'links-expiry-by-nobody',
};
const revocations: Record<Ending, PlainId> = {
  'by-the-place': 'links-revocation-by-the-place', 'by-besace': 'links-revocation-by-besace', 'by-the-page': 'links-revocation-by-the-page', 'by-nobody': 'links-revocation-by-nobody',
};
const endings: Record<Ending, PlainId> = {
  'by-the-place': 'links-end-by-the-place', 'by-besace': 'links-end-by-besace', 'by-the-page': 'links-end-by-the-page', 'by-nobody': 'links-end-by-nobody',
};

/** What ending a link does, before it is done. */
export const endingWords = ({ revocation }: PromisesView): string => t(endings[revocation]);

/** What a place promises for a link, `dated` or not. */
export function promiseLines(promises: PromisesView, { dated, password }: { dated: boolean; password: boolean }): [SignName, string][] {
  const readers = t(promises.readers === 'with-the-file' ? 'links-promise-file' : 'links-promise-link');
  return [
    ['shown', readers],
    ...(password ? ([['lock', t('links-promise-password')]] satisfies [SignName, string][]) : []),
    ['expired', dated ? t(expiries[promises.expiry]) : t(promises.revocation === 'by-nobody' ? 'links-never-ends-file' : 'links-never-ends')],
    ['close', t(revocations[promises.revocation])],
    ['copy', t('links-promise-copies')],
    ['badges', t('links-promise-badges')],
  ];
}

/** A place's address, said shortly: its host, or the folder. */
export function addressWords(address: string): string {
  return visible(address.replace(/^folder:/, '').replace(/^(dav|relay)\+https?:\/\//, '').replace(/^s3:\/\//, '').replace(/\?.*$/, ''));
}
