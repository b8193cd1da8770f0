# Besace: ui (fr)
# Words of the window.

## Welcome
app-name = Besace
welcome-tagline = Vos badges et ce qui les prouve, dans un seul fichier, sur votre ordinateur.
welcome-promise = Sans compte. Sans connexion. Rien ne part sans que vous le demandiez.
welcome-create = Créer ma besace
welcome-example = Ouvrir un exemple
welcome-recent = Reprendre
welcome-language = Langue
language-fr = Français
language-en = English

## Making a portfolio
create-title = Créer ma besace
create-intro = Une besace est un fichier. Il vous suit : sur une clé USB, sur un autre ordinateur.
create-name = Votre nom
create-name-hint = Comme vous voulez le voir sur votre CV.
create-name-missing = Écrivez un nom : il sera celui du fichier.
create-address = Votre adresse e-mail
create-address-hint = Pour savoir si un badge est à vous. Elle reste dans votre besace.
create-address-wrong = Cette adresse est incomplète. Corrigez-la, ou laissez la case vide.
create-folder = Rangée dans le dossier { $folder }
create-elsewhere = Choisir un autre dossier
optional = facultatif

## Rail
rail-label = Aller à
rail-badges = Mes badges
rail-cv = Mon CV
rail-help = Aide
rail-settings = Réglages
rail-example = Exemple
rail-close = Fermer et oublier
rail-skip = Aller au contenu
close-title = Fermer la besace de { $name } ?
close-kept = Le fichier reste à sa place :
close-explain = « Fermer et oublier » efface aussi son nom de l’accueil. Faites-le sur un ordinateur partagé.
close-example = C’est un exemple : rien n’est à garder.
close-forget = Fermer et oublier
close-only = Fermer seulement

## Words used everywhere
back = Retour
cancel = Annuler
close = Fermer
dismiss = Fermer ce message
loading = Un instant…
problem-details = Détails pour un expert
problem-unexpected = Besace n’a pas pu faire cela.
problem-unexpected-hint = Essayez encore. Si cela recommence, fermez Besace et rouvrez-la : vos badges sont enregistrés.
link-title = Ouvrir cette adresse ?
link-body = Besace ouvrira votre navigateur sur { $host }. Ce site saura que vous le visitez.
link-open = Ouvrir { $host }

## My badges
badges-title = Mes badges
badges-add = Ajouter un badge
badges-add-folder = Ajouter un dossier
badges-paste = Coller un badge
badges-search = Chercher un badge
badges-search-clear = Effacer la recherche
badges-search-hint = Nom, organisme, critères, notes, preuves
badges-count = { $count ->
    [one] { $count } badge
   *[other] { $count } badges
}
badges-found = { $count ->
    [0] Aucun badge trouvé
    [one] { $count } badge trouvé
   *[other] { $count } badges trouvés
}
badges-states = Filtrer par état
badges-all = Tous
badges-sort = Trier par
badges-sort-newest = Plus récents
badges-sort-name = Nom
badges-sort-issuer = Organisme
badges-none-found = Aucun badge ne correspond.
badges-none-found-hint = Essayez un autre mot, ou montrez tous les badges.
badges-show-all = Montrer tous les badges
badges-empty = Votre besace est vide.
badges-empty-hint = Ajoutez l’image ou le fichier que vous a envoyé l’organisme. Vous pouvez aussi le déposer ici, ou coller son adresse ou son texte.
badges-drop = Déposez ici
badges-drop-hint = Les fichiers de vos badges
badges-drop-evidence = Ils deviendront des preuves de ce badge
given-by = Donné par
evidence-count = { $count ->
    [one] { $count } preuve
   *[other] { $count } preuves
}
picture-none = Ce badge n’a pas d’image.

## Pasting
paste-title = Coller un badge
paste-hint = L’adresse de sa page, ou le badge lui-même : JSON ou texte signé.
paste-field = Adresse ou texte
paste-add = Ajouter ce badge
paste-fetch-title = Aller chercher ce badge ?
paste-fetch = Besace ira le chercher sur { $host }. Rien d’autre ne sera envoyé.
paste-fetch-go = Aller le chercher

## Report of an import
import-running = Lecture des fichiers…
import-progress = { $done } sur { $total }
report-title = Ce qui a été ajouté
report-summary-new = { $count ->
    [0] Aucun badge ajouté
    [one] { $count } badge ajouté
   *[other] { $count } badges ajoutés
}
report-summary-there = { $count ->
    [one] { $count } déjà là
   *[other] { $count } déjà là
}
report-summary-refused = { $count ->
    [one] { $count } refusé
   *[other] { $count } refusés
}
report-new = Dans votre besace
report-there = Déjà dans votre besace
report-refused = Pas ajouté
report-part = { $title } ({ $count })
report-more = { $count ->
    [one] Montrer le suivant
   *[other] Montrer les { $count } suivants
}
report-stopped = Arrêté
report-stopped-hint = Ce qui est dans cette liste est bien enregistré. Pour le reste, ajoutez de nouveau les mêmes fichiers : ceux qui sont déjà là seront vite passés.
report-see = Voir mes badges
report-from = dans { $file }
report-refused-unknown = Ce fichier n’a pas été ajouté.

## States
state-verified = Vérifié
state-not-confirmed = À confirmer
state-expired = Expiré
state-expired-on = Expiré le { $date }
state-revoked = Retiré par l’émetteur
state-revoked-on = Retiré par l’émetteur le { $date }
state-suspended = Suspendu
state-other-person = Pas à votre nom
state-self-declared = Auto-déclaré
state-rejected = À ne pas croire

## A badge
badge-given = Donné par { $issuer }
badge-given-on = le { $date }
badge-given-to = à { $recipient }
badge-given-to-you = Donné à vous par { $issuer }
badge-declared = Déclaré par { $issuer }
badge-issuer-site = Le site de l’organisme : { $proof }
badge-issuer-key = La clé de l’organisme : { $proof }
badge-expires = Valable jusqu’au { $date }
badge-criteria = Comment on l’obtient
badge-criteria-page = Lire la page de l’organisme
badge-narrative = Ce que vous avez fait
badge-results = Résultats obtenus
badge-alignments = Compétences reconnues
badge-issuer-evidence = Preuves données par l’organisme
badge-tags = Mots-clés
badge-flags = À savoir
badge-endorsements = Recommandations
badge-endorsed-by = Recommandé par { $issuer }
badge-languages = Cette réalisation existe aussi en : { $languages }
badge-file = Le fichier : Open Badges { $version }, { $container }
badge-history = Ce qui a changé ({ $count })
badge-to-cv = Mettre sur mon CV
badge-on-cv = Sur mon CV
badge-see-cv = Voir mon CV
badge-from-cv = Retirer de mon CV
badge-on-cv-done = Ce badge est sur votre CV.
badge-from-cv-done = Ce badge n’est plus sur votre CV.
badge-attach = Joindre une preuve
badge-export = Exporter le fichier d’origine
badge-exported = Enregistré : { $file }
badge-remove = Effacer ce badge
badge-gone = Ce badge n’est plus dans votre besace.

## Five questions
questions-title = Cinq questions
question-intact = Est-il intact ?
question-issuer = Qui l’a vraiment donné ?
question-recipient = Est-il à moi ?
question-status = Est-il toujours reconnu ?
question-dates = Est-il dans les dates ?
verdict-yes = Oui
verdict-no = Non
verdict-not-confirmed = À confirmer
verdict-not-asked = Pas demandé
answer-checked = vérifié le { $date }
answer-why = Pourquoi ?
answer-why-about = Pourquoi ? { $question }
answer-expert = Pour un expert
answer-add-address = Ajouter une adresse à moi
check-again = Vérifier à nouveau
check-all = Vérifier { $count ->
    [one] ce badge
   *[other] ces { $count } badges
}
check-online = Vérifier en ligne
check-online-title = { $count ->
    [one] Vérifier en ligne ?
   *[other] Vérifier { $count } badges ?
}
check-online-body = { $count ->
    [one] Besace ira demander à l’organisme si ce badge est toujours reconnu. Il pourra savoir que quelqu’un vérifie ce badge.
   *[other] Besace peut relire ces badges sans Internet, ou aller demander aux organismes s’ils les reconnaissent toujours. Les organismes pourront savoir que quelqu’un vérifie leurs badges.
}
check-online-go = Vérifier en ligne
check-offline-go = Sans Internet
check-running = Vérification en ligne…
check-progress = { $done } sur { $total }
check-stopped = Arrêté. Rien n’a changé.
check-unchanged = { $count ->
    [one] Vérifié : rien n’a changé.
   *[other] { $count } badges vérifiés : rien n’a changé.
}
check-changed = Vérifié : une réponse a changé.
check-changed-title = { $count ->
    [one] Un badge a changé
   *[other] { $count } badges ont changé
}
check-change = { $question } { $before } → { $after }
stop = Arrêter

## Removing
remove-title = { $count ->
    [0] Effacer ce badge de cet ordinateur ?
    [one] Effacer ce badge et sa preuve de cet ordinateur ?
   *[other] Effacer ce badge et ses { $count } preuves de cet ordinateur ?
}
remove-body = Cela ne peut pas être annulé.
remove-go = Effacer
remove-done = Badge effacé.

## Evidence
evidence-title = Mes preuves
evidence-empty = Une photo, une lettre, un lien : ce qui montre que vous le méritez.
evidence-file = Joindre un fichier
evidence-link = Joindre un lien
evidence-drop-title = { $count ->
    [one] Joindre ce fichier comme preuve ?
   *[other] Joindre ces { $count } fichiers comme preuves ?
}
evidence-attach = Joindre
evidence-note = Ce que cela montre
evidence-consent = Qui voit-on, et qui est d’accord ?
evidence-consent-hint = Par exemple : « Inès et Marc, d’accord à l’oral le 3 mai ».
evidence-look = Voir { $title } en grand
evidence-look-none = Cette image ne peut pas être montrée ici.
evidence-close = Fermer
evidence-open = Ouvrir dans un autre programme
evidence-open-title = Ouvrir « { $title } » dans un autre programme ?
evidence-open-body = Besace en fait une copie pour ce programme, et l’efface quand vous fermez la besace.
evidence-original-title = Donner le fichier d’origine ?
evidence-original-go = Enregistrer tel quel
evidence-cleaned = Enregistré : { $file }. Le lieu, le jour et l’appareil n’y sont plus.
evidence-link-title = Joindre un lien
evidence-link-address = Adresse
evidence-link-address-hint = Elle commence par https://
evidence-link-wrong = Cette adresse n’est pas une adresse de page. Elle commence par https://
evidence-link-name = Nom du lien
evidence-attached = { $count ->
    [one] Preuve jointe.
   *[other] { $count } preuves jointes.
}
evidence-save-about = Enregistrer une copie de { $title }
evidence-open-about = Ouvrir { $title }
evidence-remove-about = Effacer { $title }
evidence-remove-title = Effacer « { $title } » de cet ordinateur ?
evidence-removed = Preuve effacée.
evidence-saved = Enregistré : { $file }
evidence-added = jointe le { $date }
size-kilobytes = { $size } Ko
size-megabytes = { $size } Mo

## Collections, filters, and the person's own words
badges-collections = Collections
badges-choose = En choisir plusieurs
badges-refine = Affiner
badges-refined = Choisi
badges-clear = Tout effacer
badges-unfilter = Ne plus filtrer : { $what }
badges-more = { $count } de plus
facet-issuer = Organisme
facet-year = Année
facet-level = Niveau
facet-purpose = À quoi il me sert
facet-tag = Mes mots
facet-skill = Compétence
facet-collection = Collection
facet-state = État
facet-chosen = { $kind } : { $value }
choose-count = { $count ->
    [0] Aucun badge choisi
    [one] { $count } badge choisi
   *[other] { $count } badges choisis
}
choose-all = { $count ->
    [one] Choisir ce badge
   *[other] Choisir les { $count }
}
choose-collect = Mettre dans une collection
choose-cv = Mettre sur mon CV
choose-export = Exporter les originaux
choose-end = Terminer
choose-on-cv = { $count ->
    [one] { $count } badge est sur votre CV.
   *[other] { $count } badges sont sur votre CV.
}
choose-collected = { $count ->
    [one] { $count } badge mis dans « { $title } ».
   *[other] { $count } badges mis dans « { $title } ».
}
choose-taken = { $count ->
    [one] { $count } badge sorti de « { $title } ».
   *[other] { $count } badges sortis de « { $title } ».
}
choose-exported = { $count ->
    [one] { $count } fichier enregistré dans { $folder }.
   *[other] { $count } fichiers enregistrés dans { $folder }.
}
collect-title = { $count ->
    [one] Mettre ce badge dans une collection
   *[other] Mettre ces { $count } badges dans une collection
}
collections-title = Mes collections
collections-intro = Une collection réunit des badges autour d’une idée : un métier, un projet, un entretien. Un badge peut être dans plusieurs.
collections-empty = Vous n’avez pas encore de collection.
collection-new = Nouvelle collection
collection-make = Créer la collection
collection-made = « { $title } » est créée. Choisissez les badges à y mettre.
collection-name = Titre
collection-meaning = Ce qu’elle dit de moi
collection-meaning-hint = Une phrase, pour vous ou pour qui la lira.
collection-change = Modifier la collection
collection-save = Enregistrer
collection-saved = Collection enregistrée.
collection-remove = Effacer la collection
collection-remove-title = Effacer la collection « { $title } » ?
collection-remove-body = Les badges restent dans votre besace. La collection ne peut pas être retrouvée.
collection-removed = Collection effacée. Ses badges restent.
collection-badges = { $count ->
    [0] Aucun badge
    [one] { $count } badge
   *[other] { $count } badges
}
collection-nothing = Cette collection est vide. Dans « Mes badges », choisissez plusieurs badges, puis « Mettre dans une collection ».
collection-take = Sortir de la collection
collection-all = Voir tous mes badges

evidence-story = Raconter une situation
evidence-story-title = Raconter une situation
evidence-story-change = Modifier ce récit
evidence-story-intro = Un moment précis montre mieux qu’une longue liste. Quelques phrases suffisent.
evidence-story-name = Titre
evidence-story-name-hint = Comme on l’annoncerait : « Le client pressé du samedi ».
evidence-story-context = La situation
evidence-story-context-hint = Où, quand, avec qui ? Qu’est-ce qui était en jeu ?
evidence-story-action = Ce que j’ai fait
evidence-story-action-hint = Vous-même, pas l’équipe : vos gestes, vos choix.
evidence-story-action-missing = Écrivez ce que vous avez fait, même en une phrase.
evidence-story-result = Ce que cela a donné
evidence-story-result-hint = Ce qui a changé, ce qu’on vous a dit, ce que vous avez appris.
evidence-story-keep = Garder ce récit
evidence-story-kept = Récit gardé.
evidence-describe-about = Modifier { $title }
evidence-describe-title = Décrire cette preuve
evidence-describe-name = Titre
evidence-describe-name-hint = C’est ce titre qui sera écrit sur votre CV.
evidence-describe-consent = Qui est visible, et son accord
evidence-describe-consent-hint = Si des personnes se reconnaissent : « Amina et Karim, d’accord par message le 3 mai ».
evidence-describe-keep = Enregistrer
evidence-described = Preuve modifiée.

notes-title = Mes notes
notes-mine = Tout ceci est à vous : le badge signé n’est jamais changé.
notes-note = Note
notes-note-hint = Ce que vous voulez retenir ou raconter.
notes-saved = Enregistré
notes-tags = Mes mots
notes-tags-known = Mots déjà utilisés
notes-tag-new = Ajouter un mot
notes-tag-hint = Entrée l’ajoute.
notes-tag-remove = Enlever le mot { $tag }
notes-tag-added = Mot ajouté : { $tag }
notes-tag-removed = Mot enlevé : { $tag }
notes-level = Où j’en suis
notes-level-none = Aucun niveau
notes-purposes = À quoi me sert ce badge
notes-purpose-identity = Identité
notes-purpose-identity-says = Il dit qui je suis, ce qui compte pour moi.
notes-purpose-springboard = Tremplin
notes-purpose-springboard-says = Il me mène vers la suite : une formation, un emploi, un projet.
notes-purpose-skill = Acquis
notes-purpose-skill-says = Il montre ce que je sais faire.
notes-purpose-act = Agir
notes-purpose-act-says = Il m’ouvre une action : un rôle, une mission, une responsabilité.
notes-collections = Dans mes collections
notes-collections-none = Aucune collection pour l’instant.

rail-journey = Mon parcours
journey-title = Mon parcours
journey-years = Au fil des années
journey-year = { $year } : { $count ->
    [one] { $count } badge
   *[other] { $count } badges
}
journey-year-all = { $count ->
    [one] Voir ce badge
   *[other] Voir les { $count }
}
journey-skills = Ce qu’ils disent de moi
journey-skills-hint = Plus un mot revient, plus son cercle est grand. Le bord dit l’état des badges. Choisissez-en un pour voir les badges.
journey-tags = Mes mots
journey-recognised = Les mots des organismes
journey-competences = Dans un référentiel, selon moi
journey-levels = Où j’en suis
journey-strand = { $what } : { $count ->
    [one] { $count } badge
   *[other] { $count } badges
} ({ $states })
journey-state = { $count } { $state }
journey-empty = Votre parcours apparaîtra ici, avec vos premiers badges.
journey-print = Imprimer

competences-title = Compétences d’un référentiel
competences-none = Aucune pour l’instant. Vous pouvez dire à quelles compétences de CléA, du CRCN ou d’un autre référentiel ce badge répond.
competences-change = Choisir des compétences
competences-dialog = À quelles compétences répond ce badge ?
competences-mine = C’est vous qui le dites, et non l’organisme : le badge signé n’est pas changé.
competences-remove = Retirer { $title }
competences-added = Compétence ajoutée : { $title }
competences-removed = Compétence retirée : { $title }
competences-search = Chercher une compétence
competences-framework = Référentiel
competences-all = Tous
competences-found = { $count ->
    [0] Aucune compétence trouvée
    [one] { $count } compétence
   *[other] { $count } compétences
}
competences-many = Les { $count } premières. Ajoutez un mot pour trouver les autres.
competences-nothing = Rien ne correspond. Essayez un autre mot, ou ajoutez un référentiel dans les réglages.
frameworks-title = Référentiels de compétences
frameworks-intro = Vos badges peuvent répondre aux compétences de ces référentiels. ROME 4.0 et ESCO s’ajoutent depuis leurs fichiers officiels, en CSV ou en JSON.
frameworks-shipped = fait partie de Besace
frameworks-entries = { $count ->
    [one] { $count } compétence
   *[other] { $count } compétences
}
frameworks-links = { $count ->
    [0] aucun badge
    [one] utilisé { $count } fois
   *[other] utilisé { $count } fois
}
frameworks-add = Ajouter un référentiel…
frameworks-added = { $title } : { $added ->
    [0] rien de nouveau
    [one] { $added } compétence ajoutée
   *[other] { $added } compétences ajoutées
}{ $changed ->
    [0] {""}
    [one] , { $changed } renommée
   *[other] , { $changed } renommées
}.
frameworks-remove = Retirer { $title }
frameworks-remove-title = Retirer { $title } ?
frameworks-remove-text = { $links ->
    [0] Aucun badge n’utilise ce référentiel. Vous pourrez l’ajouter de nouveau depuis son fichier.
    [one] { $links } compétence choisie sur vos badges sera retirée avec lui. Les badges restent. Cela ne peut pas être annulé.
   *[other] { $links } compétences choisies sur vos badges seront retirées avec lui. Les badges restent. Cela ne peut pas être annulé.
}
frameworks-remove-go = Retirer
frameworks-removed = { $title } a été retiré.
scale-title = Échelle des niveaux
scale-intro = Les mots qui disent votre niveau, du premier au dernier.
scale-word = Niveau { $position }
scale-add = Ajouter un niveau
scale-up = Monter « { $word } »
scale-down = Descendre « { $word } »
scale-drop = Retirer « { $word } »
scale-keep = Enregistrer l’échelle
scale-kept = Échelle enregistrée.
scale-empty = Écrivez un mot, ou retirez ce niveau.
scale-twice = Ce mot est déjà dans l’échelle.
scale-used = { $count ->
    [one] { $count } badge est à ce niveau
   *[other] { $count } badges sont à ce niveau
}
scale-lost-title = Retirer un niveau qui sert ?
scale-lost = { $count ->
    [one] { $count } badge est à « { $word } » : il n’aura plus de niveau. Rien d’autre ne change.
   *[other] { $count } badges sont à « { $word } » : ils n’auront plus de niveau. Rien d’autre ne change.
}

## My CV
cv-title = Mon CV
cv-choices = Comment ce CV se présente
cv-export = Exporter
cv-exported = CV enregistré : { $file }
cv-format-pdf = PDF
cv-format-pdf-hint = À envoyer. Porte vos badges d’origine, et se rouvre dans Besace sans rien perdre.
cv-format-docx = Word (DOCX)
cv-format-docx-hint = À retoucher. Ne peut pas porter vos badges : leurs noms seulement.
cv-format-html = Page web (HTML)
cv-format-html-hint = À ouvrir dans un navigateur. Ne porte pas vos badges d’origine.
cv-format-txt = Texte simple
cv-format-txt-hint = À coller dans un formulaire. Sans mise en page, sans images, sans liens cliquables.
cv-format-json = Données (JSON Resume)
cv-format-json-hint = Pour un autre logiciel de CV. Sans mise en page, sans les fichiers des badges.
cv-import = Importer
cv-import-hint = Un fichier JSON Resume, l’archive de LinkedIn, un CV Europass, ou un PDF fait par Besace
cv-import-title = Ce que nous avons compris
cv-import-source = Ce fichier : { $source }.
cv-import-choose = Cochez ce que vous voulez mettre dans vos CV.
cv-import-replaces = Ce que vous cochez ici prend la place de ce que vous aviez écrit.
cv-import-nothing = Nous n’y avons rien trouvé à prendre.
cv-import-badges = { $count ->
    [one] Ce fichier porte aussi { $count } badge. Il est vérifié puis ajouté à votre besace avec le reste.
   *[other] Ce fichier porte aussi { $count } badges. Ils sont vérifiés puis ajoutés à votre besace avec le reste.
}
cv-import-other = Choisir un autre fichier
cv-import-take = { $count ->
    [0] Prendre
    [one] Prendre { $count } élément
   *[other] Prendre { $count } éléments
}
cv-import-already = Déjà là
cv-import-all = Tout cocher
cv-import-none = Tout décocher
cv-import-all-of = Tout cocher : { $part }
cv-import-none-of = Tout décocher : { $part }
cv-import-not-understood = Ce que nous n’avons pas compris
cv-import-not-understood-hint = Ceci reste dans votre fichier. Si c’est important, écrivez-le vous-même dans la bonne partie.
cv-import-all-understood = Tout le fichier a été compris.
cv-taken = { $count ->
    [one] { $count } élément ajouté.
   *[other] { $count } éléments ajoutés.
}
cv-saving = Enregistrement…
cv-saved = Enregistré
cv-unsaved = Pas enregistré
cv-undo-last = Annuler la dernière action
cv-redo = Rétablir
cv-variant = CV
cv-variant-other = Une autre version
cv-variant-hint = Un second CV avec les mêmes expériences, pour une autre offre
cv-variant-badges = { $count ->
    [one] { $count } badge
   *[other] { $count } badges
}
cv-variant-new = Nouveau à partir de celui-ci
cv-variant-rename = Renommer
cv-variant-remove = Retirer ce CV
cv-variant-removed = CV retiré : { $name }
cv-variant-made = Vous écrivez maintenant : { $name }
cv-variant-new-title = Une autre version de votre CV
cv-variant-new-body = Elle part de celle-ci. Vos expériences et vos compétences restent communes : ce que vous corrigez dans l’une est corrigé dans l’autre.
cv-variant-rename-title = Renommer ce CV
cv-variant-name = Nom de ce CV
cv-variant-name-hint = Pour vous y retrouver. Il n’est pas imprimé.
cv-variant-make = Créer cette version
cv-variant-empty = Donnez-lui un nom.
cv-variant-taken = Un de vos CV porte déjà ce nom.
cv-template = Modèle
cv-with = Aussi sur la page
cv-with-descriptions = Ce que dit chaque badge
cv-with-descriptions-hint = Une phrase sous son nom
cv-with-qr = Un code QR
cv-with-qr-hint = Vers la page d’un badge, ou vers votre site
cv-with-annex = Une annexe
cv-with-annex-hint = Critères, réponses et preuves de chaque badge
cv-profile = Profil
cv-profile-full = complet
cv-profile-full-hint = Votre nom et vos coordonnées
cv-profile-no-contact = sans coordonnées
cv-profile-no-contact-hint = Votre nom, mais ni adresse, ni téléphone, ni site
cv-profile-anonymous = anonyme
cv-profile-anonymous-hint = Ni nom, ni photo, ni coordonnées ; les fichiers des badges ne sont pas joints
cv-language = Langue
cv-in-fr = français
cv-in-en = anglais
cv-in-fr-hint = Titres et dates en français. Vos textes restent comme vous les avez écrits.
cv-in-en-hint = Titres et dates en anglais. Vos textes restent comme vous les avez écrits.
cv-sections = Parties du CV
cv-grip = Déplacer { $name }
cv-grip-hint = Faites glisser, ou utilisez les flèches haut et bas
cv-more-parts = Autre partie
cv-part-name = Titre de cette partie
cv-part-rename = Renommer { $name }
cv-part-hide = Masquer { $name } sur ce CV
cv-part-show = Montrer { $name } sur ce CV
cv-part-hidden = Masquée
cv-part-hidden-hint = Cette partie est masquée sur ce CV. Ce que vous y écrivez est gardé.
cv-preview = Aperçu du CV
cv-preview-page = Page { $page } sur { $pages }
cv-preview-waiting = L’aperçu se prépare.
cv-fits = { $lines ->
    [0] 1 page, pleine
    [one] 1 page, il reste { $lines } ligne
   *[other] 1 page, il reste { $lines } lignes
}
cv-overflows = { $lines ->
    [one] { $pages } pages, { $lines } ligne de trop
   *[other] { $pages } pages, { $lines } lignes de trop
}
cv-pages = { $pages } pages
cv-tighten = Resserrer
cv-loosen = Desserrer
cv-tightest = La page est déjà au plus serré. Raccourcissez un texte, ou ne montrez pas une expérience ancienne sur ce CV. Deux pages conviennent aussi.
cv-leaks = { $count ->
    [one] { $count } endroit dit encore qui vous êtes
   *[other] { $count } endroits disent encore qui vous êtes
}
cv-leaks-none = Rien trouvé qui dise qui vous êtes
cv-leaks-contact = { $count ->
    [one] { $count } endroit dit encore comment vous joindre
   *[other] { $count } endroits disent encore comment vous joindre
}
cv-leaks-contact-none = Rien trouvé qui dise comment vous joindre
cv-leaks-none-hint = Un employeur, un lieu ou un prix rare peuvent encore vous faire reconnaître : relisez.
cv-leaks-fold = Replier
cv-leaks-unfold = Voir
cv-leaks-not-anonymous = Tant qu’il en reste un, ce CV n’est pas anonyme.
cv-leaks-reachable = Tant qu’il en reste un, on peut vous joindre par ce CV.
cv-leak-remove-badge = Retirer ce badge de ce CV
cv-leak-leave-out = Ne pas montrer sur ce CV
cv-leaks-ask = { $count ->
    [one] Ce CV dit encore qui vous êtes, à { $count } endroit
   *[other] Ce CV dit encore qui vous êtes, à { $count } endroits
}
cv-leaks-ask-body = Le fichier ne sera pas anonyme. Qui le lira pourra vous reconnaître.
cv-leaks-back = Revenir au CV
cv-leaks-anyway = Exporter quand même
cv-section-contact = Contact
cv-section-profiles = Pages en ligne
cv-section-about = Titre et profil
cv-section-job = Offre visée
cv-section-work = Expériences
cv-section-education = Formation
cv-section-skills = Compétences
cv-section-languages = Langues
cv-section-interests = Centres d’intérêt
cv-section-volunteer = Engagement
cv-section-badges = Badges
cv-section-projects = Projets
cv-section-certificates = Certificats
cv-section-awards = Distinctions
cv-section-publications = Publications
cv-section-references = Références
cv-hint-contact = Ce qu’il faut pour vous joindre. Rien d’autre n’est obligatoire.
cv-hint-profiles = LinkedIn, un portfolio, un dépôt de code.
cv-hint-about = Ce que ce CV dit en premier.
cv-hint-headline = Le poste que vous cherchez, ou votre métier, en quelques mots.
cv-hint-summary = Deux ou trois phrases : ce que vous savez faire, ce que vous cherchez.
cv-hint-job = Collez l’offre : vous verrez lesquels de vos badges y répondent.
cv-hint-work = La plus récente d’abord. Stages, missions et petits travaux comptent.
cv-hint-education = Diplômes, titres, formations courtes.
cv-hint-skills = Ce que vous savez faire, et jusqu’où.
cv-hint-languages = Celles que vous parlez, même un peu. Le niveau en un mot : langue maternelle, courant, B1, notions.
cv-hint-interests = Ce qui vous tient à cœur.
cv-hint-volunteer = Associations, entraide, sport, projets.
cv-hint-badges = Ils sont joints au PDF : le lecteur peut les vérifier.
cv-hint-projects = Ce que vous avez mené ou créé.
cv-hint-certificates = Permis, habilitations, attestations qui ne sont pas des badges.
cv-hint-awards = Prix, concours, mentions.
cv-hint-publications = Articles, livres, expositions.
cv-hint-references = Des personnes qui parlent de vous, avec leur accord.
cv-field-name = Prénom et nom
cv-field-email = Adresse e-mail
cv-field-phone = Téléphone
cv-field-postcode = Code postal
cv-field-city = Ville
cv-field-address = Rue et numéro
cv-field-website = Site ou page
cv-field-network = Réseau ou site
cv-field-username = Votre nom là-bas
cv-field-page = Adresse de la page
cv-field-headline = Titre du CV
cv-field-summary = Profil
cv-own-words = Seulement pour ce CV
cv-field-position = Poste
cv-field-employer = Employeur
cv-field-place = Lieu
cv-field-start = Début
cv-field-end = Fin
cv-field-date = Date
cv-field-current = En cours
cv-field-what = Ce que vous y avez fait
cv-field-highlights = Points forts
cv-field-one-a-line = Un par ligne
cv-field-commas = Séparées par des virgules
cv-field-study = Diplôme ou titre
cv-field-area = Domaine
cv-field-school = Établissement
cv-field-score = Mention ou note
cv-field-skill = Compétence
cv-field-level = Niveau
cv-field-keywords = Précisions
cv-field-language = Langue
cv-field-fluency = Niveau
cv-field-interest = Centre d’intérêt
cv-field-organization = Association ou groupe
cv-field-role = Votre rôle
cv-field-project = Projet
cv-field-certificate = Certificat
cv-field-issuer = Donné par
cv-field-award = Distinction
cv-field-publication = Titre
cv-field-publisher = Paru chez
cv-field-reference = Ce que cette personne dit de vous
cv-wrong-year = Écrivez l’année avec quatre chiffres.
cv-wrong-order = La fin est avant le début.
cv-wrong-email = Une adresse e-mail a la forme nom@exemple.fr.
cv-wrong-postcode = Un code postal français a cinq chiffres.
cv-level-none = Sans niveau
cv-month = { $field } : mois
cv-year = { $field } : année
cv-month-none = Mois
cv-year-none = Année
cv-photo = Photo
cv-photo-hint = Elle n’est jamais obligatoire. Le lieu et l’appareil en sont effacés.
cv-photo-alt = Votre photo
cv-photo-shown = La montrer sur ce CV
cv-photo-choose = Choisir une photo
cv-photo-other = Changer de photo
cv-photo-remove = Effacer la photo
cv-photo-wrong = Ce fichier n’est pas une photo que nous savons lire. Choisissez un fichier JPEG ou PNG.
cv-add-profiles = Ajouter une page
cv-add-work = Ajouter une expérience
cv-add-education = Ajouter une formation
cv-add-skills = Ajouter une compétence
cv-add-languages = Ajouter une langue
cv-add-interests = Ajouter un centre d’intérêt
cv-add-volunteer = Ajouter un engagement
cv-add-projects = Ajouter un projet
cv-add-certificates = Ajouter un certificat
cv-add-awards = Ajouter une distinction
cv-add-publications = Ajouter une publication
cv-add-references = Ajouter une référence
cv-new-profiles = Nouvelle page
cv-new-work = Nouvelle expérience
cv-new-education = Nouvelle formation
cv-new-skills = Nouvelle compétence
cv-new-languages = Nouvelle langue
cv-new-interests = Nouveau centre d’intérêt
cv-new-volunteer = Nouvel engagement
cv-new-projects = Nouveau projet
cv-new-certificates = Nouveau certificat
cv-new-awards = Nouvelle distinction
cv-new-publications = Nouvelle publication
cv-new-references = Nouvelle référence
cv-move-up = Monter { $name }
cv-move-down = Descendre { $name }
cv-remove = Effacer
cv-remove-entry = Effacer { $name }
cv-badge-off = Retirer { $name } de ce CV
cv-moved = { $name } : place { $place } sur { $count }
cv-removed = Effacé : { $name }
cv-removed-proved = Effacé : { $name }. Ses preuves restent en bas de cette page.
cv-undo = Annuler
cv-leave-out = Ne pas montrer sur ce CV
cv-left-out = Pas sur ce CV
cv-evidence = Ce qui le prouve
cv-evidence-none = Aucun badge pour l’instant : cette ligne sera dite « Déclaré ».
cv-evidence-add = Choisir un badge
cv-evidence-link = Joindre { $name } à cette ligne
cv-evidence-unlink = Détacher { $name } de cette ligne
cv-evidence-put = Pas sur ce CV : l’y mettre
cv-evidence-missing = Un badge qui n’est pas dans votre besace.
cv-evidence-unlink-missing = Détacher ce badge de cette ligne
cv-proofs-none = Une photo, une lettre, un lien, un récit : ce qui montre ce que vous y avez fait.
cv-proofs-left = Preuves sans expérience
cv-proofs-left-hint = Leur ligne n’est plus dans votre CV. Elles restent dans votre besace tant que vous ne les effacez pas.
cv-verified = Vérifié
cv-recognised = Reconnu par { $by }
cv-declared = Déclaré
cv-job-never = Jamais imprimé, jamais envoyé.
cv-job-title = Poste visé
cv-job-text = Texte de l’offre
cv-job-text-hint = Copié du site ou du courriel où vous l’avez trouvée.
cv-matches = Vos badges qui y répondent
cv-matches-count = { $count ->
    [one] { $count } badge y répond.
   *[other] { $count } badges y répondent.
}
cv-matches-none = Aucun de vos badges n’a de mots en commun avec cette offre.
cv-matches-words = En commun : { $words }
cv-match-put = Mettre sur le CV
cv-match-on = Sur ce CV
cv-badges-chosen = Sur le CV
cv-badges-anonymous = Sur un CV anonyme, leurs noms sont imprimés mais leurs fichiers ne sont pas joints : le lecteur ne peut pas les vérifier.
cv-badges-none = Aucun badge sur ce CV.
cv-badges-search = Chercher parmi vos badges
cv-badges-left = Dans votre besace
cv-badges-all-chosen = Tous vos badges sont sur ce CV.
cv-badges-no-match = Aucun badge ne correspond.
cv-badges-put = Mettre { $name } sur le CV
cv-badges-empty = Votre besace n’a pas encore de badge.

outlets-title = Autres sorties
outlets-hint = Parcoursup, LinkedIn, signature d’e-mail
outlet-parcoursup = Parcoursup
outlet-parcoursup-about = La rubrique « Activités et centres d’intérêt » a quatre textes. Les voici, tirés de votre CV. Relisez, raccourcissez, copiez. Ce que vous changez ici n’est pas gardé.
outlet-linkedin = LinkedIn
outlet-linkedin-about = Un badge de ce CV devient une certification sur votre profil.
outlet-linkedin-none = Ce CV n’a pas de badge. Mettez-en un sur le CV, puis revenez.
outlet-linkedin-badge = Badge
outlet-linkedin-open = Ouvrir le formulaire de LinkedIn
outlet-linkedin-else = LinkedIn ne remplit pas toujours son formulaire. Voici de quoi le remplir vous-même.
outlet-signature = Signature d’e-mail
outlet-signature-about = Copiez-la, puis collez-la dans les réglages de votre messagerie.
outlet-signature-preview = Aperçu de la signature
outlet-signature-how = Sans image venue d’ailleurs : elle s’affiche partout, et ne dit à personne quand on la lit.
outlet-empty = Rien dans votre CV pour ce texte. Vous pouvez l’écrire ici.
outlet-count = { $count } signes sur { $limit }
outlet-over = { $count } signes sur { $limit } : { $over } de trop
outlet-copy = Copier
outlet-copy-what = Copier { $what }
outlet-copied = Copié : { $what }
outlet-not-copied = La copie n’a pas marché. Choisissez le texte, puis Ctrl+C.

## Settings
settings-title = Réglages
settings-language = Langue de la fenêtre
settings-appearance = Apparence
appearance-system = Comme l’ordinateur
appearance-light = Claire
appearance-dark = Sombre
settings-portfolio = Cette besace
settings-owner = Nom
settings-file = Fichier
settings-addresses = Adresses pour savoir si un badge est à vous
settings-addresses-none = Aucune adresse. La question « Est-il à moi ? » restera sans réponse.
settings-address-new = Autre adresse e-mail
settings-address-add = Ajouter cette adresse
settings-address-remove = Retirer { $address }
settings-address-added = Adresse ajoutée. Vos badges ont été vérifiés à nouveau.
settings-address-removed = Adresse retirée. Vos badges ont été vérifiés à nouveau.
settings-address-wrong = Cette adresse est incomplète.
settings-address-there = Cette adresse est déjà là.

## Help
help-title = Aide
help-badge = Qu’est-ce qu’un badge ?
help-badge-text = Un badge est une image qui contient une preuve. Un organisme l’a écrite et signée. Elle dit ce que vous avez fait, et qui l’a vu.
help-receive = Recevoir un badge
help-receive-text = Enregistrez l’image ou le fichier envoyé par l’organisme. Puis choisissez « Ajouter un badge ». Une capture d’écran ne suffit pas : la preuve est dans le fichier d’origine.
help-enrich = Joindre une preuve
help-enrich-text = Ouvrez un badge et joignez une photo, une lettre ou un lien. Le badge d’origine n’est jamais changé.
help-show = Montrer vos badges
help-show-text = Choisissez-en pour votre CV. Le PDF emporte les badges choisis : le lecteur peut les vérifier.
help-links = Donner un lien
help-links-text = « Mes liens » met une page chiffrée où vous voulez : le serveur d’un organisme, votre nuage, une clé USB. Vous choisissez ce que l’on voit et jusqu’à quand, et vous pouvez terminer le lien. Vos badges restent valables.
help-states = Ce que disent les signes
help-verified = Il est intact, signé par l’organisme, à votre nom, toujours reconnu et dans les dates.
help-not-confirmed = Rien ne dit qu’il est faux, mais une réponse manque. Souvent, il suffit de vérifier en ligne.
help-expired = L’organisme lui a donné une date de fin, et elle est passée.
help-revoked = L’organisme ne le reconnaît plus.
help-suspended = L’organisme le met de côté pour un temps.
help-other-person = Il a été donné à une autre adresse que la vôtre.
help-self-declared = Vous l’avez signé vous-même. C’est votre parole.
help-rejected = Une réponse est « Non ». Ouvrez le badge pour savoir laquelle.
help-data = Où sont vos données ?
help-data-text = Dans un seul fichier, sur cet ordinateur. Copiez-le sur une clé USB pour l’emporter, ou faites une sauvegarde dans les réglages. Rien n’est envoyé sans votre accord.
help-shared = Sur un ordinateur partagé
help-shared-text = Gardez votre fichier sur une clé USB, avec un mot de passe. En partant, choisissez « Fermer et oublier ».
help-keys = Avec le clavier
help-keys-text = Tab passe d’un bouton à l’autre, Entrée choisit, Échap ferme. Alt et flèche gauche : retour. Ctrl et V : ajouter le badge copié.

## Several people on one computer
welcome-open = Ouvrir un fichier…
welcome-create-other = Nouvelle besace
welcome-restore = Restaurer une sauvegarde
welcome-others = { $count ->
    [one] Voir l’autre besace du dossier
   *[other] Voir les { $count } autres besaces du dossier
}
welcome-others-only = { $count ->
    [one] Voir la besace du dossier
   *[other] Voir les { $count } besaces du dossier
}
welcome-list = Besaces du dossier
welcome-list-search = Chercher une besace
welcome-list-none = Aucune besace ne correspond.
welcome-list-changed = modifiée le { $date }
welcome-list-locked = mot de passe
welcome-list-hide = Masquer la liste
welcome-idle = { $name } est refermée : personne n’y a touché depuis { $minutes } minutes. Tout est enregistré.
welcome-copies = Besace garde une copie de cette besace :
welcome-copy = Reprendre la copie du { $date }
create-title-other = Nouvelle besace
create-name-other = Nom de la personne
create-address-other = Son adresse e-mail
unlock-title = Ouvrir « { $name } »
unlock-password = Mot de passe
unlock-hint = Sans le mot de passe, personne ne peut l’ouvrir.
unlock-wrong = Ce n’est pas le bon mot de passe.
unlock-go = Ouvrir
other-title = Ouvrir « { $name } » ?
other-body = « { $current } » est ouverte : elle sera enregistrée et fermée.
other-go = Fermer et ouvrir
password-title = Mot de passe
password-none = Cette besace n’a pas de mot de passe : qui a le fichier peut la lire.
password-has = Cette besace s’ouvre avec un mot de passe.
password-set = Mettre un mot de passe
password-change = Changer le mot de passe
password-remove = Enlever le mot de passe
password-lost = Oublié, il est perdu : personne ne peut le retrouver, et la besace ne s’ouvre plus. Notez-le à l’abri.
password-lost-backup = Oublié, il est perdu : personne ne peut le retrouver, et le fichier ne s’ouvre plus.
password-removed-body = Ensuite, qui a le fichier pourra lire la besace.
password-current = Mot de passe actuel
password-new = Nouveau mot de passe
password-new-hint = Par exemple quatre ou cinq mots.
password-again = Le même, encore une fois
password-differ = Les deux mots de passe ne sont pas pareils.
password-missing = Écrivez un mot de passe.
password-show = Montrer ce que j’écris
password-set-done = Le mot de passe est mis.
password-changed = Le mot de passe est changé.
password-removed = Le mot de passe est enlevé.
password-with = Avec un mot de passe
password-without = Sans mot de passe : qui a le fichier peut tout lire
lock-title = Fermer quand personne n’y touche
lock-0 = Jamais
lock-5 = 5 minutes
lock-15 = 15 minutes
lock-30 = 30 minutes
lock-hint = Besace enregistre d’abord ce que vous avez écrit, puis revient à l’accueil.
start-title = À l’accueil
start-last = La besace ouverte en dernier
start-all = Toutes celles du dossier
start-hint = « Toutes » est fait pour accompagner plusieurs personnes sur le même ordinateur.
keep-title = Garder et remettre
backup-title = Sauvegarder
backup-text = Tout dans un seul fichier, à garder ailleurs : sur une clé USB, ou chez quelqu’un de confiance.
backup-go = Sauvegarder…
backup-dialog = Sauvegarder cette besace
backup-running = Écriture, puis relecture…
backup-done = Sauvegarde écrite dans { $file }, relue et comparée. Badges : { $badges }. Preuves : { $evidence }.
copies-kept = Besace garde aussi une copie des cinq dernières fermetures, dans un dossier à côté du fichier, avec le même mot de passe. « Fermer et oublier » les efface.
copies-none = Besace ne garde pas de copie de cette besace sur cet ordinateur : faites des sauvegardes.
everything-title = Exporter toutes mes données
everything-text = Un fichier ZIP qui se lit sans Besace : vos badges d’origine, vos preuves, votre CV, vos notes. Il n’a pas de mot de passe.
everything-go = Exporter…
everything-done = Tout est dans { $file }. Badges : { $badges }. Preuves : { $evidence }.
hand-title = Remettre à la personne
hand-text = Quand vous accompagnez quelqu’un : un dossier pour la personne, un reçu, puis plus rien ici.
hand-go = Remettre…
hand-dialog = Remettre cette besace à { $name }
hand-what = Besace écrit un dossier : la besace, une page qui explique comment l’ouvrir, et un reçu. Tout est relu et comparé avant d’effacer quoi que ce soit.
hand-password = Le mot de passe est choisi par la personne, qui le garde pour elle.
hand-by = Remis par
hand-by-hint = Votre nom ou votre structure. Le reçu ne dit rien de la personne.
hand-erase = Effacer ensuite cette besace de cet ordinateur, avec ses copies
hand-where = Choisir où…
hand-running = Écriture, relecture, comparaison…
hand-done = Remise faite
hand-done-text = Le dossier « { $folder } » est prêt, relu et comparé. Badges : { $badges }. Preuves : { $evidence }.
hand-erased = Il ne reste rien de cette besace sur cet ordinateur.
hand-kept = La besace est aussi restée sur cet ordinateur.
hand-receipt = Enregistrer le reçu
hand-receipt-text = Le reçu est dans le dossier. Vous pouvez en garder un exemplaire : il ne nomme pas la personne.
hand-receipt-done = Reçu enregistré : { $file }
erase-title = Effacer cette besace
erase-text = Tout disparaît de cet ordinateur : les badges, les preuves, le CV, les notes, et les copies.
erase-go = Effacer…
erase-dialog = Effacer la besace de { $name } ?
erase-what = Les badges ({ $badges }), leurs preuves, le CV, les notes et les copies seront effacés de cet ordinateur. Les sauvegardes rangées ailleurs restent. Cela ne peut pas être annulé.
erase-links = { $count ->
        [one] Un lien est encore ouvert. Terminez-le d’abord dans « Mes liens » : après, plus personne ne pourrait l’arrêter.
       *[other] { $count } liens sont encore ouverts. Terminez-les d’abord dans « Mes liens » : après, plus personne ne pourrait les arrêter.
    }
erase-name = Pour continuer, écrivez le nom : { $name }
erase-name-wrong = Ce n’est pas ce nom.
erase-yes = Tout effacer
erase-done = La besace est effacée.
restore-dialog = Restaurer une sauvegarde
restore-file = Sauvegarde choisie
restore-wrong = Ce n’est pas le mot de passe de cette sauvegarde.
restore-where = La besace ira dans le dossier { $folder }
restore-elsewhere = La mettre ailleurs…
restore-go = Restaurer
restore-running = Relecture de la sauvegarde…
restore-done-locked = Besace restaurée : la sauvegarde a été relue en entier, rien ne manque. Elle s’ouvre avec le mot de passe de la sauvegarde.
restore-done = Besace restaurée : la sauvegarde a été relue en entier, rien ne manque.
close-unsaved = Tout n’a pas pu être enregistré
close-unsaved-text = Ce que vous venez d’écrire n’est pas enregistré. Si vous fermez, il sera perdu. Ce qui était enregistré l’est toujours.
close-anyway = Fermer quand même
close-explain-list = « Fermer et oublier » efface les copies de secours. L’accueil montre les fichiers du dossier : ce nom y reste tant que le fichier est là.
rail-locked = Avec mot de passe
todo-title = À faire
todo-ends = { $count ->
    [one] { $count } badge se termine bientôt
   *[other] { $count } badges se terminent bientôt
}
todo-asked = { $count ->
    [one] { $count } badge à vérifier en ligne
   *[other] { $count } badges à vérifier en ligne
}
todo-ends-on = { $days ->
    [0] se termine aujourd’hui
    [one] se termine demain, le { $date }
   *[other] se termine le { $date }, dans { $days } jours
}
todo-asked-on = vérifié en ligne le { $date }
todo-never-asked = jamais vérifié en ligne
todo-agenda = Ajouter les fins à mon agenda
todo-agenda-done = Fichier d’agenda enregistré : { $file }. Ouvrez-le avec votre agenda.
todo-clock = L’horloge de cet ordinateur dit { $says }, mais cette besace a déjà servi le { $used }. Réglez l’horloge : les dates des badges seraient mal jugées.

## My links
rail-links = Mes liens
links-title = Mes liens
links-intro = Un lien ouvre une page chiffrée : le navigateur du lecteur y vérifie vos badges lui-même.
links-new = Créer un lien
links-places = Mes endroits
links-check = Demander où en sont mes liens
links-checking = Demande en cours…
links-checked = { $count ->
    [0] Demandé : aucun lien en cours.
    [one] Demandé à l’endroit de ce lien : son état est à jour.
   *[other] Demandé aux endroits de vos { $count } liens : leur état est à jour.
}
links-empty = Aucun lien pour l’instant.
links-empty-hint = Montrez un CV ou quelques badges par un lien, à qui vous voulez, jusqu’à la date que vous choisissez.
links-none-standing = Aucun lien en cours.
links-standing = En cours
links-ended = { $count ->
    [one] { $count } lien terminé
   *[other] { $count } liens terminés
}
links-state-unfinished = Envoi inachevé
links-state-open = En ligne
links-state-written = Dans son dossier
links-state-over = Date passée
links-state-ended = Terminé, et vérifié
links-state-unclear = Fin à confirmer
links-unfinished-hint = La page n’a jamais été vue à son endroit. Ne donnez pas ce lien : demandez où il en est, ou terminez-le et créez-en un autre.
links-unclear-hint = Rien ne prouve que la page n’est plus là. Terminez-le de nouveau quand vous serez connecté.
links-over-hint = Le dernier jour est passé. Demandez où en sont vos liens, ou terminez-le : Besace vérifiera que la page n’y est plus.
links-made-left = Une page a pu rester à cet endroit, sans que Besace l’y voie. Elle est dans vos liens, « Envoi inachevé » : terminez-la là. Ce que vous avez choisi ici est gardé.
links-what = Ce que l’on voit
links-where = Où
links-until = Jusqu’à quand
links-who = Qui peut lire
links-never-checked = jamais vérifié
links-cv = CV « { $name } »
links-and-badges = { $count ->
    [one] , { $count } badge
   *[other] , { $count } badges
}
links-at = { $place } ({ $kind })
links-file = Le fichier : { $file }
links-day = le { $date }
links-no-day = sans date de fin
links-readers-link = Qui a le lien
links-readers-link-password = Qui a le lien et le mot de passe
links-readers-file = Qui a le fichier et son lien
links-readers-file-password = Qui a le fichier, son lien et le mot de passe
links-ends-on = Le lien s’arrête le { $date }, vos badges restent valables.
links-never-ends = Le lien reste ouvert jusqu’à ce que vous le terminiez. Vos badges restent valables après.
links-never-ends-file = Sans date, la page s’ouvre toujours chez qui l’a reçue.
links-copy = Copier le lien
links-copy-about = Copier le lien : { $title }
links-copied = Lien copié.
links-qr = QR
links-qr-about = Code QR : { $title }
links-qr-alt = Code QR du lien « { $title } »
links-qr-hint = Un téléphone le lit avec son appareil photo. Vous pouvez aussi le montrer sur votre écran.
links-send = Envoyer
links-send-about = Envoyer : { $title }
links-end = Terminer
links-end-about = Terminer : { $title }
links-forget = Retirer de la liste
links-forget-about = Retirer de la liste : { $title }
links-forgotten = Retiré de la liste.
links-end-title = Terminer « { $title } » ?
links-end-by-the-place = Le serveur cessera de donner la page. Besace la demandera ensuite, pour vérifier qu’elle n’y est plus.
links-end-by-besace = Besace effacera la page, puis la demandera pour vérifier qu’elle n’y est plus.
links-end-by-the-page = Besace effacera la page d’ici. Ses copies resteront où elles sont.
links-end-by-nobody = Besace effacera le fichier de ce dossier. Une clé USB donnée ne se reprend pas : les copies remises restent chez ceux qui les ont.
links-end-after = Le lien ne pourra pas être rouvert. Vos badges restent valables.
links-ending = Fin du lien en cours…
links-ended-proven = Terminé : Besace a demandé la page, et elle n’y est plus. Vos badges restent valables.
links-ended-file = Terminé : le fichier n’est plus dans ce dossier. Vos badges restent valables.
links-end-unclear = Ce lien n’est pas encore terminé : la page est peut-être encore lisible.
links-end-again = Réessayer

links-mail = Par e-mail
links-mail-subject = Objet
links-mail-body = Message
links-mail-subject-cv = Mon CV et mes badges vérifiables
links-mail-subject-badges = Mes badges vérifiables
links-mail-hello = Bonjour,
links-mail-cv = Voici mon CV. Votre navigateur vérifie lui-même les badges qui l’accompagnent, sans rien installer.
links-mail-badges = Voici mes badges. Votre navigateur les vérifie lui-même, sans rien installer.
links-mail-file = La page est dans le fichier joint. Ouvrez-le dans un navigateur, ajoutez ceci à la fin de son adresse, puis appuyez sur Entrée :
links-mail-password = Je vous donne le mot de passe à part.
links-mail-ends = Ce lien s’arrête le { $date } ; les badges restent valables.
links-mail-copy = Copier le message
links-mail-how = Collez l’objet et le message dans votre messagerie. Ce que vous changez ici n’est pas gardé.
links-linkedin = Sur LinkedIn
links-linkedin-how = Sur votre profil, ajoutez une section « Sélection », choisissez « Ajouter un lien », et collez-le. Toute personne qui voit votre profil pourra alors lire la page.
links-linkedin-open = Ouvrir mon profil LinkedIn
links-linkedin-file = Ce lien a besoin du fichier : il ne peut pas aller sur LinkedIn, ni dans une signature. Choisissez pour cela un endroit en ligne.
links-signature = Dans ma signature d’e-mail
links-signature-words = Mes badges, vérifiables en un clic
links-signature-text = { $words } : { $link }
links-signature-how = Collez-la dans les réglages de votre messagerie.
links-elsewhere = Chaque badge peut aussi aller seul sur LinkedIn.
links-outlets = Voir les autres sorties du CV

links-made-title = Votre lien est prêt
links-made-whole = Donnez-le en entier : la clé qui ouvre la page est à la fin, et n’est gardée nulle part ailleurs que dans votre besace.
links-made-file = Donnez ce fichier, et ce qui suit le signe # dans ce lien : c’est la clé. Sur un autre ordinateur, le lecteur ouvre le fichier, ajoute la clé à la fin de son adresse, puis appuie sur Entrée.
links-made-shortened = Cet endroit ne garde pas une page plus longtemps : il a avancé la date de fin.
links-made-list = Voir mes liens

links-new-title = Créer un lien
links-step-what = Ce que l’on verra
links-step-where = Où
links-step-until = Jusqu’à quand, et pour qui
links-show = Que montrer
links-show-cv = Un CV et ses badges
links-show-badges = Des badges seulement
links-which-cv = CV
links-which-badges = Badges à montrer
links-chosen = { $count ->
    [0] Aucun badge choisi
    [one] { $count } badge choisi
   *[other] { $count } badges choisis
}
links-cv-no-badges = Ce CV n’a pas de badge.
links-badges-none = Votre besace n’a pas encore de badge. Vous pouvez partager un CV.
links-badges-more = { $count ->
    [one] { $count } autre badge : cherchez-le par son nom.
   *[other] { $count } autres badges : cherchez-les par leur nom.
}
links-badges-missing = Choisissez au moins un badge.
links-evidence = Preuves à montrer avec « { $name } »
links-evidence-hint = Une preuve n’est montrée que si vous la cochez. Le lieu et l’appareil sont retirés des photos.
links-pdf = Le PDF du CV, à télécharger
links-addresses = Mes adresses : { $addresses }
links-addresses-hint = Elles montrent que les badges ont été donnés à vous. Sans elles, le lecteur ne peut pas vérifier que ces badges sont les vôtres.
links-addresses-off = Sans vos adresses, le lecteur ne pourra pas vérifier que ces badges sont les vôtres.
links-addresses-none = Aucun de vos badges n’a été donné à une adresse à vous : le lecteur ne pourra pas vérifier qu’ils sont les vôtres.
links-name = Nom de ce lien
links-name-hint = Pour vous y retrouver. Le lecteur ne le voit pas.
links-place-choose = Où mettre la page
links-place-none = La page a besoin d’un endroit : le serveur d’un organisme, votre nuage, ou une clé USB.
links-place-missing = Choisissez un endroit.
links-place-add = Ajouter un endroit
links-place-manage = Changer mes endroits
links-duration = Durée
links-month = 1 mois
links-quarter = 3 mois
links-year = 1 an
links-other-day = Jusqu’à une date
links-never = Sans date
links-last-day = Dernier jour
links-day-wrong = Choisissez aujourd’hui ou un jour à venir.
links-relay-shorter = Cet endroit peut avoir une durée à lui, plus courte : la vraie date vous sera dite.
links-lock = Demander un mot de passe
links-lock-hint = En plus du lien. Utile si le lien peut passer entre plusieurs mains.
links-lock-lost = Donnez-le autrement que le lien : de vive voix ou par SMS. Personne ne peut le retrouver, pas même Besace : notez-le à l’abri.
links-promises = Ce que permet cet endroit
links-promises-first = Choisissez un endroit : vous verrez ici ce qu’il permet.
links-promise-link = Qui a le lien complet peut lire la page. L’endroit n’en garde qu’une copie illisible.
links-promise-file = Qui a le fichier et son lien peut lire la page. Elle n’est pas en ligne : c’est vous qui la donnez.
links-promise-password = Il faut aussi le mot de passe : il fait partie de la clé.
links-promise-copies = Un lecteur peut garder une copie de ce qu’il a lu, ou passer le lien à d’autres.
links-promise-badges = Vos badges restent valables, lien ou pas.
links-expiry-by-the-place = À la date de fin, le serveur cesse de donner la page, même si votre ordinateur est éteint.
links-expiry-by-besace = À la date de fin, la page ne s’ouvre plus. C’est Besace qui l’efface ensuite : pour cela, il faut qu’elle soit ouverte et connectée.
links-expiry-by-the-page = La page ne s’ouvrira plus après cette date, mais ses copies restent où elles sont.
links-expiry-by-nobody = Rien n’arrête cette page à une date.
links-revocation-by-the-place = Vous pouvez terminer le lien plus tôt : le serveur cesse de donner la page, et Besace le vérifie.
links-revocation-by-besace = Vous pouvez terminer le lien plus tôt : Besace efface la page, puis vérifie qu’elle n’y est plus.
links-revocation-by-the-page = Vous ne pouvez pas terminer ce lien avant sa date.
links-revocation-by-nobody = Une clé USB donnée ne se reprend pas.
links-preview = Voir comme le lecteur
links-previewed = La page s’ouvre dans votre navigateur, depuis cet ordinateur. Rien n’a été envoyé.
links-create = Créer le lien
links-creating = La page est chiffrée, puis envoyée…

badge-share = Partager
choose-share = Partager

## Places of links
places-title = Mes endroits
places-intro = Là où vont vos pages. Elles y sont chiffrées : l’endroit ne peut pas les lire. Les mots de passe d’ici restent dans votre besace.
places-empty = Aucun endroit pour l’instant.
places-links = { $count ->
    [0] aucun lien
    [one] { $count } lien y est encore
   *[other] { $count } liens y sont encore
}
places-kept = { $count ->
    [one] Terminez d’abord le lien qui y est encore : sans cet endroit, il ne pourrait plus être terminé.
   *[other] Terminez d’abord les { $count } liens qui y sont encore : sans cet endroit, ils ne pourraient plus être terminés.
}
places-relay = serveur d’un organisme
places-webdav = nuage
places-s3 = stockage S3
places-folder = dossier ou clé USB
places-kind = Quel genre d’endroit ?
places-relay-kind = Le serveur de mon organisme (relais)
places-webdav-kind = Mon nuage (Nextcloud, WebDAV)
places-s3-kind = Un stockage compatible S3
places-folder-kind = Un dossier ou une clé USB
places-relay-hint = Votre organisme vous a donné une adresse et un code. Le lien s’arrête tout seul à sa date.
places-webdav-hint = Un dossier que tout le monde peut lire sans mot de passe, et où vous seul pouvez écrire.
places-s3-hint = Pour qui en a déjà un : un compartiment lisible par tous, et une clé qui permet d’y écrire.
places-folder-hint = La page est un fichier à donner en main propre. Elle n’est pas en ligne.
places-add-title = Ajouter un endroit
places-change-title = Changer « { $name } »
places-change-about = Changer { $name }
places-remove-about = Retirer { $name }
places-remove-title = Retirer « { $name } » ?
places-remove-text = Besace oublie son adresse et son mot de passe. Rien d’autre ne change là-bas.
places-remove-go = Retirer
places-removed = Endroit retiré : { $name }
places-saved = Endroit enregistré : { $name }
places-save = Enregistrer cet endroit
places-name = Nom de cet endroit
places-name-hint = Pour le reconnaître, par exemple « Mission locale ».
places-name-taken = Un de vos endroits porte déjà ce nom.
places-pick = Choisir le dossier…
places-pick-other = Choisir un autre dossier…
places-folder-missing = Choisissez un dossier.
places-server-relay = Adresse du serveur
places-server-webdav = Adresse du dossier
places-server-s3 = Adresse du stockage
places-server-relay-hint = Telle que l’organisme vous l’a donnée.
places-server-webdav-hint = Celle que votre nuage appelle « WebDAV », suivie du nom du dossier.
places-server-s3-hint = Laissez vide pour Amazon.
places-server-wrong = Écrivez une adresse qui commence par https://, sans mot de passe dedans. « http:// » ne va que pour cet ordinateur.
places-bucket = Compartiment
places-bucket-wrong = Un compartiment a un nom de 3 à 63 lettres, chiffres, points ou tirets.
places-prefix = Dossier dans le compartiment
places-region = Région
places-region-hint = Par exemple « fr-par ».
places-readers = Adresse publique
places-readers-hint = Si les lecteurs trouvent vos pages à une autre adresse que celle où Besace les met.
places-user-webdav = Nom d’utilisateur
places-user-s3 = Clé d’accès
places-user-wrong = Écrivez le nom qui permet d’entrer.
places-secret-webdav = Mot de passe
places-secret-webdav-hint = Mieux : un mot de passe d’application, créé pour Besace dans les réglages de votre nuage.
places-secret-s3 = Clé secrète
places-secret-relay = Code donné par l’organisme
places-secret-kept = Laissez vide pour ne rien changer.
places-secret-moved = L’adresse a changé : il faut l’écrire de nouveau.
places-secret-missing = Il le faut pour mettre une page à cet endroit.
places-secret-where = Cela reste dans votre besace, protégé par son mot de passe.
places-secret-unlocked = Cela reste dans votre besace. Elle n’a pas de mot de passe : qui a son fichier peut aussi le lire.

## Pages that Besace writes for people (“page-”)
page-read-me-title = Votre besace
page-read-me-what = Ce dossier contient votre besace : vos badges, ce qui les prouve, et ce que vous en avez dit. Elle est dans le fichier « { $file } ».
page-read-me-open = Comment l’ouvrir
page-read-me-step-1 = Copiez ce dossier sur votre ordinateur, ou gardez-le sur une clé USB.
page-read-me-step-2 = Installez Besace. C’est un logiciel libre et gratuit, pour Windows, macOS et Linux : la personne qui vous a remis ce dossier peut vous le donner.
page-read-me-step-3 = Dans Besace, choisissez « Ouvrir un fichier… », puis « { $file } ».
page-read-me-password = Le mot de passe
page-read-me-with-password = Votre besace s’ouvre avec le mot de passe que vous avez choisi. Personne d’autre ne l’a, et personne ne peut le retrouver : notez-le à l’abri.
page-read-me-without-password = Votre besace n’a pas de mot de passe : qui a le fichier peut la lire. Vous pouvez en mettre un dans les réglages de Besace.
page-read-me-keep = Ne la perdez pas
page-read-me-keep-text = Gardez-en deux exemplaires, à deux endroits : votre ordinateur et une clé USB, par exemple. Personne d’autre n’en a de copie.
page-read-me-rights = Ces données sont à vous
page-read-me-rights-text = Dans Besace, « Exporter toutes mes données » en fait un fichier qui se lit sans Besace. Le reçu, dans ce dossier, dit ce qui vous a été remis et ce qui a été effacé chez la personne qui vous accompagnait.
page-receipt-file-name = Reçu
page-receipt-title = Reçu de remise d’une besace
page-receipt-fact = { $what } : { $value }
page-receipt-date = Date
page-receipt-by = Remis par
page-receipt-badges = Badges
page-receipt-evidence = Preuves
page-receipt-password = Mot de passe
page-receipt-with-password = Choisi par la personne, connu d’elle seule
page-receipt-without-password = Aucun
page-receipt-fingerprint = Empreinte du fichier remis (SHA-256)
page-receipt-compared = Le fichier a été relu après l’écriture et comparé à l’original : tout y est.
page-receipt-erased-title = Sur l’ordinateur d’où il vient
page-receipt-erased = La besace a été effacée, avec son journal et toutes ses copies automatiques. Les sauvegardes faites à la main n’en font pas partie.
page-receipt-kept = La besace a été gardée, à la demande de la personne.
page-receipt-sign = Reçu par : ________________________    Signature : ________________________
page-all-title = La besace de { $name }
page-all-made = Exportée le { $day }.
page-all-what = Tout ce que contenait cette besace est dans ce dossier. Pour savoir si un badge est vrai aujourd’hui, vérifiez son fichier d’origine : cette page dit seulement ce qui avait été trouvé.
page-all-badges = Badges ({ $count })
page-all-state = { $state } (jugé le { $day })
page-all-issuer = Organisme
page-all-issuer-proof = Ce qui est prouvé de lui
page-all-issued = Donné le
page-all-expires = Valable jusqu’au
page-all-description = Ce qu’il dit
page-all-criteria = Comment on l’obtient
page-all-note = Votre note
page-all-level = Votre niveau
page-all-tags = Vos mots
page-all-competences = Compétences d’un référentiel
page-all-collections = Vos collections
page-all-file = Fichier d’origine
page-all-evidence = Preuve
page-all-files = Les fichiers de ce dossier
page-all-file-badges = vos badges, tels que vous les avez reçus.
page-all-file-credentials = ce que chacun dit, en JSON.
page-all-file-evidence = les preuves que vous avez jointes.
page-all-file-cv = votre CV (JSON Resume).
page-all-file-personal = ce que vous dites de vos badges : notes, mots, niveaux, collections.
page-all-file-besace-export = la liste des badges, pour les programmes.
page-agenda-ends = Fin de validité du badge « { $name } »

## Le badge, pour la personne
level-1 = Je fais
level-2 = Je transmets
level-3 = Je pilote
purpose-identity = Identité : il dit qui je suis
purpose-springboard = Tremplin : il me mène plus loin
purpose-skill = Acquis : il montre ce que je sais faire
purpose-act = Agir : il me permet d’agir

## Ligne de commande
cli-besace = Vos badges et ce qui les prouve, sans fenêtre.
cli-verify = Dit jusqu’où croire un badge, sans rien garder.
cli-unbake = Sort un badge de son image, tel qu’il y a été mis.
cli-bake = Met un badge dans une image PNG ou SVG, sans changer l’image.
cli-new = Crée une besace.
cli-password = Met, change ou enlève le mot de passe d’une besace.
cli-import = Ajoute des badges à une besace.
cli-list = Montre les badges d’une besace, le dernier ajouté d’abord.
cli-show = Montre un badge.
cli-export = Écrit dans un fichier ce qui avait été reçu, tel quel.
cli-remove = Efface.
cli-check = Vérifie de nouveau les badges d’une besace.
cli-evidence = Les preuves jointes à un badge.
cli-evidence-add = Joint un fichier ou un lien.
cli-evidence-tell = Joint une histoire à un badge.
cli-evidence-list = Montre les preuves jointes à un badge.
cli-evidence-export = Écrit une preuve dans un fichier, sans ce que l’appareil photo y a écrit.
cli-evidence-remove = Efface une preuve.
cli-cv = Le CV de la personne.
cli-cv-taken = { $source } — { $taken ->
    [0] rien de nouveau
    [1] un élément pris
   *[other] { $taken } éléments pris
}, { $already ->
    [0] aucun n’y était déjà
    [1] un y était déjà
   *[other] { $already } y étaient déjà
}
cli-cv-not-understood = Ce qui n’a pas été compris :
cli-cv-import = Reprend un CV : JSON Resume, LinkedIn, Europass ou un PDF de Besace.
cli-cv-export = Écrit le CV, dans le format que dit la fin du nom.
cli-cv-list = Montre les CV de la personne.
cli-cv-no-leaks = Rien trouvé : ce CV ne dit rien de ce que son profil promet de taire.
cli-cv-leaks = Dit où un CV révèle encore qui est la personne, ou comment la joindre.
cli-annotate = Dit quelque chose d’un badge : note, mots, niveau, à quoi il sert.
cli-collection = Les collections d’une besace.
cli-collection-make = Crée une collection.
cli-collection-titles = Montre les collections.
cli-collection-put = Met des badges dans une collection.
cli-collection-take = Sort des badges d’une collection.
cli-collection-dissolve = Efface une collection. Ses badges restent.
cli-levels = Montre l’échelle des niveaux, ou la change.
cli-share = Les liens publics : un CV ou des badges sur une page que seul le lien complet ouvre.
cli-share-create = Crée un lien, et le dit sur la dernière ligne.
cli-share-list = Montre les liens. Avec « --online », demande d’abord à chaque endroit ce qu’il en est.
cli-share-revoke = Termine un lien : efface la page, puis vérifie qu’elle n’est plus là.
cli-share-made = Le lien est prêt. Il s’arrête le { $date }, vos badges restent valables.
cli-share-made-endless = Le lien est prêt. Il reste jusqu’à ce que vous le terminiez.
cli-share-unsure = La page a été envoyée, mais son endroit n’a pas confirmé qu’il la donne.
cli-share-ended = Le lien est terminé : l’endroit ne donne plus la page. Vos badges restent valables.
cli-share-still = Le lien n’est pas terminé.
cli-share-state-unfinished = en route
cli-share-state-open = ouvert
cli-share-state-over = date passée
cli-share-state-ended = terminé
cli-share-state-unclear = à confirmer
cli-framework = Les référentiels de compétences, et les badges qui y répondent.
cli-framework-import = Ajoute un référentiel : un fichier de ROME 4.0 ou d’ESCO, en CSV ou en JSON.
cli-framework-list = Montre les référentiels.
cli-framework-find = Cherche une compétence par ses mots, dans tous les référentiels.
cli-framework-link = Dit qu’un badge montre une compétence.
cli-framework-unlink = Retire une compétence d’un badge.
cli-framework-remove = Retire un référentiel ajouté, et ses compétences de tous les badges.
cli-framework-taken = { $title } — compétences ajoutées : { $added }, renommées : { $changed }, lignes sans compétence : { $passed }
cli-dump = Écrit tout ce que contient une besace, ligne par ligne.
cli-backup = Écrit toute une besace dans un fichier à garder ailleurs.
cli-restore = Refait une besace à partir d’une sauvegarde.
cli-erase = Efface toute une besace et toutes ses copies.
cli-backup-password = Mot de passe de la sauvegarde (rien : sans mot de passe) :
cli-backup-in-clear = Cette sauvegarde n’a pas de mot de passe : qui a le fichier peut la lire.
cli-hand-over = Remet une besace à la personne : un dossier pour elle, un reçu, puis plus rien ici.
cli-export-all = Écrit tout ce que contient une besace dans un ZIP qui se lit sans Besace.
cli-reminders = Dit quels badges se terminent bientôt ou sont à vérifier ; avec -o, un fichier d’agenda (.ics).
cli-clock = L’horloge de cet ordinateur est en retard : cette besace a déjà servi le { $date }.
cli-reminder-ends = { $id } · { $name } : se termine le { $day }
cli-reminder-asked = { $id } · { $name } : vérifié en ligne le { $day }
cli-reminder-never-asked = { $id } · { $name } : jamais vérifié en ligne
cli-option-json = Une ligne JSON par badge, lien, CV…
cli-option-lang = La langue : fr ou en
cli-option-at = Le moment où l’on juge (RFC 3339), maintenant si rien n’est dit
cli-option-documents = Une table de documents qui remplace internet
cli-option-online = Permet d’aller sur internet
cli-option-password-stdin = Lit le mot de passe sur la première ligne de l’entrée standard
cli-option-address = Une adresse de la personne : e-mail, site, DID ou téléphone
cli-option-input = Un fichier, une adresse, ou « - »
cli-option-file = Un fichier
cli-option-image = Une image PNG ou SVG
cli-option-credential = Le badge à y mettre
cli-option-output = Où écrire
cli-option-portfolio = Le fichier de la besace
cli-option-name = Le nom de la personne
cli-option-badge = L’identifiant d’un badge, ou son début
cli-option-evidence = L’identifiant d’une preuve, ou son début
cli-option-original = Le fichier tel qu’il a été joint, avec ce que l’appareil y a écrit (lieu, jour, modèle)
cli-option-title = Un titre
cli-option-note = Quelques mots
cli-option-collection = Le titre d’une collection
cli-option-meaning = Ce qu’elle veut dire pour vous
cli-option-tag = Un mot pour le retrouver ; remplace tous les autres
cli-option-level = Un niveau de l’échelle, à partir de 1 ; 0 l’enlève
cli-option-purpose = identity, springboard, skill ou act
cli-option-context = La situation
cli-option-action = Ce que vous avez fait
cli-option-result = Ce que cela a donné
cli-option-word = Un mot par niveau, du plus bas au plus haut
cli-option-code = Le code d’une compétence ; « crcn:1.1 » si plusieurs référentiels l’ont
cli-option-framework = Le nom d’un référentiel, tel que la liste le montre
cli-option-consent = Qui est visible, et son accord
cli-option-backup = La sauvegarde
cli-option-backup-password-stdin = Lit le mot de passe de la sauvegarde sur la ligne suivante de l’entrée standard
cli-option-query = Des mots à chercher
cli-option-verdict = verified, not-confirmed ou rejected
cli-option-what = Un fichier ou une adresse
cli-option-cv = Le nom d’un CV ; sans ce choix, celui en cours
cli-option-with-leaks = Écrit le CV anonyme même s’il dit encore qui est la personne
cli-option-template = Un modèle de CV
cli-option-profile = full, no-contact ou anonymous
cli-option-badges = Les badges à montrer, séparés par des virgules
cli-option-to = Où poser la page : folder:DOSSIER, dav+https://…, s3://seau/dossier?endpoint=…, relay+https://…
cli-option-user = Le nom qui ouvre cet endroit, ou l’identifiant de clé S3
cli-option-secret-stdin = Lit le mot de passe, la clé ou le jeton de l’endroit sur la ligne suivante de l’entrée standard
cli-option-share-password-stdin = Lit le mot de passe de la page sur la ligne suivante de l’entrée standard
cli-option-expires = Le dernier jour (AAAA-MM-JJ)
cli-option-evidences = Les preuves à montrer, séparées par des virgules
cli-option-no-addresses = Ne montre pas l’adresse à laquelle les badges ont été donnés
cli-option-no-pdf = Sans le CV en PDF
cli-option-only-badges = Des badges seuls, sans CV
cli-option-share = L’identifiant d’un lien, ou son début
cli-option-leave-links = Laisse ouverts les liens publics que plus personne ne pourra terminer
cli-option-keep = Garde aussi la besace ici
cli-option-by = Qui la remet, pour le reçu
cli-option-person-password-stdin = Lit le mot de passe choisi par la personne sur la ligne suivante de l’entrée standard
cli-option-help = Montre cette aide
cli-option-version = Montre la version
cli-option-change = set ou remove
cli-usage = Utilisation :
cli-commands = Commandes
cli-arguments = À donner
cli-options = Options
cli-not-understood = Cette commande n’a pas été comprise.
cli-cv-first = (sans nom)
cli-outcome-verified = Vérifié
cli-outcome-not-confirmed = À confirmer
cli-outcome-rejected = Refusé
cli-outcome-error = Illisible
cli-outcome-new = Ajouté
cli-outcome-already-there = Déjà là
cli-outcome-refused = Non ajouté
cli-question-intact = Est-il intact ?
cli-question-issuer = Qui l’a vraiment donné ?
cli-question-recipient = Est-il à vous ?
cli-question-status = Est-il toujours reconnu ?
cli-question-dates = Est-il dans les dates ?
cli-verdict-yes = Oui
cli-verdict-no = Non
cli-verdict-not-confirmed = À confirmer
cli-verdict-not-asked = Pas demandé
cli-asking = Sites interrogés : { $done } sur { $total }
cli-changed = Changé : { $question } { $before } → { $after }

## Les fenêtres du système, dites par l’hôte (« dialog- »)
dialog-pick-badges = Ajouter des badges
dialog-pick-folder = Ajouter les badges d’un dossier
dialog-pick-evidence = Joindre une preuve
dialog-pick-cv = Reprendre un CV
dialog-open-portfolio = Ouvrir une besace
dialog-new-portfolio = Où garder la nouvelle besace
dialog-export-badges = Où enregistrer les badges d’origine
dialog-export-badge = Exporter le badge d’origine
dialog-export-evidence = Exporter la preuve
dialog-export-cv = Enregistrer le CV
dialog-backup = Où garder la sauvegarde
dialog-pick-backup = Choisir une sauvegarde
dialog-backups = Sauvegardes
dialog-export-everything = Où écrire toutes vos données
dialog-hand-over = Choisir où écrire le dossier à remettre
dialog-hand-over-folder = Besace de { $name }
dialog-receipt = Enregistrer le reçu
dialog-agenda = Enregistrer le fichier d’agenda
dialog-badges = Badges
dialog-portfolios = Besaces
dialog-cvs = CV (PDF, JSON Resume, LinkedIn, Europass)
dialog-place-folder = Où poser vos pages ?
dialog-preview-file = aperçu
dialog-pick-framework = Ajouter un référentiel
dialog-frameworks = Référentiels ROME ou ESCO (CSV, JSON)
dialog-all-files = Tous les fichiers
