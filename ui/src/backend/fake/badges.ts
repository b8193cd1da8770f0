/** The badges of a made-up person, one in each state the window knows. */
import type { AnswerView, BadgeCard, BadgePage, Language, State, Verdict } from '../index';
import { dayIn, say } from './sentences';

type Question = AnswerView['question'];
type Answers = Partial<Record<Question, [Verdict, string]>>;

interface Sample {
  id: string;
  name: string;
  issuer: string;
  issued: string;
  state: State;
  stateDate?: string;
  description: string;
  criteria: string;
  answers?: Answers;
  more?: Partial<Omit<BadgePage, 'card' | 'answers'>>;
}

const good: Record<Question, [Verdict, string]> = {
  intact: ['yes', 'proof.valid'],
  issuer: ['yes', 'issuer.key-listed'],
  recipient: ['yes', 'recipient.match'],
  status: ['yes', 'status.not-listed'],
  dates: ['yes', 'dates.no-end'],
};

const samples: Sample[] = [
  {
    id: 'a1f0c3d2e4b59687', name: 'Accueil et relation client', issuer: 'Mission locale du Pays de Loire',
    issued: '2026-09-18', state: 'verified',
    description: 'Zoé a accueilli le public pendant quatre semaines, au téléphone et au guichet, avec calme et clarté.',
    criteria: 'Tenir l’accueil deux journées seul·e. Répondre à dix demandes différentes. Recevoir l’avis de la tutrice.',
    more: {
      criteriaUrl: 'https://badges.mission-locale.example/accueil',
      tags: ['accueil', 'téléphone', 'écoute'],
      alignments: [{ name: 'Accueillir, orienter, renseigner un public', url: null, framework: 'ROME' }],
      results: [{ name: 'Mise en situation', value: '16/20' }], otherLanguages: ['en'],
      issuerEvidence: [{ name: 'Bilan de stage', url: 'https://badges.mission-locale.example/bilan/81', narrative: 'Quatre semaines à la médiathèque, septembre 2026.' }],
      endorsements: [{ issuer: 'Médiathèque Toussaint', comment: 'Zoé a su calmer un lecteur mécontent et trouver une solution avec lui.', state: 'verified' }],
    },
  },
  {
    id: 'b2e1d4c3f5a60798', name: 'Bénévole du Festival des Jardins', issuer: 'Association Terre d’Accueil',
    issued: '2026-06-30', state: 'not-confirmed',
    description: 'A tenu le stand des graines et guidé les visiteurs pendant trois jours.',
    criteria: 'Participer aux trois jours du festival et au rangement.',
    answers: { status: ['not-confirmed', 'status.not-held'] },
  },
  {
    id: 'c3d2e5b4a6f718a9', name: 'Sauveteuse secouriste du travail', issuer: 'Prévention 49',
    issued: '2024-03-12', state: 'expired', stateDate: '2026-03-12',
    description: 'Sait protéger, examiner, faire alerter et secourir.',
    criteria: 'Quatorze heures de formation et deux mises en situation réussies.',
    answers: { dates: ['no', 'dates.expired'] }, more: { expires: '2026-03-12' },
  },
  {
    id: 'd4c3f6a5b7e829ba', name: 'Caisse et encaissement', issuer: 'École du commerce de quartier',
    issued: '2025-11-05', state: 'revoked', stateDate: '2026-05-03',
    description: 'Tient une caisse, rend la monnaie, clôture la journée.',
    criteria: 'Tenir la caisse une journée sans écart.',
    answers: { status: ['no', 'status.revoked'] },
  },
  {
    id: 'e5b4a7f6c8d93acb', name: 'Permis cariste, catégorie 1A', issuer: 'Logistique Anjou Formation',
    issued: '2026-02-20', state: 'suspended',
    description: 'Conduit un transpalette à conducteur porté.',
    criteria: 'Réussir les épreuves théorique et pratique.',
    answers: { status: ['no', 'status.suspended'] },
  },
  {
    id: 'f6a5b8e7d9ca4bdc', name: 'Compétences numériques : communiquer et collaborer en ligne', issuer: 'Cité des usages numériques',
    issued: '2026-01-15', state: 'other-person',
    description: 'Partage des documents, tient un agenda commun, règle ses notifications.',
    criteria: 'Mener un projet à trois avec des outils en ligne.',
    answers: { recipient: ['no', 'recipient.other'] }, more: { recipient: 'zoe.m@ancienne-adresse.example' },
  },
  {
    id: '07b6c9d8eafb5ced', name: 'Cuisine pour quarante', issuer: 'Zoé Martin',
    issued: '2026-10-02', state: 'self-declared',
    description: 'J’ai préparé le repas de la fête de quartier avec deux amies : courses, budget, cuisson, service.',
    criteria: 'Raconter ce que j’ai fait et joindre une photo.',
    answers: { issuer: ['not-confirmed', 'issuer.self'] },
    more: { narrative: 'Le budget était de 120 euros. Il est resté 8 euros, donnés à l’association.', flags: [{ code: 'issuer.self', message: '' }] },
  },
  {
    id: '18c7dae9fb0c6dfe', name: 'Animation d’atelier lecture', issuer: 'Médiathèque Toussaint',
    issued: '2026-08-21', state: 'verified',
    description: 'A préparé et animé six ateliers de lecture pour des enfants de six à huit ans.',
    criteria: 'Animer trois ateliers, dont un observé.',
    more: { endorsements: [] },
  },
];

/** The cards, newest first. */
export function cards(): BadgeCard[] {
  return samples.map((sample) => ({
    id: sample.id, name: sample.name, issuer: sample.issuer, issued: sample.issued, state: sample.state,
    stateDate: sample.stateDate ?? null, added: `${sample.issued}T09:00:00Z`, evidenceCount: 0,
  }));
}

/** All of a badge but its evidence, said in the person's language. */
export function page(card: BadgeCard, language: Language, asOf: string): BadgePage {
  const sample = samples.find(({ id }) => id === card.id) ?? samples[0]!;
  const host = card.state === 'self-declared' ? 'did:key:z6MkpZoe…7Qh' : 'badges.mission-locale.example';
  const facts = {
    host, address: 'zoe.martin@example.org', reason: card.state === 'revoked' ? 'Erreur d’attribution' : 'none',
    date: dayIn(language, sample.more?.expires ?? asOf),
  };
  const verdicts = { ...good, ...sample.answers };
  const answers = (Object.keys(good) as Question[]).map((question): AnswerView => {
    const [verdict, code] = verdicts[question];
    return {
      question, verdict, code, ...say(code, language, facts), asOf,
      details: question === 'intact'
        ? [['proof', 'eddsa-rdfc-2022'], ['verificationMethod', 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK'], ['sha256', `${card.id}9f2c5ad0b1`]]
        : [['code', code]],
    };
  });
  return {
    card, answers, description: sample.description, criteria: sample.criteria, criteriaUrl: null,
    issuerProof: host, issuerUrl: card.state === 'self-declared' ? null : 'https://badges.mission-locale.example',
    recipient: 'zoe.martin@example.org', expires: null, narrative: null, tags: [], alignments: [], results: [], otherLanguages: [], issuerEvidence: [],
    version: '3.0', container: 'png', securing: 'eddsa-rdfc-2022', endorsements: [], evidence: [],
    history: card.state === 'revoked' ? [{ at: '2026-05-03T08:00:00Z', changes: [{ question: 'status', before: 'yes', after: 'no' }] }] : [],
    ...sample.more,
    flags: (sample.more?.flags ?? []).map(({ code }) => ({ code, message: say(code, language, facts).sentence })),
  };
}
