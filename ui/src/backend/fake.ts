/**
 * A host without an application: one made-up person, kept in memory. It serves a plain browser and the tests; it
 * judges nothing and keeps nothing.
 */
import { cards as sampleCards, page } from './fake/badges';
import { curriculum } from './fake/cv';
import { layer } from './fake/layer';
import { links, type World } from './fake/links';
import { people, zoe, type People } from './fake/people';
import { picture } from './fake/pictures';
import { problem } from './fake/sentences';
import type { Backend, BackendEvent, BadgeCard, ChangeView, EvidenceView, HolderView, ImportLine, ImportReport, Language, OpenPortfolio, PickedFile } from './index';

export interface Fake extends Backend {
  /** Tells the window something, as the host would. */
  tell(event: BackendEvent): void;
  /** What the person did that leaves the window, in order: for tests. */
  readonly done: string[];
}

/** `slow`: what takes long does not end before it is stopped. */
export interface FakeOptions extends People, World { open?: boolean; empty?: boolean; slow?: boolean; language?: Language }

const confirmed: ChangeView[] = [{ question: 'status', before: 'not-confirmed', after: 'yes' }];

export function fake(options: FakeOptions = {}): Fake {
  const now = '2026-11-22T10:00:00Z';
  const done: string[] = [];
  const handlers = new Set<(event: BackendEvent) => void>();
  const note = (what: string) => void done.push(what);
  const order = sampleCards().map(({ id }) => id);
  let stop = () => {};
  let language: Language = options.language ?? 'fr';
  let portfolio: OpenPortfolio | null = options.open ? { ...zoe, locked: options.locked ?? false } : null;
  let cards = options.empty ? [] : sampleCards();
  let evidence: EvidenceView[] = options.empty ? [] : sampleEvidence();

  const open = (opened: OpenPortfolio, filled: boolean) => {
    Object.assign(made, own(filled));
    portfolio = opened;
    if (!opened.example) folk.remember(opened);
    cards = filled ? sampleCards() : [];
    evidence = filled ? sampleEvidence() : [];
    Object.assign(made, vitae(filled, opened.name), shares(filled));
    return opened;
  };
  const counted = (card: BadgeCard): BadgeCard => ({ ...card, evidenceCount: evidence.filter(({ badge }) => badge === card.id).length });
  const found = (id: string): BadgeCard => {
    const card = cards.find((held) => held.id === id);
    if (!card) throw problem('portfolio.no-badge', language, { id: id.slice(0, 8) });
    return counted(card);
  };
  const tell = (event: BackendEvent) => handlers.forEach((handler) => handler(event));
  const own = (filled: boolean) => layer({ cards: () => cards.map(counted), page: (id) => badgePage(id), language: () => language }, filled);
  const vitae = (filled: boolean, name: string) => curriculum({ cards: () => cards, language: () => language, note }, filled, name);
  const shares = (filled: boolean) => links(options, filled, { cards: () => cards, evidence: () => evidence, addresses: () => portfolio?.addresses ?? [], language: () => language, note, cv: () => made });
  const joined = (holder: HolderView, mark: string, said: Pick<EvidenceView, 'kind' | 'title'> & Partial<EvidenceView>): EvidenceView => {
    const of = { badge: null, experience: null, ...holder };
    const nothing = { note: null, mime: null, size: null, url: null, story: null, consent: null, opens: false };
    const added: EvidenceView = { id: `${of.badge ?? of.experience}-${evidence.length}-${mark}`, ...of, ...nothing, ...said, added: now };
    evidence = [...evidence, added];
    tell({ type: 'badges-changed' });
    return added;
  };
  const described = (id: string, changes: Partial<EvidenceView>): EvidenceView => {
    evidence = evidence.map((held) => (held.id === id ? { ...held, ...changes } : held));
    const changed = evidence.find((held) => held.id === id);
    if (!changed) throw problem('portfolio.no-evidence', language, { id: id.slice(0, 8) });
    tell({ type: 'badges-changed' });
    return changed;
  };
  const badgePage = (id: string) => ({
    ...page(found(id), language, now),
    evidence: evidence.filter(({ badge }) => badge === id),
  });
  // The name of a file decides what becomes of it: a report can then show all three outcomes.
  const taken = (file: PickedFile, index: number): ImportLine => {
    const line = { input: file.name, member: null };
    if (/capture|screenshot/i.test(file.name)) return { ...line, stored: 'refused', badge: null, problem: problem('input.not-baked', language, { kind: 'PNG' }, 'no iTXt chunk « openbadges »') };
    if (/modifi|changed/i.test(file.name)) return { ...line, stored: 'refused', badge: null, problem: problem('proof.invalid', language) };
    const next = sampleCards().find(({ id }) => !cards.some((card) => card.id === id));
    if (!next) return { ...line, stored: 'already-there', badge: counted(cards[index % cards.length]!), problem: null };
    cards = [next, ...cards];
    return { ...line, stored: 'new', badge: counted(next), problem: null };
  };
  const imported = async (files: PickedFile[]): Promise<ImportReport> => {
    tell({ type: 'import-progress', done: 1, total: files.length });
    if (options.slow) await new Promise<void>((end) => (stop = end));
    // Stopped, the first is already there to be told.
    const report = { stopped: options.slow === true, lines: files.slice(0, options.slow ? 1 : undefined).map(taken) };
    tell({ type: 'badges-changed' });
    return report;
  };
  const folk = people(options, {
    note,
    open,
    language: () => language,
    current: () => portfolio,
    change: (changed) => void (portfolio = changed),
    reminders: () => cards.filter(({ state }) => state === 'not-confirmed').map(({ id, name }) => ({ badge: id, name, why: 'asked', day: null, days: null })),
  });
  const { start, remember, ...acts } = folk;

  const made: Fake = {
    ...own(!options.empty),
    ...vitae(!options.empty, zoe.name),
    ...shares(!options.empty),
    done,
    tell,
    ...acts,
    start: async () => ({ portfolio, language, ...start() }),
    setLanguage: async (chosen) => void (language = chosen),
    setAddresses: async (addresses) => {
      portfolio = { ...portfolio!, addresses };
      tell({ type: 'badges-changed' });
      return portfolio;
    },
    openExample: async () => open({ ...zoe, example: true }, true),
    createPortfolio: async (name, address) => open({ ...zoe, name, path: zoe.path.replace(zoe.name, name), addresses: address ? [address] : [] }, false),
    closePortfolio: async (forget) => {
      note(forget ? 'forgot' : 'closed');
      portfolio = null;
      if (forget) remember(null);
    },

    badge: async (id) => badgePage(id),
    picture: async (id) => picture(Math.max(0, order.indexOf(id))),
    pickBadges: async () => [{ name: 'badge-accueil.png', token: '1' }, { name: 'capture-écran.png', token: '2' }, { name: 'diplôme-modifié.json', token: '3' }],
    pickFolder: async () => [{ name: 'Mes badges', token: '4' }],
    importFiles: (files) => imported(files),
    importText: (text) => imported([{ name: text.slice(0, 80), token: 'text' }]),
    checkAgain: async (ids, online) => {
      note(`${online ? 'online' : 'offline'} ${ids.join(' ')}`);
      if (!online) return { stopped: false, changed: [] };
      tell({ type: 'check-progress', done: 1, total: 3 });
      if (options.slow) await new Promise<void>((end) => (stop = end));
      if (options.slow) return { stopped: true, changed: [] };
      // The sites of the made-up issuers have the list that was missing.
      const asked = cards.filter(({ id, state }) => ids.includes(id) && state === 'not-confirmed');
      cards = cards.map((card) => (asked.includes(card) ? { ...card, state: 'verified' } : card));
      tell({ type: 'badges-changed' });
      return { stopped: false, changed: asked.map(({ id }) => ({ badge: found(id), changes: confirmed })) };
    },
    stop: async () => {
      note('stopped');
      stop();
    },
    removeBadge: async (id) => {
      cards = cards.filter((card) => card.id !== id);
      const cv = await made.cv();
      await made.saveCv({ ...cv, badges: cv.badges.filter((chosen) => chosen !== id) });
      tell({ type: 'badges-changed' });
    },
    exportBadge: async (id) => `${found(id).name}.png`,
    exportBadges: async (ids) => ({ count: ids.length, folder: 'Mes badges' }),

    pickEvidence: async () => [{ name: 'Photo de l’atelier.jpg', token: '9' }],
    attachFiles: async (holder, files, why, consent) =>
      files.map((file) => joined(holder, file.token, { kind: 'file', title: file.name, note: why, mime: 'image/jpeg', size: 348_160, consent, opens: true })),
    attachLink: async (holder, url, title) => joined(holder, 'link', { kind: 'link', title: title ?? url, url }),
    evidenceOfExperiences: async () => evidence.filter(({ experience }) => experience !== null),
    tellStory: async (holder, title, story) => joined(holder, 'story', { kind: 'story', title, story }),
    retell: async (id, title, story) => described(id, { title, story }),
    describeEvidence: async (id, title, note, consent) => described(id, { title, note, consent }),
    exportEvidence: async (id, original) => {
      const title = evidence.find((held) => held.id === id)?.title ?? null;
      if (title?.endsWith('.heic') && !original) throw problem('evidence.not-cleaned', language, { name: title });
      note(original ? 'saved the original' : 'saved a copy');
      return title;
    },
    previewEvidence: async (id) => (evidence.find((held) => held.id === id)?.mime?.startsWith('image/') ? picture(1) : null),
    openEvidence: async (id) => note(`opened ${id}`),
    removeEvidence: async (id) => {
      evidence = evidence.filter((held) => held.id !== id);
      tell({ type: 'badges-changed' });
    },

    openLink: async (url) => note(`opened ${url}`),
    listen(handler) {
      handlers.add(handler);
      return () => void handlers.delete(handler);
    },
  };
  return made;
}

/** Lets a plain browser's drag and drop reach the fake the way the host's would. */
export function imitateDrops(host: Fake): void {
  window.addEventListener('dragover', (event) => {
    event.preventDefault();
    host.tell({ type: 'drag', state: 'over' });
  });
  window.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) host.tell({ type: 'drag', state: 'left' });
  });
  window.addEventListener('drop', (event) => {
    event.preventDefault();
    host.tell({ type: 'drag', state: 'left' });
    const files = [...(event.dataTransfer?.files ?? [])].map(({ name }, index) => ({ name, token: String(index) }));
    if (files.length > 0) host.tell({ type: 'dropped', files });
  });
}

function sampleEvidence(): EvidenceView[] {
  const badge = sampleCards()[0]!.id;
  const added = '2026-09-30T16:20:00Z';
  return [
    { id: 'letter', badge, experience: null, kind: 'file', title: 'Lettre de la tutrice.pdf', note: 'Ce que ma tutrice a écrit à la fin du stage.', mime: 'application/pdf', size: 184_320, url: null, story: null, consent: null, opens: true, added },
    { id: 'page', badge, experience: null, kind: 'link', title: 'Article dans le journal du quartier', note: null, mime: null, size: null, url: 'https://journal-des-capucins.example/accueil', story: null, consent: null, opens: false, added },
    {
      id: 'story', badge, experience: null, kind: 'story', title: 'Le lecteur mécontent du mardi', note: null, mime: null, size: null, url: null, consent: null, opens: false, added,
      story: {
        context: 'Un mardi de forte affluence, un lecteur s’est fâché : son livre réservé n’était pas arrivé.',
        action: 'Je l’ai écouté jusqu’au bout, j’ai appelé l’autre médiathèque, et je lui ai proposé de le prévenir moi-même.',
        result: 'Il est revenu le vendredi prendre son livre, et il a remercié l’équipe.',
      },
    },
  ];
}
