/** The made-up person's places: a relay, their own cloud, a stick. */
import type { LinkView, PlaceKind, PlaceView, PlaceWish, PromisesView } from '../index';

export type Kept = Omit<PlaceView, 'promises' | 'links'>;

export const relay: Kept = { name: 'Mission locale', kind: 'relay', address: 'relay+https://liens.mission-locale.example', user: null, hasSecret: true };
export const cloud: Kept = { name: 'Mon nuage', kind: 'webdav', address: 'dav+https://nuage.example.org/public/zoe', user: 'zoe', hasSecret: true };
export const stick: Kept = { name: 'Ma clé USB', kind: 'folder', address: 'folder:/media/zoe/CLE', user: null, hasSecret: false };

const promised: Record<PlaceKind, PromisesView> = {
  folder: { expiry: 'by-the-page', revocation: 'by-nobody', readers: 'with-the-file' },
  webdav: { expiry: 'by-besace', revocation: 'by-besace', readers: 'with-the-link' },
  s3: { expiry: 'by-besace', revocation: 'by-besace', readers: 'with-the-link' },
  relay: { expiry: 'by-the-place', revocation: 'by-the-place', readers: 'with-the-link' },
};

export const promisesOf = ({ kind }: Pick<Kept, 'kind'>): PromisesView => promised[kind];

export function shown(places: Kept[], links: LinkView[]): PlaceView[] {
  return places.map((place) => ({ ...place, promises: promisesOf(place), links: links.filter((link) => link.place === place.name && link.state !== 'ended').length }));
}

/** The places with what is wished among them, where the one it changes stood. */
export function saved(places: Kept[], { before, name, address, user, secret }: PlaceWish): Kept[] {
  const former = places.find((place) => place.name === before);
  const place: Kept = { name, kind: kindOf(address), address, user, hasSecret: secret !== null || (former?.hasSecret ?? false) };
  return former ? places.map((other) => (other === former ? place : other)) : [...places, place];
}

function kindOf(address: string): PlaceKind {
  if (address.startsWith('folder:')) return 'folder';
  if (address.startsWith('s3:')) return 's3';
  return address.startsWith('dav+') ? 'webdav' : 'relay';
}
