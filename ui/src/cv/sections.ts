/** The parts of a CV and what one fills in for each: JSON Resume's words on one side, the person's on the other. */
import type { PlainId } from '../shared/i18n/index.svelte';

export interface FieldOf {
  /** The key in JSON Resume; dots lead further in. */
  key: string;
  label: PlainId;
  kind?: 'line' | 'text' | 'lines' | 'words' | 'level' | 'dates' | 'month' | 'phone' | 'email' | 'postcode';
  hint?: PlainId;
  /** What kind of line: lets the browser help. */
  type?: 'email' | 'tel' | 'url';
  half?: boolean;
  optional?: boolean;
}

interface Titled { id: string; title: PlainId; hint: PlainId }
/** A part with a form of its own: how to reach the person, what this CV says first, the job aimed at, the badges. */
export interface Own extends Titled { kind: 'contact' | 'about' | 'badges' | 'job' }
export interface List extends Titled {
  kind: 'list';
  /** The key of the list in JSON Resume. */
  key: string;
  fields: FieldOf[];
  /** The keys that name an entry, first one first. */
  named: string[];
  /** The keys that are told beside the name. */
  beside?: string[];
  add: PlainId;
  fresh: PlainId;
  /** Where the order is not that of time, the new comes last. */
  timeless?: boolean;
  /** Whether badges can show its entries. */
  provable?: boolean;
  /** Seldom used: offered when it is asked for. */
  rare?: boolean;
}
export type Section = Own | List;

const dates: FieldOf = { key: 'startDate', label: 'cv-field-start', kind: 'dates' };
const told: FieldOf = { key: 'summary', label: 'cv-field-what', kind: 'text' };
const words: FieldOf = { key: 'keywords', label: 'cv-field-keywords', kind: 'words', hint: 'cv-field-commas', half: true };
const points: FieldOf = { key: 'highlights', label: 'cv-field-highlights', kind: 'lines', hint: 'cv-field-one-a-line' };
const page: FieldOf = { key: 'url', label: 'cv-field-page', type: 'url', optional: true };

/** What the person can be reached by. */
export const contact: FieldOf[] = [
  { key: 'name', label: 'cv-field-name' },
  { key: 'email', label: 'cv-field-email', kind: 'email', type: 'email' },
  { key: 'phone', label: 'cv-field-phone', kind: 'phone', type: 'tel' },
  { key: 'location.postalCode', label: 'cv-field-postcode', kind: 'postcode', half: true },
  { key: 'location.city', label: 'cv-field-city', half: true },
  { key: 'location.address', label: 'cv-field-address', optional: true },
  { key: 'url', label: 'cv-field-website', type: 'url', optional: true },
];

/** Pages elsewhere, which stand with the contact. */
export const profiles: List = {
  id: 'profiles', kind: 'list', key: 'profiles', title: 'cv-section-profiles', hint: 'cv-hint-profiles', add: 'cv-add-profiles', fresh: 'cv-new-profiles', named: ['network'], beside: ['username'], timeless: true,
  fields: [
    { key: 'network', label: 'cv-field-network', half: true },
    { key: 'username', label: 'cv-field-username', half: true },
    { key: 'url', label: 'cv-field-page', type: 'url' },
  ],
};

/** What stands above the sections, and does not move. */
export const first: Section[] = [
  { id: 'contact', kind: 'contact', title: 'cv-section-contact', hint: 'cv-hint-contact' },
  { id: 'headline', kind: 'about', title: 'cv-section-about', hint: 'cv-hint-about' },
];

/** What is never printed. */
export const job: Section = { id: 'job', kind: 'job', title: 'cv-section-job', hint: 'cv-hint-job' };

/** The sections of the page, by the kinds of the core. */
export const sections: Section[] = [
  {
    id: 'work', kind: 'list', key: 'work', title: 'cv-section-work', hint: 'cv-hint-work', add: 'cv-add-work', fresh: 'cv-new-work', named: ['position'], beside: ['name'], provable: true,
    fields: [
      { key: 'position', label: 'cv-field-position' },
      { key: 'name', label: 'cv-field-employer', half: true },
      { key: 'location', label: 'cv-field-place', half: true },
      dates, told, points,
    ],
  },
  {
    id: 'education', kind: 'list', key: 'education', title: 'cv-section-education', hint: 'cv-hint-education', add: 'cv-add-education', fresh: 'cv-new-education', named: ['studyType', 'area'], beside: ['institution'], provable: true,
    fields: [
      { key: 'studyType', label: 'cv-field-study' },
      { key: 'area', label: 'cv-field-area', half: true },
      { key: 'institution', label: 'cv-field-school', half: true },
      dates,
      { key: 'score', label: 'cv-field-score', optional: true },
    ],
  },
  {
    id: 'skills', kind: 'list', key: 'skills', title: 'cv-section-skills', hint: 'cv-hint-skills', add: 'cv-add-skills', fresh: 'cv-new-skills', named: ['name'], beside: ['level'], timeless: true, provable: true,
    fields: [{ key: 'name', label: 'cv-field-skill' }, { key: 'level', label: 'cv-field-level', kind: 'level', half: true }, words],
  },
  { id: 'badges', kind: 'badges', title: 'cv-section-badges', hint: 'cv-hint-badges' },
  {
    id: 'languages', kind: 'list', key: 'languages', title: 'cv-section-languages', hint: 'cv-hint-languages', add: 'cv-add-languages', fresh: 'cv-new-languages', named: ['language'], beside: ['fluency'], timeless: true, provable: true,
    fields: [
      { key: 'language', label: 'cv-field-language', half: true },
      { key: 'fluency', label: 'cv-field-fluency', half: true },
    ],
  },
  {
    id: 'volunteer', kind: 'list', key: 'volunteer', title: 'cv-section-volunteer', hint: 'cv-hint-volunteer', add: 'cv-add-volunteer', fresh: 'cv-new-volunteer', named: ['position'], beside: ['organization'], provable: true,
    fields: [
      { key: 'position', label: 'cv-field-role', half: true },
      { key: 'organization', label: 'cv-field-organization', half: true },
      dates, told,
    ],
  },
  {
    id: 'interests', kind: 'list', key: 'interests', title: 'cv-section-interests', hint: 'cv-hint-interests', add: 'cv-add-interests', fresh: 'cv-new-interests', named: ['name'], timeless: true,
    fields: [{ key: 'name', label: 'cv-field-interest', half: true }, words],
  },
  {
    id: 'projects', kind: 'list', key: 'projects', rare: true, title: 'cv-section-projects', hint: 'cv-hint-projects', add: 'cv-add-projects', fresh: 'cv-new-projects', named: ['name'], beside: ['entity'], provable: true,
    fields: [{ key: 'name', label: 'cv-field-project' }, dates, { key: 'description', label: 'cv-field-what', kind: 'text' }, points, page],
  },
  {
    id: 'certificates', kind: 'list', key: 'certificates', rare: true, title: 'cv-section-certificates', hint: 'cv-hint-certificates', add: 'cv-add-certificates', fresh: 'cv-new-certificates', named: ['name'], beside: ['issuer'],
    fields: [{ key: 'name', label: 'cv-field-certificate' }, { key: 'issuer', label: 'cv-field-issuer' }, { key: 'date', label: 'cv-field-date', kind: 'month' }, page],
  },
  {
    id: 'awards', kind: 'list', key: 'awards', rare: true, title: 'cv-section-awards', hint: 'cv-hint-awards', add: 'cv-add-awards', fresh: 'cv-new-awards', named: ['title'], beside: ['awarder'], provable: true,
    fields: [{ key: 'title', label: 'cv-field-award' }, { key: 'awarder', label: 'cv-field-issuer' }, { key: 'date', label: 'cv-field-date', kind: 'month' }, told],
  },
  {
    id: 'publications', kind: 'list', key: 'publications', rare: true, title: 'cv-section-publications', hint: 'cv-hint-publications', add: 'cv-add-publications', fresh: 'cv-new-publications', named: ['name'], beside: ['publisher'],
    fields: [{ key: 'name', label: 'cv-field-publication' }, { key: 'publisher', label: 'cv-field-publisher' }, { key: 'releaseDate', label: 'cv-field-date', kind: 'month' }, page],
  },
  {
    id: 'references', kind: 'list', key: 'references', rare: true, title: 'cv-section-references', hint: 'cv-hint-references', add: 'cv-add-references', fresh: 'cv-new-references', named: ['name'], timeless: true,
    fields: [{ key: 'name', label: 'cv-field-name' }, { key: 'reference', label: 'cv-field-reference', kind: 'text' }],
  },
];

/** The part of an id; the contact when there is none such. */
export function partOf(id: string): Section {
  return [...first, ...sections, job].find((section) => section.id === id) ?? first[0]!;
}
