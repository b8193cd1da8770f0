# Besace: cv (fr)
# Mots imprimés sur un CV. Les espaces fines sont mises à l’impression, pas ici.
document-title = CV de { $name }
document-title-anonymous = Curriculum vitæ
document-subject = CV accompagné de ses badges numériques
document-subject-plain = CV

section-work = Expérience
section-education = Formation
section-skills = Compétences
section-badges = Badges
section-certificates = Certificats
section-languages = Langues
section-volunteer = Engagement
section-projects = Projets
section-awards = Distinctions
section-publications = Publications
section-interests = Centres d’intérêt
section-references = Références

provenance-verified = Vérifié
provenance-recognised = Reconnu par { $by }
provenance-declared = Déclaré
proof = preuve
proof-target = Preuve : { $name }
evidence = { $title } : { $note }
contact-email = Écrire à { $address }
contact-phone = Appeler le { $number }
contact-page = Ouvrir { $address }
qr-alt = Code QR : { $address }
annex = Annexe : les badges
annex-target = détails en annexe
annex-criteria = Critères
annex-shows = Ce qu’il montre sur ce CV
annex-answers = Vérification
annex-answer = { $question } { $answer } ({ $date })
annex-evidence = Preuves jointes
annex-page = Page du badge
behind = Badges et preuves à l’appui
contents = Sommaire
section-summary = Présentation
cover-vae = Dossier de validation des acquis de l’expérience

template-sobre = Sobre
    .hint = Une colonne calme, lue en trente secondes par une personne comme par une machine.
template-deux-colonnes = Deux colonnes
    .hint = Le parcours d’un côté ; badges, compétences et langues de l’autre.
template-portfolio = Portfolio de badges
    .hint = Les badges d’abord, en grand, puis une page d’annexe pour chacun.
template-dossier-vae = Dossier de VAE
    .hint = Couverture, sommaire, présentation, expériences avec leurs badges et leurs preuves, annexes.
template-serre = Serré
    .hint = La même colonne, plus dense, pour les longs parcours.

notice-missing-glyphs = « { $text } » contient des signes que nos polices n’ont pas ({ $signs }) : ils ne sont pas imprimés.
notice-unreadable-picture = L’image du badge « { $name } » est illisible : il est imprimé sans elle.
notice-unreadable-photo = La photographie est illisible : le CV est imprimé sans elle.

photo-alt = Photographie de { $name }
name-anonymous = Candidature anonyme
badge-other-person = Donné à une autre adresse que celles de la personne
badge-unnamed = Badge sans nom
shown-by = Montré par le badge « { $name } »
picture-alt = Image du badge « { $name } »
unwritable = (texte dans une écriture absente de nos polices)
page = { $name } · page { $page } sur { $pages }
score = Mention ou note : { $score }
courses = Cours : { $courses }
roles = Rôle : { $roles }
keywords = Mots-clés : { $keywords }

question-intact = Est-il intact ?
question-issuer = Vient-il bien de l’émetteur nommé ?
question-recipient = A-t-il été donné à cette personne ?
question-status = Est-il toujours reconnu ?
question-dates = Est-il dans ses dates ?
answer-yes = Oui
answer-no = Non
answer-not-confirmed = À confirmer
answer-not-asked = Non demandé

place-header = En haut du CV
place-entry = { $section } › { $title }
place-badge = Badge « { $name } »

note-verified = Vérifié : le { $date }, le badge était intact, signé par l’émetteur nommé, attribué à cette personne, non révoqué et en cours de validité.
note-recognised = Reconnu : quelqu’un d’autre l’atteste.
note-declared = Déclaré : la personne l’affirme.
note-files = { $count ->
    [1] Le badge d’origine est joint à ce PDF et peut être revérifié.
   *[other] Les { $count } badges d’origine sont joints à ce PDF et peuvent être revérifiés.
}

file-data = Ce CV sous forme de données (JSON Resume), avec la liste de ses badges
file-badge = Badge « { $name } », tel que reçu

month-1 = janv.
month-2 = févr.
month-3 = mars
month-4 = avr.
month-5 = mai
month-6 = juin
month-7 = juil.
month-8 = août
month-9 = sept.
month-10 = oct.
month-11 = nov.
month-12 = déc.
date-month = { $month } { $year }
date-day = { $day } { $month } { $year }
date-first-day = 1er { $month } { $year }
date-range = { $from } – { $to }
date-since = depuis { $from }
date-until = jusqu’à { $to }

# Langues parlées, dans un CV qui les nomme par des codes (ISO 639-2/B)
fluency-native = Langue maternelle
fluency-understanding = comprendre { $grade }
fluency-speaking = parler { $grade }
fluency-writing = écrire { $grade }
language-alb = Albanais
language-amh = Amharique
language-ara = Arabe
language-arm = Arménien
language-baq = Basque
language-ben = Bengali
language-ber = Berbère
language-bos = Bosnien
language-bre = Breton
language-bul = Bulgare
language-cat = Catalan
language-chi = Chinois
language-cos = Corse
language-cze = Tchèque
language-dan = Danois
language-dut = Néerlandais
language-eng = Anglais
language-est = Estonien
language-fin = Finnois
language-fre = Français
language-fsl = Langue des signes française
language-geo = Géorgien
language-ger = Allemand
language-gle = Irlandais
language-gre = Grec
language-heb = Hébreu
language-hin = Hindi
language-hrv = Croate
language-hun = Hongrois
language-ice = Islandais
language-ita = Italien
language-jpn = Japonais
language-kor = Coréen
language-kur = Kurde
language-lav = Letton
language-lit = Lituanien
language-mac = Macédonien
language-mlt = Maltais
language-nor = Norvégien
language-oci = Occitan
language-per = Persan
language-pol = Polonais
language-por = Portugais
language-pus = Pachto
language-rum = Roumain
language-rus = Russe
language-slo = Slovaque
language-slv = Slovène
language-som = Somali
language-spa = Espagnol
language-srp = Serbe
language-swa = Swahili
language-swe = Suédois
language-tam = Tamoul
language-tur = Turc
language-ukr = Ukrainien
language-urd = Ourdou
language-vie = Vietnamien
language-wol = Wolof

# Un CV repris d’un fichier
source-json-resume = Fichier JSON Resume
source-linkedin = Données LinkedIn
source-europass-xml = CV Europass (XML)
source-europass-pdf = CV Europass (PDF)
source-besace-pdf = CV fait par Besace (PDF)
basics-name = Nom
basics-label = Titre
basics-email = Adresse électronique
basics-phone = Téléphone
basics-url = Site web
basics-location = Adresse
basics-summary = Profil
basics-image = Photo
basics-profiles = Compte

# Les autres formats
outlet-annex = Annexe : les badges en détail
outlet-criteria = Critères : { $criteria }
loses-html-badges = La page web montre les badges, mais ne porte pas leurs fichiers d’origine ; la personne qui la lit ne peut pas les revérifier elle-même.
loses-html-pages = La page web n’a ni le modèle choisi, ni les codes QR du PDF.
loses-docx-badges = Le document Word montre les badges, mais ne porte pas leurs fichiers d’origine ; la personne qui le lit ne peut pas les revérifier elle-même.
loses-docx-changes = Tout le monde peut changer un document Word, même le mot « Vérifié ».
loses-docx-pages = Le document Word n’a ni le modèle choisi, ni les codes QR du PDF.
loses-txt-badges = Le texte brut ne porte pas les badges ; la personne qui le lit ne peut pas les vérifier.
loses-txt-form = Le texte brut n’a ni images, ni liens à cliquer, ni mise en page.
loses-json-badges = Le fichier JSON Resume nomme les badges, mais ne porte pas leurs fichiers d’origine.
loses-json-form = Le fichier JSON Resume est fait pour des logiciels : il n’a pas de mise en page.
parcoursup-work = Expériences professionnelles
parcoursup-volunteer = Engagement citoyen
parcoursup-guiding = Expériences d’encadrement ou d’animation
parcoursup-world = Ouverture au monde
linkedin-name = Nom
linkedin-organization = Organisme de délivrance
linkedin-issued = Date de délivrance
linkedin-expires = Date d’expiration
linkedin-id = Identifiant
linkedin-page = Adresse de la page
