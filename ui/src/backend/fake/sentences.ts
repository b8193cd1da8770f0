/** What the host would say, for the few codes the made-up person meets: in the application these come from the core. */
import type { Language, Problem } from '../index';

type Said = Record<Language, [sentence: string, hint: string]>;

const sentences: Record<string, Said> = {
  'proof.valid': {
    fr: ['Personne ne l’a modifié depuis qu’il a été donné.', 'La signature correspond au contenu, mot pour mot.'],
    en: ['Nobody has changed it since it was given.', 'The signature matches the content, word for word.'],
  },
  'issuer.key-bound': {
    fr: ['Signé par badges.mission-locale.example.', 'La clé qui a signé est bien celle que ce site publie. Le nom affiché, lui, est celui que l’organisme se donne.'],
    en: ['Signed by badges.mission-locale.example.', 'The key that signed is the one this site publishes. The name shown is the one the organisation gives itself.'],
  },
  'issuer.self': {
    fr: ['Vous l’avez signé vous-même.', 'C’est votre parole. Une preuve ou une recommandation lui donne plus de poids.'],
    en: ['You signed it yourself.', 'It is your word. Evidence or an endorsement gives it more weight.'],
  },
  'recipient.matches': {
    fr: ['Il a été donné à zoe.martin@example.org.', 'L’adresse du badge est une de celles que vous avez données à Besace.'],
    en: ['It was given to zoe.martin@example.org.', 'The address in the badge is one of those you gave Besace.'],
  },
  'recipient.other': {
    fr: ['Il a été donné à une autre adresse.', 'Si cette adresse est aussi la vôtre, ajoutez-la à votre besace, puis vérifiez à nouveau.'],
    en: ['It was given to another address.', 'If this address is yours too, add it to your portfolio, then check again.'],
  },
  'status.not-revoked': {
    fr: ['L’organisme le reconnaît toujours.', 'Il n’est pas sur la liste des badges retirés par l’organisme.'],
    en: ['The organisation still recognises it.', 'It is not on the organisation’s list of withdrawn badges.'],
  },
  'status.not-held': {
    fr: ['Vous n’êtes pas connecté. Dernière vérification : jamais.', 'Vérifiez en ligne pour demander à l’organisme s’il le reconnaît toujours.'],
    en: ['You are not connected. Last checked: never.', 'Check online to ask the organisation whether it still recognises it.'],
  },
  'status.revoked': {
    fr: ['L’organisme a retiré ce badge le 3 mai 2026. Motif : « Erreur d’attribution ».', 'Demandez à l’organisme pourquoi. Ne montrez plus ce badge en attendant.'],
    en: ['The organisation withdrew this badge on 3 May 2026. Reason: “Given by mistake”.', 'Ask the organisation why. Do not show this badge meanwhile.'],
  },
  'status.suspended': {
    fr: ['L’organisme a suspendu ce badge.', 'Il peut le rétablir. Vérifiez en ligne dans quelques jours.'],
    en: ['The organisation suspended this badge.', 'It may restore it. Check online in a few days.'],
  },
  'dates.within': {
    fr: ['Il n’a pas de date de fin.', 'L’organisme n’a pas écrit de limite dans ce badge.'],
    en: ['It has no end date.', 'The organisation wrote no limit in this badge.'],
  },
  'dates.expired': {
    fr: ['Il était valable jusqu’au 12 mars 2026.', 'Demandez à l’organisme s’il peut le renouveler.'],
    en: ['It was valid until 12 March 2026.', 'Ask the organisation whether it can renew it.'],
  },
  'input.not-a-badge': {
    fr: ['Ce fichier ne contient pas de badge.', 'C’est peut-être une capture d’écran : demandez le fichier d’origine à l’organisme qui vous l’a donné.'],
    en: ['This file holds no badge.', 'It may be a screenshot: ask the organisation that gave it to you for the original file.'],
  },
  'proof.invalid': {
    fr: ['Ce badge a été modifié après avoir été donné. Il n’a pas été ajouté.', 'Demandez le fichier d’origine à l’organisme.'],
    en: ['This badge was changed after it was given. It was not added.', 'Ask the organisation for the original file.'],
  },
  'portfolio.no-badge': {
    fr: ['Ce badge n’est pas dans votre besace.', 'Revenez à vos badges.'],
    en: ['This badge is not in your portfolio.', 'Go back to your badges.'],
  },
};

export function say(code: string, language: Language): { sentence: string; hint: string } {
  const [sentence, hint] = sentences[code]?.[language] ?? [code, ''];
  return { sentence, hint };
}

export function problem(code: string, language: Language, detail: string | null = null): Problem {
  const { sentence, hint } = say(code, language);
  return { code, message: sentence, hint, detail };
}
