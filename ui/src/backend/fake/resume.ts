/** The CV of the made-up person, as JSON Resume. */
export function resume(): Record<string, unknown> {
  return {
    basics: {
      name: 'Zoé Martin', label: 'Chargée d’accueil', email: 'zoe.martin@example.org', phone: '06 12 34 56 78',
      url: '', summary: 'J’accueille, j’écoute et je trouve des solutions. Je cherche un poste d’accueil en bibliothèque ou en mairie.',
      location: { city: 'Angers' },
    },
    work: [
      {
        name: 'Médiathèque Toussaint', position: 'Agente d’accueil (stage)', location: 'Angers',
        startDate: '2026-08', endDate: '2026-09', summary: 'Accueil du public, prêts et retours, inscriptions.',
        highlights: ['Animation de six ateliers de lecture', 'Tenue du standard en autonomie'],
      },
      {
        name: 'Marché des Capucins', position: 'Vendeuse', location: 'Angers', startDate: '2025-04', endDate: '2026-02',
        summary: 'Vente de fruits et légumes le samedi, tenue de la caisse.', highlights: [],
      },
    ],
    education: [
      { institution: 'Lycée Joachim-du-Bellay', studyType: 'Baccalauréat professionnel', area: 'Métiers de l’accueil', startDate: '2021-09', endDate: '2024-06' },
    ],
    skills: [
      { name: 'Accueillir et orienter', level: 'Je transmets', keywords: ['guichet', 'téléphone'] },
      { name: 'Tenir une caisse', level: 'Je fais', keywords: [] },
    ],
    languages: [{ language: 'Français', fluency: 'Langue maternelle' }, { language: 'Portugais', fluency: 'Courant' }, { language: 'Anglais', fluency: 'B1' }],
    interests: [{ name: 'Cuisine', keywords: ['repas de quartier'] }],
    volunteer: [{ organization: 'Association Terre d’Accueil', position: 'Bénévole', startDate: '2026-06', endDate: '2026-06', summary: 'Stand des graines et visites guidées.' }],
  };
}
