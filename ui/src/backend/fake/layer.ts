/** The made-up person's own layer, kept in memory: what they say of badges, their collections, their scale; and finding. */
import type { Backend, BadgeCard, BadgePage, CollectionView, CompetenceView, EvidenceView, Facet, Language, PersonalView, Search, StrandView } from '../index';
import { folded } from '../../shared/text';
import { everything } from '../../shared/held.svelte';
import { badgesIn } from '../../journey/count';
import { known } from './frameworks';
import { problem } from './sentences';

/** What the layer needs of the rest of the fake. */
export interface Rest {
  cards(): BadgeCard[];
  page(id: string): BadgePage;
  language(): Language;
}
type Layer = Pick<
  Backend,
  | 'findBadges' | 'foundBadges' | 'cards' | 'facets' | 'journey' | 'personal' | 'annotate' | 'tags' | 'levels' | 'changeLevels' | 'collections'
  | 'frameworks' | 'addFramework' | 'removeFramework' | 'competences' | 'link' | 'unlink' | 'makeCollection' | 'changeCollection' | 'removeCollection' | 'collect' | 'uncollect'
>;
interface Kept { title: string; meaning: string | null; badges: string[] }

const nothing: PersonalView = { note: null, level: null, tags: [], purposes: [], collections: [], competences: [] };
const scale: Record<Language, string[]> = { fr: ['Je fais', 'Je transmets', 'Je pilote'], en: ['I do it', 'I teach it', 'I lead it'] };

export function layer(rest: Rest, filled: boolean): Layer {
  const said = new Map<string, PersonalView>(filled ? sampleSayings() : []);
  let collections: Kept[] = filled ? sampleCollections() : [];
  let own: string[] | null = null;

  const levels = () => own ?? scale[rest.language()];
  const titles = (id: string) => collections.filter(({ badges }) => badges.includes(id)).map(({ title }) => title);
  const personal = (id: string): PersonalView => ({ ...(said.get(id) ?? nothing), collections: titles(id) });
  const collection = (title: string): Kept => {
    const kept = collections.find((other) => folded(other.title) === folded(title));
    if (!kept) throw problem('portfolio.no-collection', rest.language(), { title });
    return kept;
  };
  const titled = (title: string, besides?: Kept): string => {
    if (folded(title).trim() === '') throw problem('portfolio.empty-title', rest.language());
    if (collections.some((other) => other !== besides && folded(other.title) === folded(title))) throw problem('portfolio.title-taken', rest.language(), { title });
    return title.trim();
  };
  const view = ({ title, meaning, badges }: Kept): CollectionView => ({ title, meaning, badges: badges.length });

  const issued = ({ id }: BadgeCard): string[] => [...new Set([...rest.page(id).alignments.map(({ name }) => name), ...rest.page(id).tags])];
  const declared = ({ id }: BadgeCard): string[] => personal(id).competences.map(({ title }) => title);
  const skills = (card: BadgeCard): string[] => [...new Set([...issued(card), ...declared(card)])];
  const { of: competenceOf, ...frameworks } = known({
    language: () => rest.language(),
    links: (framework) => [...said.values()].flatMap(({ competences }) => competences).filter((tied) => tied.framework === framework).length,
    free: (framework) => {
      for (const [id, mine] of said) said.set(id, { ...mine, competences: mine.competences.filter((tied) => tied.framework !== framework) });
    },
  });
  const tie = (id: string, framework: string, code: string, wanted: boolean): PersonalView => {
    const mine = said.get(id) ?? nothing;
    const others = mine.competences.filter((tied) => tied.framework !== framework || tied.code !== code);
    said.set(id, { ...mine, competences: wanted ? [...others, competenceOf(framework, code)] : others });
    return personal(id);
  };
  const words = (card: BadgeCard): string => {
    const page = rest.page(card.id);
    const { note, tags, competences } = personal(card.id);
    const evidence = page.evidence.map((item: EvidenceView) => [item.title, item.note, ...Object.values(item.story ?? {})].join(' '));
    return folded([card.name, card.issuer, page.description, page.criteria, note, ...tags, ...page.tags, ...page.alignments.map(({ name }) => name), ...competences.map(({ title, frameworkTitle }) => `${title} ${frameworkTitle}`), ...evidence].join(' '));
  };
  const found = (search: Search): BadgeCard[] => {
    const asked = folded(search.query ?? '').split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    return rest.cards().filter((card) => {
      const mine = personal(card.id);
      const there = asked.length > 0 ? words(card).split(/[^\p{L}\p{N}]+/u) : [];
      return asked.every((word) => there.some((other) => other.startsWith(word)))
        && (!search.state || card.state === search.state)
        && (!search.issuer || card.issuer === search.issuer)
        && (!search.year || card.issued?.startsWith(String(search.year)))
        && (!search.level || mine.level === search.level)
        && (!search.purpose || mine.purposes.includes(search.purpose))
        && (!search.tag || mine.tags.some((tag) => folded(tag) === folded(search.tag!)))
        && (!search.skill || skills(card).some((skill) => folded(skill) === folded(search.skill!)))
        && (!search.collection || mine.collections.includes(search.collection));
    });
  };
  const counted = (values: string[]): Facet[] =>
    [...new Set(values)].map((value) => ({ value, label: null, count: values.filter((other) => other === value).length })).sort((a, b) => b.count - a.count);

  return {
    findBadges: async (search, sort, skip, limit) => {
      const all = sorted(found(search), sort, rest.language());
      return { count: all.length, badges: all.slice(skip, skip + limit) };
    },
    foundBadges: async (search) => found(search).map(({ id }) => id),
    cards: async (ids) => ids.map((id) => rest.page(id).card),
    facets: async (search) => {
      const of = (without: Partial<Search>, values: (card: BadgeCard) => string[]) => counted(found({ ...search, ...without }).flatMap(values));
      return {
        states: of({ state: null }, (card) => [card.state]),
        issuers: of({ issuer: null }, (card) => [card.issuer]).map((facet) => ({ ...facet, label: facet.value })),
        years: of({ year: null }, (card) => (card.issued ? [card.issued.slice(0, 4)] : [])).sort((a, b) => b.value.localeCompare(a.value)),
        levels: of({ level: null }, ({ id }) => (said.get(id)?.level ? [String(said.get(id)!.level)] : [])),
        purposes: of({ purpose: null }, ({ id }) => personal(id).purposes),
        tags: of({ tag: null }, ({ id }) => personal(id).tags),
        skills: of({ skill: null }, skills),
        collections: of({ collection: null }, ({ id }) => titles(id)),
      };
    },

    journey: async () => {
      const cards = sorted(rest.cards(), 'newest', rest.language());
      const years = [...new Set(cards.flatMap(({ issued }) => (issued ? [Number(issued.slice(0, 4))] : [])))].sort((a, b) => b - a);
      const strands = (values: string[], search: (value: string) => Partial<Search>): StrandView[] =>
        counted(values).map(({ value }) => ({ value, states: counted(found({ ...everything, ...search(value) }).map(({ state }) => state)) }))
          .sort((a, b) => badgesIn(b) - badgesIn(a));
      return {
        years: years.map((year) => {
          const those = found({ ...everything, year });
          return { year, states: counted(those.map(({ state }) => state)), badges: sorted(those, 'newest', rest.language()).slice(0, 12) };
        }),
        tags: strands(cards.flatMap(({ id }) => personal(id).tags), (tag) => ({ tag })),
        skills: strands(cards.flatMap(issued), (skill) => ({ skill })),
        competences: strands(cards.flatMap((card) => declared(card).filter((title) => !issued(card).includes(title))), (skill) => ({ skill })),
        levels: strands(cards.flatMap(({ id }) => (personal(id).level ? [String(personal(id).level)] : [])), (level) => ({ level: Number(level) })).sort((a, b) => a.value.localeCompare(b.value)),
      };
    },
    personal: async (id) => personal(rest.page(id).card.id),
    annotate: async (id, saying) => {
      const before = personal(id);
      said.set(id, {
        ...before,
        note: saying.note === null ? before.note : saying.note.trim() || null,
        level: saying.level === null ? before.level : saying.level || null,
        tags: saying.tags ?? before.tags,
        purposes: saying.purposes ?? before.purposes,
      });
      return personal(id);
    },
    tags: async () => counted([...said.values()].flatMap(({ tags }) => tags)).map(({ value }) => value),
    levels: async () => levels(),
    changeLevels: async (changed) => {
      for (const [id, mine] of said) {
        const place = changed.findIndex(({ before }) => before !== null && before === mine.level);
        said.set(id, { ...mine, level: place < 0 ? null : place + 1 });
      }
      own = changed.map(({ word }) => word);
      return levels();
    },
    ...frameworks,
    link: async (badge, framework, code) => tie(badge, framework, code, true),
    unlink: async (badge, framework, code) => tie(badge, framework, code, false),
    collections: async () => [...collections].sort((a, b) => a.title.localeCompare(b.title)).map(view),
    makeCollection: async (title, meaning) => {
      const made = { title: titled(title), meaning, badges: [] };
      collections = [...collections, made];
      return view(made);
    },
    changeCollection: async (title, newTitle, meaning) => view(Object.assign(collection(title), { title: titled(newTitle, collection(title)), meaning })),
    removeCollection: async (title) => {
      const gone = collection(title);
      collections = collections.filter((other) => other !== gone);
    },
    collect: async (title, badges) => {
      const kept = collection(title);
      kept.badges = [...new Set([...kept.badges, ...badges])];
    },
    uncollect: async (title, badges) => {
      const kept = collection(title);
      kept.badges = kept.badges.filter((id) => !badges.includes(id));
    },
  };
}

function sorted(cards: BadgeCard[], sort: 'newest' | 'name' | 'issuer', language: Language): BadgeCard[] {
  const { compare } = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  const newest = (a: BadgeCard, b: BadgeCard) => (b.issued ?? b.added).localeCompare(a.issued ?? a.added);
  return [...cards].sort((a, b) => (sort === 'newest' ? 0 : compare(a[sort], b[sort])) || newest(a, b));
}

const interact: CompetenceView = { framework: 'crcn', frameworkTitle: 'CRCN', code: '2.1', title: 'Interagir', area: 'Communication et collaboration' };

function sampleSayings(): [string, PersonalView][] {
  return [
    ['a1f0c3d2e4b59687', { ...nothing, note: 'À raconter en entretien : le lecteur mécontent du mardi.', level: 1, tags: ['accueil', 'relation client'], purposes: ['skill', 'springboard'], competences: [interact] }],
    ['b2e1d4c3f5a60798', { ...nothing, tags: ['accueil', 'plein air'], purposes: ['identity', 'act'] }],
    ['18c7dae9fb0c6dfe', { ...nothing, level: 2, tags: ['enfants', 'accueil'], purposes: ['skill'] }],
    ['07b6c9d8eafb5ced', { ...nothing, level: 3, tags: ['cuisine'], purposes: ['identity'] }],
  ];
}

function sampleCollections(): Kept[] {
  return [
    { title: 'Accueillir', meaning: 'Je mets les gens à l’aise, au guichet comme au festival.', badges: ['a1f0c3d2e4b59687', 'b2e1d4c3f5a60798', '18c7dae9fb0c6dfe'] },
    { title: 'Pour l’entretien du 3 décembre', meaning: null, badges: ['a1f0c3d2e4b59687'] },
  ];
}
