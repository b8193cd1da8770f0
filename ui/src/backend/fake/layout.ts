/** The made-up person's CV as lines: an order of parts close to the one the core sets. */
import type { BadgeCard, CvState } from '../index';
import type { Line } from './pdf';

const words: Record<CvState['language'], Record<string, string>> = {
  fr: { work: 'Expériences', education: 'Formation', skills: 'Compétences', languages: 'Langues', interests: 'Centres d’intérêt', volunteer: 'Engagement', badges: 'Badges', projects: 'Projets', certificates: 'Certificats', awards: 'Distinctions', publications: 'Publications', references: 'Références', anonymous: 'Candidature anonyme' },
  en: { work: 'Experience', education: 'Education', skills: 'Skills', languages: 'Languages', interests: 'Interests', volunteer: 'Volunteering', badges: 'Badges', projects: 'Projects', certificates: 'Certificates', awards: 'Awards', publications: 'Publications', references: 'References', anonymous: 'Anonymous application' },
};

type Entry = Record<string, unknown>;

/** The order of sections of every template of the fake. */
export const kinds = ['work', 'education', 'skills', 'badges', 'certificates', 'languages', 'volunteer', 'projects', 'awards', 'publications', 'interests', 'references'];

export function lines(cv: CvState, cards: BadgeCard[]): Line[] {
  const said = words[cv.language];
  const { arrangement } = cv;
  const basics = (cv.resume.basics ?? {}) as Entry;
  const location = (basics.location ?? {}) as Entry;
  const contact = arrangement.profile === 'full' ? [basics.email, basics.phone, joined([location.postalCode, location.city], ' '), basics.url] : [];
  const order = [...arrangement.sections.map(({ kind }) => kind), ...kinds.filter((kind) => !arrangement.sections.some((choice) => choice.kind === kind))];
  const sections = order.flatMap((kind) => {
    const choice = arrangement.sections.find((other) => other.kind === kind);
    return choice?.hidden ? [] : part(choice?.title ?? said[kind]!, items(kind, cv, cards), setting[kind] ?? named);
  });
  const size = 1 - arrangement.tight * 0.05;
  return [
    { text: arrangement.profile === 'anonymous' ? said.anonymous! : text(basics.name), size: 24, bold: true },
    { text: arrangement.headline ?? text(basics.label), size: 13, gap: 2 },
    { text: joined(contact), size: 10, gap: 4 },
    ...wrapped(arrangement.summary ?? text(basics.summary), 10.5, 8),
    ...sections,
  ].map((line) => ({ ...line, size: line.size * size }));
}

function items(kind: string, cv: CvState, cards: BadgeCard[]): Entry[] {
  if (kind === 'badges') return cv.badges.flatMap((id) => cards.filter((card) => card.id === id) as unknown as Entry[]);
  return entries(cv, kind).filter((entry) => !cv.arrangement.leftOut.includes(text(entry['x-id'])));
}

const named = (entry: Entry) => plain([entry.name ?? entry.title, entry.issuer]);
const setting: Record<string, (entry: Entry) => Line[]> = {
  work: (entry) => dated([entry.position, entry.name], entry),
  education: (entry) => dated([entry.studyType, entry.area, entry.institution], entry),
  volunteer: (entry) => dated([entry.position, entry.organization], entry),
  skills: (entry) => plain([entry.name, entry.level, keywords(entry)]),
  languages: (entry) => plain([entry.language, entry.fluency]),
  interests: (entry) => plain([entry.name, keywords(entry)]),
};

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
const joined = (values: unknown[], between = ' · ') => values.map(text).filter(Boolean).join(between);
const keywords = (entry: Entry) => (Array.isArray(entry.keywords) ? entry.keywords.map(text).join(', ') : '');
