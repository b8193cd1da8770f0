/** The made-up person's CV as lines: an order of parts close to the one the core sets. */
import type { BadgeCard, CvState } from '../index';
import type { Line } from './pdf';

const words = {
  fr: { work: 'Expériences', education: 'Formation', skills: 'Compétences', languages: 'Langues', interests: 'Centres d’intérêt', volunteer: 'Engagement', badges: 'Badges' },
  en: { work: 'Experience', education: 'Education', skills: 'Skills', languages: 'Languages', interests: 'Interests', volunteer: 'Volunteering', badges: 'Badges' },
};

type Entry = Record<string, unknown>;

export function lines(cv: CvState, cards: BadgeCard[]): Line[] {
  const said = words[cv.language];
  const basics = (cv.resume.basics ?? {}) as Entry;
  const location = (basics.location ?? {}) as Entry;
  const badges = cv.badges.flatMap((id) => cards.filter((card) => card.id === id));
  return [
    { text: text(basics.name), size: 24, bold: true },
    { text: text(basics.label), size: 13, gap: 2 },
    { text: joined([basics.email, basics.phone, location.city, basics.url]), size: 10, gap: 4 },
    ...wrapped(text(basics.summary), 10.5, 8),
    ...part(said.work, entries(cv, 'work'), (entry) => dated([entry.position, entry.name], entry)),
    ...part(said.education, entries(cv, 'education'), (entry) => dated([entry.studyType, entry.area, entry.institution], entry)),
    ...part(said.skills, entries(cv, 'skills'), (entry) => plain([entry.name, entry.level, keywords(entry)])),
    ...part(said.languages, entries(cv, 'languages'), (entry) => plain([entry.language, entry.fluency])),
    ...part(said.volunteer, entries(cv, 'volunteer'), (entry) => dated([entry.position, entry.organization], entry)),
    ...part(said.interests, entries(cv, 'interests'), (entry) => plain([entry.name, keywords(entry)])),
    ...part(said.badges, badges, (card) => [{ text: `${card.name} (${card.issuer}, ${card.issued?.slice(0, 4) ?? ''})`, size: 10.5 }]),
  ];
}

function part<T>(title: string, items: T[], set: (item: T) => Line[]): Line[] {
  return items.length === 0 ? [] : [{ text: title, size: 13, bold: true, gap: 9 }, ...items.flatMap(set)];
}

function dated(names: unknown[], entry: Entry): Line[] {
  const dates = [entry.startDate, entry.endDate].map(text).filter(Boolean).join(' – ');
  return [
    { text: joined(names), size: 11, bold: true, gap: 3 },
    ...(dates ? [{ text: dates, size: 9.5 }] : []),
    ...wrapped(text(entry.summary), 10.5),
    ...(Array.isArray(entry.highlights) ? entry.highlights.flatMap((item) => wrapped(`• ${text(item)}`, 10.5)) : []),
  ];
}

function plain(values: unknown[]): Line[] {
  return [{ text: joined(values), size: 10.5 }];
}

function wrapped(value: string, size: number, gap = 0): Line[] {
  const set: Line[] = [];
  for (const paragraph of value.split('\n').filter(Boolean)) {
    for (const line of paragraph.match(/.{1,96}(\s|$)/g) ?? [paragraph]) {
      set.push({ text: line.trim(), size, gap: set.length === 0 ? gap : 0 });
    }
  }
  return set;
}

function entries(cv: CvState, key: string): Entry[] {
  const list = cv.resume[key];
  return Array.isArray(list) ? list : [];
}
const text = (value: unknown) => (typeof value === 'string' ? value : '');
const joined = (values: unknown[]) => values.map(text).filter(Boolean).join(' · ');
const keywords = (entry: Entry) => (Array.isArray(entry.keywords) ? entry.keywords.map(text).join(', ') : '');
