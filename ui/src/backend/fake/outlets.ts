/** What the made-up person's CV becomes elsewhere. */
import type { Backend, BadgeCard, CvState, Language } from '../index';
import { basicsOf, entriesOf, textOf } from '../../cv/resume';

type Part = Pick<Backend, 'parcoursup' | 'linkedin' | 'signature'>;

const titles: Record<Language, string[]> = {
  fr: ['Expériences professionnelles', 'Engagement citoyen', 'Encadrement et animation', 'Ouverture au monde'],
  en: ['Work experience', 'Civic engagement', 'Leading and organising', 'Opening to the world'],
};

export function outlets(cv: () => CvState, rest: { cards(): BadgeCard[]; language(): Language }): Part {
  const told = (key: string, named: string[]) =>
    entriesOf(cv().resume, key).map((entry) => `${named.map((name) => textOf(entry, name)).filter(Boolean).join(', ')}. ${textOf(entry, 'summary')}`.trim()).join('\n\n');
  return {
    parcoursup: async () => {
      const texts = [told('work', ['position', 'name']), told('volunteer', ['position', 'organization']), '', told('languages', ['language', 'fluency'])];
      return titles[rest.language()].map((title, index) => ({ title, text: texts[index] ?? '', limit: 1500 }));
    },
    linkedin: async (badge) => {
      const card = rest.cards().find(({ id }) => id === badge)!;
      const [year, month] = (card.issued ?? '2026-01').split('-');
      const fr = rest.language() === 'fr';
      return {
        url: `https://www.linkedin.com/profile/add?startTask=CERTIFICATION_NAME&name=${encodeURIComponent(card.name)}`,
        fields: [
          { label: fr ? 'Nom' : 'Name', value: card.name }, { label: fr ? 'Organisation' : 'Organisation', value: card.issuer },
          { label: fr ? 'Date de délivrance' : 'Issue date', value: `${month}/${year}` },
        ],
      };
    },
    signature: async () => {
      const basics = basicsOf(cv().resume);
      const [name, label, email] = ['name', 'label', 'email'].map((key) => textOf(basics, key));
      return {
        html: `<table role="presentation"><tbody><tr><td style="border-left: 3px solid #a3532b; padding-left: 12px"><strong>${name}</strong><br>${label}<br><a href="mailto:${email}">${email}</a></td></tr></tbody></table>`,
        text: [name, label, email].join('\n'),
      };
    },
  };
}
