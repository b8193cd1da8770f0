/**
 * The one door between the window and its host. `tauri.ts` stands behind it in the application, `fake.ts` in
 * tests and in the browser. Nothing else in `ui` knows where the answers come from.
 */
import type { Sharing } from './sharing';

export type * from './sharing';
export type Language = 'fr' | 'en';
export type Verdict = 'yes' | 'no' | 'not-confirmed' | 'not-asked';
/** A badge's state, in the order in which it is told when several hold. */
export type State =
  | 'verified' | 'not-confirmed' | 'expired' | 'revoked' | 'suspended'
  | 'other-person' | 'self-declared' | 'rejected';

/** A sentence already in the person's language, and what to do next. */
export interface Problem { code: string; message: string; hint: string; detail: string | null }

/** `locked`: it has a password. */
export interface OpenPortfolio { name: string; path: string; example: boolean; locked: boolean; addresses: string[] }
/** A portfolio, a backup or a copy that can be opened; nothing in it has been looked at. */
export interface KnownPortfolio { token: string; name: string; path: string; changed: string | null; locked: boolean }
/**
 * What the start screen offers. `recent` is the portfolio opened last, unless it was forgotten; `known` are the others of
 * the folder when they are to be listed; `lockAfter` are minutes without a touch, 0 for never, `null` until chosen.
 */
export interface Start {
  portfolio: OpenPortfolio | null;
  recent: KnownPortfolio | null;
  known: KnownPortfolio[];
  others: number;
  listing: boolean;
  lockAfter: number | null;
  language: Language;
  folder: string;
}
/** How much was written, read back and compared. */
export interface Written { file: string; badges: number; evidence: number }
export interface HandedOver { folder: string; badges: number; evidence: number; sha256: string; erased: boolean }
/** A badge to look at: it `ends` on a day, or its site was last `asked` on one. */
export interface ReminderView { badge: string; name: string; why: 'ends' | 'asked'; day: string | null; days: number | null }
/** `clock` is set when this computer's cannot be right: the portfolio was used at a later day. */
export interface RemindersView { badges: ReminderView[]; clock: { says: string; used: string } | null }

export interface BadgeCard {
  id: string;
  name: string;
  issuer: string;
  /** ISO date (YYYY-MM-DD), when the badge says one. */
  issued: string | null;
  state: State;
  /** The date that belongs to the state (expiry, revocation), ISO. */
  stateDate: string | null;
  added: string;
  evidenceCount: number;
}

export interface AnswerView {
  question: 'intact' | 'issuer' | 'recipient' | 'status' | 'dates';
  verdict: Verdict;
  code: string;
  /** One sentence, in the person's language. */
  sentence: string;
  /** Why, and what to do. */
  hint: string | null;
  /** When it was checked, ISO date-time. */
  asOf: string;
  /** For the expert: name and value. */
  details: [string, string][];
}
/** A situation told: where it was, what the person did, what came of it. */
export interface StoryView { context: string; action: string; result: string }
/** What evidence belongs to: a badge, or an experience of the CV by its `x-id`. */
export type HolderView = { badge: string } | { experience: string };

export interface EvidenceView {
  /** It belongs to a badge, or to an experience of the CV by its `x-id`. */
  id: string; badge: string | null; experience: string | null; kind: 'file' | 'link' | 'story'; title: string; note: string | null; mime: string | null; size: number | null;
  url: string | null; story: StoryView | null;
  /** Who can be seen on it, and how they agreed. */
  consent: string | null;
  /** Whether another program may be asked to open it. */
  opens: boolean;
  added: string;
}
export interface BadgePage {
  card: BadgeCard;
  description: string | null;
  criteria: string | null;
  criteriaUrl: string | null;
  /** What can be proven of the issuer: its web host or its key. */
  issuerProof: string | null;
  issuerUrl: string | null;
  recipient: string | null;
  expires: string | null;
  narrative: string | null;
  tags: string[];
  alignments: { name: string; url: string | null; framework: string | null }[];
  results: { name: string | null; value: string }[];
  /** Languages the achievement exists in besides this badge's own, BCP 47 tags. */
  otherLanguages: string[];
  issuerEvidence: { name: string | null; url: string | null; narrative: string | null }[];
  version: string;
  container: string;
  securing: string;
  answers: AnswerView[];
  flags: { code: string; message: string }[];
  endorsements: { issuer: string; comment: string | null; state: State }[];
  evidence: EvidenceView[];
  /** When the answers changed, the latest first. */
  history: TurnView[];
}
/** A question answered otherwise than before. */
export interface ChangeView { question: AnswerView['question']; before: Verdict; after: Verdict }
export interface TurnView { at: string; changes: ChangeView[] }
export interface ChangedBadge { badge: BadgeCard; changes: ChangeView[] }
/** What checking again found; when it was stopped, nothing changed. */
export interface CheckReport { stopped: boolean; changed: ChangedBadge[] }

export interface ImportLine {
  input: string;
  member: string | null;
  stored: 'new' | 'already-there' | 'refused';
  badge: BadgeCard | null;
  problem: Problem | null;
}
/** `stopped` by the person: what is told is kept, and nothing else. */
export interface ImportReport { stopped: boolean; lines: ImportLine[] }

/** What is looked for: badges that match all of it. */
export interface Search {
  /** Words, or their beginnings; accents and case do not matter. */
  query: string | null;
  state: State | null;
  issuer: string | null;
  year: number | null;
  /** A position on the scale, from 1. */
  level: number | null;
  purpose: Purpose | null;
  tag: string | null;
  /** What its issuer says it is about, or the person by a framework. */
  skill: string | null;
  collection: string | null;
}
export type Sort = 'newest' | 'name' | 'issuer';
/** A part of a list; `count` is of all that was found. */
export interface BadgeList { count: number; badges: BadgeCard[] }
/** A value that could narrow the search, and how many badges it would leave. */
export interface Facet { value: string; label: string | null; count: number }
export interface Facets { states: Facet[]; issuers: Facet[]; years: Facet[]; levels: Facet[]; purposes: Facet[]; tags: Facet[]; skills: Facet[]; collections: Facet[] }

/** A year and its badges: how many are in which state, and some of them. */
export interface YearView { year: number; states: Facet[]; badges: BadgeCard[] }
/** Something that several badges have in common. */
export interface StrandView { value: string; states: Facet[] }
/** What a person has gone through, to be looked at: `skills` in the issuers' words, `competences` of frameworks in the person's view. */
export interface JourneyView { years: YearView[]; tags: StrandView[]; skills: StrandView[]; competences: StrandView[]; levels: StrandView[] }

/** How many files were written, and the name of the folder. */
export interface Exported { count: number; folder: string }

/** What a badge is good for, in the person's eyes. */
export type Purpose = 'identity' | 'springboard' | 'skill' | 'act';
/** All that the person says of a badge. None of it touches what the issuer signed. */
export interface PersonalView { note: string | null; level: number | null; tags: string[]; purposes: Purpose[]; collections: string[]; competences: CompetenceView[] }
/** A framework of competences; one that is `shipped` is everybody's and stays. */
export interface FrameworkView { name: string; title: string; entries: number; links: number; shipped: boolean }
/** What a framework's file brought. */
export interface FrameworkTaken { title: string; added: number; changed: number; passedOver: number }
/** A competence, known by its framework's name and its code: a number, or an address. */
export interface CompetenceView { framework: string; frameworkTitle: string; code: string; title: string; area: string | null }
/** What is to be said of a badge: `null` leaves what was said, `''` and 0 take it away. */
export interface Saying { note: string | null; level: number | null; tags: string[] | null; purposes: Purpose[] | null }
/** A collection, known by its title. */
export interface CollectionView { title: string; meaning: string | null; badges: number }
/** A level of the scale, and the position it had; badges follow it. */
export interface LevelChange { before: number | null; word: string }

/** What of the person a CV says. */
export type Profile = 'full' | 'no-contact' | 'anonymous';
/** What becomes of one section of a CV. */
export interface SectionChoice { kind: string; hidden: boolean; title: string | null }
/** How one CV presents the person's data: choices only. What is `null` follows the template, the window or the data. */
export interface Arrangement {
  template: string | null;
  language: Language | null;
  profile: Profile;
  /** In order; sections that are not named follow in the template's order. */
  sections: SectionChoice[];
  /** The `x-id` of entries this CV does not show. */
  leftOut: string[];
  headline: string | null;
  summary: string | null;
  /** The job aimed at; never printed. */
  job: { title: string; text: string } | null;
  /** How far the page is tightened to fit, from 0 to 3. */
  tight: number;
  photo: boolean;
  qr: boolean;
  annex: boolean;
  badgeDescriptions: boolean;
}
/** JSON Resume's fields, as far as the window edits them; the rest is kept untouched. */
export interface CvState {
  /** Which of the person's CVs it is; the first has no name until it is given one. */
  name: string;
  /** The person's data as JSON Resume, shared by all their CVs. */
  resume: Record<string, unknown>;
  /** Badges chosen for the CV, in order. */
  badges: string[];
  language: Language;
  arrangement: Arrangement;
  /** The template's order of sections. */
  sections: string[];
}
export interface CvCard { name: string; headline: string | null; badges: number }
export interface TemplateView { name: string; title: string; about: string }
export interface CvPreview {
  /** The PDF's bytes. */
  pdf: Uint8Array;
  pages: number;
  /** Lines left on the page, or negative when it overflows one page. */
  linesLeft: number;
  /** What could not be set as it is written, in sentences. */
  notices: string[];
}
export type CvFormat = 'pdf' | 'html' | 'docx' | 'txt' | 'json';
/**
 * Something that still says who the person is, and what would mend it: `target` is a badge, or an entry by its section and
 * its place in it (`work/2`).
 */
export interface LeakView { code: string; message: string; hint: string; where: string; fix: 'remove-badge' | 'leave-out' | null; target: string | null }
/** What was understood of somebody's CV file, and what was not. */
export interface CvFound { token: string; source: string; parts: FoundPart[]; notUnderstood: string[]; badges: number }
export interface FoundPart { section: string; entries: FoundEntry[] }
export interface FoundEntry { index: number; title: string; detail: string; already: boolean }
export interface Taken { section: string; indexes: number[] }
/** A badge that answers the job aimed at, and the words they share. */
export interface CvMatch { badge: string; name: string; words: string[] }
export interface OutletText { title: string; text: string; limit: number }
export interface LinkedIn { url: string; fields: { label: string; value: string }[] }
export interface Signature { html: string; text: string }

export type PickedFile = { name: string; token: string };

/** Something to tell the window: another part of the application changed what it shows. */
export type BackendEvent =
  | { type: 'badges-changed' }
  | { type: 'drag'; state: 'over' | 'left' }
  /** Files were dropped: the host keeps their paths, the window gets tokens. */
  | { type: 'dropped'; files: PickedFile[] }
  /** A portfolio is to be opened: by drop, by double click, on the command line. */
  | { type: 'named'; portfolio: KnownPortfolio }
  /** Badges told of, of those known by now: `total` may grow. */
  | { type: 'import-progress'; done: number; total: number }
  /** Documents fetched, of those known to be needed. */
  | { type: 'check-progress'; done: number; total: number };

/** Each call fails with a `Problem` and nothing else. */
export interface Backend extends Sharing {
  start(): Promise<Start>;
  setLanguage(language: Language): Promise<void>;
  openExample(): Promise<OpenPortfolio>;
  /** Makes a portfolio in `Start.folder`, or where the person chose. */
  createPortfolio(name: string, address: string | null, elsewhere: boolean): Promise<OpenPortfolio | null>;
  /** Asks for a portfolio's file; `null` when the person changed their mind. */
  pickPortfolio(): Promise<KnownPortfolio | null>;
  /** Opens what was offered; the only call besides those that set or restore that takes a password. */
  openPortfolio(token: string, password: string | null): Promise<OpenPortfolio>;
  /** Replaces the person's addresses and judges « recipient » anew for every badge; `badges-changed` follows. */
  setAddresses(addresses: string[]): Promise<OpenPortfolio>;
  /** Whatever it fails with, nothing is open afterwards. */
  closePortfolio(forget: boolean): Promise<void>;

  /** Sets, changes or (with `null`) removes the password of the open portfolio. */
  setPassword(current: string | null, wanted: string | null): Promise<OpenPortfolio>;
  listPortfolios(listing: boolean): Promise<void>;
  lockAfter(minutes: number): Promise<void>;
  /** Each asks where; `null` when the person changed their mind. */
  backUp(password: string | null): Promise<Written | null>;
  exportEverything(): Promise<Written | null>;
  handOver(password: string | null, by: string | null, erase: boolean): Promise<HandedOver | null>;
  saveReceipt(): Promise<string | null>;
  pickBackup(): Promise<KnownPortfolio | null>;
  /** The copies of a portfolio's last closings, the latest first. */
  copies(token: string): Promise<KnownPortfolio[]>;
  restore(token: string, password: string | null, elsewhere: boolean): Promise<OpenPortfolio | null>;
  erasePortfolio(name: string): Promise<void>;
  reminders(): Promise<RemindersView>;
  exportAgenda(): Promise<string | null>;

  /** `limit` of what was found, after the first `skip`. */
  findBadges(search: Search, sort: Sort, skip: number, limit: number): Promise<BadgeList>;
  /** The identifiers of all that a search finds. */
  foundBadges(search: Search): Promise<string[]>;
  /** The cards of badges named one by one. */
  cards(badges: string[]): Promise<BadgeCard[]>;
  facets(search: Search): Promise<Facets>;
  journey(): Promise<JourneyView>;
  badge(id: string): Promise<BadgePage>;
  /** The badge's picture as PNG, already made safe; `null` when it has none. */
  picture(id: string): Promise<Uint8Array | null>;
  pickBadges(): Promise<PickedFile[]>;
  /** Asks for folders; all that is below them is taken in. */
  pickFolder(): Promise<PickedFile[]>;
  importFiles(files: PickedFile[]): Promise<ImportReport>;
  /** Text pasted by the person: an address, JSON or a JWS. */
  importText(text: string): Promise<ImportReport>;
  /** Verifies again; asks the sites that know only when `online`. `badges-changed` follows. */
  checkAgain(badges: string[], online: boolean): Promise<CheckReport>;
  /** Ends what takes long. */
  stop(): Promise<void>;
  removeBadge(id: string): Promise<void>;
  /** Asks where; `null` when the person changed their mind, else the file's name. */
  exportBadge(id: string): Promise<string | null>;
  /** Asks for a folder and writes the originals into it; nothing that lies there is replaced. */
  exportBadges(badges: string[]): Promise<Exported | null>;

  pickEvidence(): Promise<PickedFile[]>;
  /** `consent`: who can be seen and how they agreed. */
  attachFiles(holder: HolderView, files: PickedFile[], note: string | null, consent: string | null): Promise<EvidenceView[]>;
  attachLink(holder: HolderView, url: string, title: string | null): Promise<EvidenceView>;
  /** All that is attached to experiences, also to those that are no longer on the CV. */
  evidenceOfExperiences(): Promise<EvidenceView[]>;
  /** A picture without what the device wrote into it, or with all of it when `original`. */
  exportEvidence(id: string, original: boolean): Promise<string | null>;
  /** A picture of it, JPEG or PNG; `null` when there is none to show. */
  previewEvidence(id: string, large: boolean): Promise<Uint8Array | null>;
  /** Has another program open a copy of it. */
  openEvidence(id: string): Promise<void>;
  removeEvidence(id: string): Promise<void>;

  tellStory(holder: HolderView, title: string, story: StoryView): Promise<EvidenceView>;
  retell(id: string, title: string, story: StoryView): Promise<EvidenceView>;
  describeEvidence(id: string, title: string, note: string | null, consent: string | null): Promise<EvidenceView>;

  personal(badge: string): Promise<PersonalView>;
  annotate(badge: string, saying: Saying): Promise<PersonalView>;
  /** All tags in use, the most used first. */
  tags(): Promise<string[]>;
  /** The words of the scale, the lowest level first. */
  levels(): Promise<string[]>;
  /** A badge at a level that is left out has none any more. */
  changeLevels(scale: LevelChange[]): Promise<string[]>;
  frameworks(): Promise<FrameworkView[]>;
  /** Asks for a file of ROME or ESCO; `null` when the person changed their mind. */
  addFramework(): Promise<FrameworkTaken | null>;
  /** Its competences are taken off all badges. */
  removeFramework(name: string): Promise<void>;
  /** Found by the beginnings of words, in one framework or in all; without words, the first. */
  competences(query: string, framework: string | null): Promise<CompetenceView[]>;
  link(badge: string, framework: string, code: string): Promise<PersonalView>;
  unlink(badge: string, framework: string, code: string): Promise<PersonalView>;
  collections(): Promise<CollectionView[]>;
  makeCollection(title: string, meaning: string | null): Promise<CollectionView>;
  changeCollection(title: string, newTitle: string, meaning: string | null): Promise<CollectionView>;
  /** Its badges stay. */
  removeCollection(title: string): Promise<void>;
  collect(title: string, badges: string[]): Promise<void>;
  uncollect(title: string, badges: string[]): Promise<void>;

  cvs(): Promise<CvCard[]>;
  /** The CV in hand. */
  cv(): Promise<CvState>;
  chooseCv(name: string): Promise<CvState>;
  /** Makes a CV of another name, like one there is, and takes it in hand. */
  createCv(name: string, like: string | null): Promise<CvState>;
  renameCv(from: string, to: string): Promise<void>;
  /** Removes a CV and takes another in hand; the person's data stays. */
  removeCv(name: string): Promise<CvState>;
  saveCv(cv: CvState): Promise<void>;
  /** Of what is written, saved or not. */
  previewCv(cv: CvState): Promise<CvPreview>;
  /** The least tightening, from 0, with which the CV fits on one page; `null` when none does. */
  tightThatFits(): Promise<number | null>;
  templates(): Promise<TemplateView[]>;
  exportCv(format: CvFormat): Promise<string | null>;
  /** What still says who the person is, for the profile in hand. */
  cvLeaks(): Promise<LeakView[]>;
  cvMatches(): Promise<CvMatch[]>;
  /** Asks for a CV in any form that is understood; nothing is taken yet. */
  lookIntoCv(): Promise<CvFound | null>;
  takeFromCv(token: string, chosen: Taken[]): Promise<CvState>;
  parcoursup(): Promise<OutletText[]>;
  linkedin(badge: string): Promise<LinkedIn>;
  signature(): Promise<Signature>;

  /** Opens an http(s) address in the person's browser. */
  openLink(url: string): Promise<void>;
  listen(handler: (event: BackendEvent) => void): () => void;
}
