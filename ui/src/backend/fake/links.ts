/** The made-up person's links, one in each state, and what becomes of them: kept in memory, no place is asked. */
import type { Backend, BadgeCard, EvidenceView, Language, LinkView, ShareableView, ShareWish } from '../index';
import type { Sharing } from '../sharing';
import { cloud, promisesOf, relay, saved, shown, stick, type Kept } from './places';
import { qr } from './qr';
import { problem } from './sentences';

/** How the fake's places are. `bare`: none yet, and no link. `unreachable`: none of them answers. `cut`: they do, until a page is half sent. */
export interface World { bare?: boolean; unreachable?: boolean; cut?: boolean }

interface Host {
  cards: () => BadgeCard[];
  evidence: () => EvidenceView[];
  addresses: () => string[];
  language: () => Language;
  note: (what: string) => void;
  cv: () => Pick<Backend, 'cv' | 'cvs' | 'chooseCv'>;
}

const now = '2026-11-22T10:00:00Z';
// Like some organisations' relays, this one keeps nothing longer than a year.
const longest = '2027-11-22';

export function links(world: World, filled: boolean, host: Host): Sharing {
  let places: Kept[] = filled && !world.bare ? [relay, cloud, stick] : [];
  let standing: LinkView[] = filled && !world.bare ? samples(host.language()) : [];
  let made = 0;

  const silent = () => problem('program.no-network', host.language());
  const reach = (place: string) => {
    if (world.unreachable && kept(place).kind !== 'folder') throw silent();
  };
  const kept = (name: string): Kept => places.find((place) => place.name === name) ?? relay;
  const change = (id: string, changes: Partial<LinkView>): LinkView => {
    standing = standing.map((link) => (link.id === id ? { ...link, ...changes } : link));
    return standing.find((link) => link.id === id)!;
  };

  return {
    places: async () => shown(places, standing),
    savePlace: async (wish) => {
      host.note(`kept ${wish.address}${wish.secret === null ? '' : ' with a secret'}`);
      standing = standing.map((link) => (link.place === wish.before ? { ...link, place: wish.name } : link));
      return shown((places = saved(places, wish)), standing);
    },
    removePlace: async (name) => shown((places = places.filter((place) => place.name !== name)), standing),
    pickPlaceFolder: async () => 'folder:/media/zoe/CLE/Liens',
    shareable: () => shareable(host),
    previewShare: async (wish) => host.note(`previewed ${told(wish)}`),
    createLink: async (wish) => {
      reach(wish.place);
      host.note(`created ${told(wish)}`);
      const whole = linked(wish, kept(wish.place), `l${++made}`);
      const link: LinkView = world.cut ? { ...whole, state: 'unfinished', checked: null, problem: silent() } : whole;
      standing = [link, ...standing];
      return link;
    },
    links: async () => standing,
    checkLinks: async () => {
      host.note('asked about links');
      for (const link of standing) change(link.id, asked(link, world.unreachable && link.kind !== 'folder' ? silent() : null));
      return standing;
    },
    endLink: async (id) => {
      host.note(`ended ${id}`);
      if (world.unreachable && standing.some((link) => link.id === id && link.kind !== 'folder')) return change(id, { state: 'unclear', problem: silent() });
      return change(id, { state: 'ended', link: null, file: null, checked: now, problem: null });
    },
    forgetLink: async (id) => (standing = standing.filter((link) => link.id !== id)),
    linkQr: async (id) => qr(standing.find((link) => link.id === id)?.link ?? id),
  };
}

function asked(link: LinkView, failed: LinkView['problem']): Partial<LinkView> {
  if (link.state === 'ended') return {};
  if (failed) return { problem: failed };
  // What was cut while it was sent is not there; what is over, or was ended, is found there no more.
  if (link.state === 'unclear' || link.state === 'over') return { state: 'ended', link: null, file: null, checked: now, problem: null };
  return { checked: link.state === 'unfinished' ? null : now, problem: null };
}

function linked(wish: ShareWish, place: Kept, id: string): LinkView {
  const file = place.kind === 'folder' ? `${place.address.slice('folder:'.length)}/${id}.html` : null;
  const base = file ? `file://${file}` : `${place.address.replace(/^\w+\+/, '')}/p/${id}`;
  const ends = place.kind === 'relay' && (wish.ends === null || wish.ends > longest) ? longest : wish.ends;
  return {
    id, title: wish.title || wish.cv || 'CV', cv: wish.cv, badges: wish.badges?.length ?? 2, place: place.name, kind: place.kind, promises: promisesOf(place),
    link: `${base}#k=4Jq8cV2yTn0sQmRz7bXhL1`, file, state: 'open', made: now, ends, password: wish.password !== null, checked: now, problem: null,
  };
}

/** What a test looks for in what was wished. */
function told({ cv, badges, place, ends, password, evidence, addresses, pdf }: ShareWish): string {
  const said = { cv, badges, place, ends, evidence, addresses, pdf };
  return `${JSON.stringify(said)}${password === null ? '' : ' with a password'}`;
}

async function shareable(host: Host): Promise<ShareableView> {
  const vitae = host.cv();
  const inHand = await vitae.cv();
  const on: [string, string[]][] = [];
  for (const { name } of await vitae.cvs()) on.push([name, (await vitae.chooseCv(name)).badges]);
  await vitae.chooseCv(inHand.name);
  const badges = host.cards().map(({ id, name, issuer, state }) => ({
    id, name, issuer, state,
    onCv: on.flatMap(([cv, chosen]) => (chosen.includes(id) ? [cv] : [])),
    evidence: host.evidence().flatMap((item) => (item.badge === id ? [{ id: item.id, title: item.title, kind: item.kind }] : [])),
  }));
  return { cvs: on.map(([name]) => name), badges, addresses: host.addresses() };
}

function samples(language: Language): LinkView[] {
  const wish: ShareWish = { cv: '', badges: null, title: '', addresses: true, pdf: true, evidence: [], place: '', ends: null, password: null };
  const link = (id: string, place: Kept, said: Partial<LinkView>): LinkView => ({ ...linked(wish, place, id), badges: 2, ...said });
  return [
    link('s1', relay, { title: 'Candidature à la médiathèque', made: '2026-11-15T14:02:00Z', ends: '2027-02-15', checked: '2026-11-20T08:30:00Z' }),
    link('s2', cloud, { title: 'Jury VAE', cv: null, badges: 5, made: '2026-11-12T09:00:00Z', ends: '2027-01-31', password: true, state: 'unfinished', checked: null, problem: problem('program.no-network', language) }),
    link('s3', stick, { title: 'Pour mon entretien', made: '2026-11-03T09:00:00Z' }),
    link('s4', cloud, { title: 'Stage d’été', cv: null, badges: 1, made: '2026-06-01T09:00:00Z', ends: '2026-09-30', state: 'unclear', checked: '2026-10-01T08:00:00Z', problem: problem('program.no-network', language) }),
    link('s5', relay, { title: 'Forum des métiers', made: '2026-04-02T09:00:00Z', ends: '2026-07-02', state: 'over', checked: '2026-07-03T09:00:00Z' }),
    link('s6', cloud, { title: 'Agence d’intérim', made: '2026-03-02T09:00:00Z', state: 'ended', link: null, checked: '2026-05-04T09:00:00Z' }),
  ];
}
