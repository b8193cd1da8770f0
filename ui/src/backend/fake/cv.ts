/** The made-up person's CVs, kept in memory: one set of data, several ways to present it. */
import type { Arrangement, Backend, BadgeCard, CvFound, CvState, Language, LeakView } from '../index';
import { entriesOf, textOf, basicsOf } from '../../cv/resume';
import { folded } from '../../shared/text';
import { kinds, lines } from './layout';
import { outlets } from './outlets';
import { pdf } from './pdf';
import { resume as sample } from './resume';
import { problem } from './sentences';

/** What the CV needs of the rest of the fake. */
export interface Rest { cards(): BadgeCard[]; language(): Language; note(what: string): void }
type Part = Pick<
  Backend,
  | 'cvs' | 'cv' | 'chooseCv' | 'createCv' | 'renameCv' | 'removeCv' | 'saveCv' | 'previewCv' | 'tightThatFits' | 'templates' | 'exportCv' | 'cvLeaks' | 'cvMatches'
  | 'lookIntoCv' | 'takeFromCv' | 'parcoursup' | 'linkedin' | 'signature'
>;
interface Variant { name: string; badges: string[]; language: Language; arrangement: Arrangement }

const plain: Arrangement = {
  template: null, language: null, profile: 'full', sections: [], leftOut: [], headline: null, summary: null, job: null, tight: 0,
  photo: false, qr: false, annex: false, badgeDescriptions: true,
};

export function curriculum(rest: Rest, filled: boolean, name: string): Part {
  const badges = filled ? [rest.cards()[0], rest.cards()[7]].flatMap((card) => card?.id ?? []) : [];
  let resume: Record<string, unknown> = filled ? sample() : { basics: { name } };
  let variants: Variant[] = [{ name: '', badges, language: rest.language(), arrangement: plain }];
  let chosen = variants[0]!;

  const state = (): CvState => structuredClone({ ...chosen, resume, sections: kinds });
  const variant = (wanted: string): Variant => {
    const found = variants.find((other) => other.name === wanted);
    if (!found) throw problem('portfolio.no-cv', rest.language(), { name: wanted });
    return found;
  };

  return {
    ...outlets(() => state(), rest),
    cvs: async () => variants.map((cv) => ({ name: cv.name, headline: cv.arrangement.headline ?? (textOf(basicsOf(resume), 'label') || null), badges: cv.badges.length })),
    cv: async () => state(),
    chooseCv: async (wanted) => {
      chosen = variant(wanted);
      return state();
    },
    createCv: async (wanted, like) => {
      const made = like === null ? { badges: [], language: rest.language(), arrangement: plain } : variant(like);
      chosen = { ...structuredClone(made), name: wanted };
      variants = [...variants, chosen];
      return state();
    },
    renameCv: async (from, to) => void (variant(from).name = to),
    removeCv: async (gone) => {
      variants = variants.filter((other) => other.name !== gone);
      chosen = variants[0]!;
      return state();
    },
    saveCv: async ({ resume: data, name, badges, language, arrangement }) => {
      rest.note('saved cv');
      resume = structuredClone(data);
      Object.assign(chosen, structuredClone({ name, badges, language, arrangement }));
    },
    previewCv: async (cv) => ({ ...pdf(lines(cv, rest.cards())), notices: [] }),
    tightThatFits: async () => {
      const fits = (tight: number) => pdf(lines({ ...state(), arrangement: { ...chosen.arrangement, tight } }, rest.cards())).linesLeft >= 0;
      return [0, 1, 2, 3].find(fits) ?? null;
    },
    templates: async () => templates(rest.language()),
    exportCv: async (format) => {
      rest.note(`exported ${format}`);
      return `CV ${name}.${format}`;
    },
    cvLeaks: async () => leaks(state(), rest.language()),
    cvMatches: async () => {
      const asked = folded(`${chosen.arrangement.job?.title ?? ''} ${chosen.arrangement.job?.text ?? ''}`).split(/[^\p{L}]+/u).filter((word) => word.length > 4);
      return rest.cards().flatMap((card) => {
        const words = card.name.split(/[^\p{L}]+/u).filter((word) => asked.includes(folded(word)));
        return words.length > 0 ? [{ badge: card.id, name: card.name, words }] : [];
      });
    },
    lookIntoCv: async () => found,
    takeFromCv: async (_, taken) => {
      for (const { section, indexes } of taken) {
        const part = found.parts.find((other) => other.section === section);
        const entries = part?.entries.filter(({ index }) => indexes.includes(index)) ?? [];
        if (section === 'basics') continue;
        resume[section] = [...entriesOf(resume, section), ...entries.map(({ title, detail }) => ({ [section === 'work' ? 'position' : 'name']: title, summary: detail }))];
      }
      return state();
    },
  };
}

function templates(language: Language) {
  const said = {
    fr: [['sobre', 'Sobre', 'Une colonne, beaucoup d’air. Convient à tout.'], ['serre', 'Serré', 'La même page, plus dense : deux lignes de plus par partie.'], ['colonnes', 'Deux colonnes', 'Les badges à côté du parcours.'], ['vae', 'Dossier VAE', 'Le parcours, puis une annexe par badge.']],
    en: [['sobre', 'Plain', 'One column, much air. Suits everything.'], ['serre', 'Dense', 'The same page, tighter: more lines on it.'], ['colonnes', 'Two columns', 'Badges beside the experience.'], ['vae', 'VAE file', 'The experience, then an annex a badge.']],
  }[language];
  return said.map(([name, title, about]) => ({ name: name!, title: title!, about: about! }));
}

/** The person's own name in what they wrote, and badges that show it. */
function leaks(cv: CvState, language: Language): LeakView[] {
  if (cv.arrangement.profile === 'full') return [];
  const fr = language === 'fr';
  const named = entriesOf(cv.resume, 'volunteer').find((entry) => !cv.arrangement.leftOut.includes(textOf(entry, 'x-id')));
  const held = cv.badges[1];
  return [
    ...(held ? [{
      code: 'leak.badge', message: fr ? 'La page de ce badge montre votre nom.' : 'This badge’s page shows your name.',
      hint: fr ? 'Retirez-le de ce CV, il reste dans votre besace.' : 'Take it off this CV; it stays in your portfolio.',
      where: fr ? 'Badge « Animation d’atelier lecture »' : 'Badge “Animation d’atelier lecture”', fix: 'remove-badge' as const, target: held,
    }] : []),
    ...(named ? [{
      code: 'leak.address', message: fr ? 'Une adresse e-mail y est écrite.' : 'An e-mail address is written there.',
      hint: fr ? 'Effacez-la du texte, ou ne montrez pas cette ligne.' : 'Erase it from the text, or do not show this line.',
      where: fr ? 'Engagement, « Bénévole »' : 'Volunteering, “Bénévole”', fix: 'leave-out' as const, target: 'volunteer/0',
    }] : []),
  ];
}

const found: CvFound = {
  token: 'linkedin', source: 'Export LinkedIn', badges: 0,
  parts: [
    { section: 'basics', entries: [{ index: 0, title: 'Titre', detail: 'Chargée d’accueil', already: true }] },
    {
      section: 'work',
      entries: [
        { index: 0, title: 'Agente d’accueil (stage)', detail: 'Médiathèque Toussaint, août – septembre 2026', already: true },
        { index: 1, title: 'Hôtesse de caisse', detail: 'Supérette du Lac, juin 2024 – mars 2025', already: false },
      ],
    },
    { section: 'skills', entries: [{ index: 0, title: 'Tenir un standard', detail: '', already: false }, { index: 1, title: 'Tableur', detail: '', already: false }] },
  ],
  notUnderstood: ['Recommendations_Received.csv', 'Profile.csv, colonne « Zip Code » : AB-12'],
};
