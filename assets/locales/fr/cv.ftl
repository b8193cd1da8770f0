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
picture-alt = Image du badge « { $name } »
unwritable = (texte dans une écriture absente de nos polices)
page = { $name } · page { $page } sur { $pages }
score = Mention ou note : { $score }
courses = Cours : { $courses }
roles = Rôle : { $roles }
keywords = Mots-clés : { $keywords }

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
