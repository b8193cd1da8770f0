/** The parts of a CV and what one fills in for each: JSON Resume's words on one side, the person's on the other. */
import type { PlainId } from '../shared/i18n/index.svelte';

export interface FieldOf {
  /** The key in JSON Resume; inside `basics`, dots lead further in. */
  key: string;
  label: PlainId;
  kind?: 'line' | 'text' | 'lines' | 'words' | 'level' | 'dates';
  hint?: PlainId;
  /** What kind of line: lets the browser help. */
  type?: 'email' | 'tel' | 'url';
  half?: boolean;
}

interface Titled { id: string; title: PlainId; hint: PlainId }
export interface Basics extends Titled { kind: 'basics'; fields: FieldOf[] }
export interface List extends Titled {
  kind: 'list';
  /** The key of the list in JSON Resume. */
  key: string;
  fields: FieldOf[];
  /** The keys that name an entry, first one first. */
  named: string[];
  add: PlainId;
  fresh: PlainId;
  /** Short entries are shown whole; long ones fold. */
  short?: boolean;
}
export interface Badges extends Titled { kind: 'badges' }
export type Section = Basics | List | Badges;

const dates: FieldOf = { key: 'startDate', label: 'cv-field-start', kind: 'dates' };
const told: FieldOf = { key: 'summary', label: 'cv-field-what', kind: 'text' };

export const sections: Section[] = [
  {
    id: 'contact', kind: 'basics', title: 'cv-section-contact', hint: 'cv-hint-contact',
    fields: [
      { key: 'name', label: 'cv-field-name' },
      { key: 'email', label: 'cv-field-email', type: 'email' },
      { key: 'phone', label: 'cv-field-phone', type: 'tel', half: true },
      { key: 'location.city', label: 'cv-field-city', half: true },
      { key: 'url', label: 'cv-field-website', type: 'url' },
    ],
  },
  { id: 'headline', kind: 'basics', title: 'cv-section-headline', hint: 'cv-hint-headline', fields: [{ key: 'label', label: 'cv-field-headline' }] },
  { id: 'summary', kind: 'basics', title: 'cv-section-summary', hint: 'cv-hint-summary', fields: [{ key: 'summary', label: 'cv-field-summary', kind: 'text' }] },
  {
    id: 'work', kind: 'list', key: 'work', title: 'cv-section-work', hint: 'cv-hint-work', add: 'cv-add-work', fresh: 'cv-new-work', named: ['position', 'name'],
    fields: [
      { key: 'position', label: 'cv-field-position' },
      { key: 'name', label: 'cv-field-employer', half: true },
      { key: 'location', label: 'cv-field-place', half: true },
      dates, told,
      { key: 'highlights', label: 'cv-field-highlights', kind: 'lines', hint: 'cv-field-one-a-line' },
    ],
  },
  {
    id: 'education', kind: 'list', key: 'education', title: 'cv-section-education', hint: 'cv-hint-education', add: 'cv-add-education', fresh: 'cv-new-education', named: ['studyType', 'area', 'institution'],
    fields: [
      { key: 'studyType', label: 'cv-field-study' },
      { key: 'area', label: 'cv-field-area', half: true },
      { key: 'institution', label: 'cv-field-school', half: true },
      dates,
    ],
  },
  {
    id: 'skills', kind: 'list', key: 'skills', short: true, title: 'cv-section-skills', hint: 'cv-hint-skills', add: 'cv-add-skills', fresh: 'cv-new-skills', named: ['name'],
    fields: [
      { key: 'name', label: 'cv-field-skill' },
      { key: 'level', label: 'cv-field-level', kind: 'level', half: true },
      { key: 'keywords', label: 'cv-field-keywords', kind: 'words', half: true },
    ],
  },
  {
    id: 'languages', kind: 'list', key: 'languages', short: true, title: 'cv-section-languages', hint: 'cv-hint-languages', add: 'cv-add-languages', fresh: 'cv-new-languages', named: ['language'],
    fields: [
      { key: 'language', label: 'cv-field-language', half: true },
      { key: 'fluency', label: 'cv-field-fluency', half: true },
    ],
  },
  {
    id: 'volunteer', kind: 'list', key: 'volunteer', title: 'cv-section-volunteer', hint: 'cv-hint-volunteer', add: 'cv-add-volunteer', fresh: 'cv-new-volunteer', named: ['position', 'organization'],
    fields: [
      { key: 'position', label: 'cv-field-role', half: true },
      { key: 'organization', label: 'cv-field-organization', half: true },
      dates, told,
    ],
  },
  {
    id: 'interests', kind: 'list', key: 'interests', short: true, title: 'cv-section-interests', hint: 'cv-hint-interests', add: 'cv-add-interests', fresh: 'cv-new-interests', named: ['name'],
    fields: [
      { key: 'name', label: 'cv-field-interest', half: true },
      { key: 'keywords', label: 'cv-field-keywords', kind: 'words', half: true },
    ],
  },
  { id: 'badges', kind: 'badges', title: 'cv-section-badges', hint: 'cv-hint-badges' },
];
