# La page derrière un lien public : ce que lit son lecteur, qui ne connaît ni Besace ni les badges.

## Avant l’ouverture
shell-title = Un document s’ouvre ici
shell-text = Il est chiffré, et seul le lien complet l’ouvre. Il s’ouvre dans votre navigateur, sans rien demander à un serveur.
shell-broken = Ce navigateur n’a pas pu ouvrir ce document, ou le fichier est incomplet. Essayez avec une version récente de Firefox, Chrome, Edge ou Safari, ou redemandez le lien à la personne qui vous l’a envoyé.
shell-no-script = JavaScript est désactivé : ce document ne peut pas se déchiffrer. Activez-le pour cette page, puis rouvrez le lien.
opening = Ouverture du document…

## Ce qui empêche d’ouvrir
link-missing = Il manque la fin du lien
    .hint = La clé qui ouvre ce document est à la fin du lien, après le signe #. Copiez le lien en entier, tel que vous l’avez reçu, et rouvrez-le.
link-reloaded = Rouvrez le lien pour lire ce document
    .hint = La page a été rechargée. Par prudence, la clé n’est pas gardée : repartez du lien que vous avez reçu.
link-cut = Le lien est coupé
    .hint = Il manque une partie de la clé, à la fin. Copiez le lien en entier, tel que vous l’avez reçu, et rouvrez-le.
link-other = Ce lien n’est pas celui de ce document
    .hint = La clé à la fin du lien ouvre un autre document. Reprenez le lien d’origine, ou redemandez-le à la personne qui vous l’a envoyé.
file-damaged = Ce document est abîmé
    .hint = Le fichier a été coupé ou changé en chemin. Rouvrez le lien ; si cela recommence, redemandez-le à la personne qui vous l’a envoyé.
file-newer = Ce document est d’une version plus récente
    .hint = Rouvrez le lien d’origine, sans passer par une copie enregistrée.
not-secure = La connexion n’est pas protégée
    .hint = Cette page est arrivée en « http » : elle a pu être changée en chemin, et le navigateur refuse d’y déchiffrer quoi que ce soit. Remplacez « http » par « https » au début du lien, ou redemandez-le.
too-old = Ce navigateur est trop ancien
    .hint = Il ne sait pas décompresser ce document. Essayez avec une version récente de Firefox, Chrome, Edge ou Safari.
no-wasm = Ce navigateur ne peut pas vérifier les badges
    .hint = WebAssembly y est désactivé, peut-être par un mode d’isolement. Autorisez-le pour cette page, ou ouvrez le lien dans un autre navigateur. Rien n’est montré sans être vérifié.
ended = Ce lien s’est arrêté le { $date }
    .hint = La personne qui l’a envoyé avait choisi cette date. Demandez-lui un nouveau lien ; ses badges, eux, restent ce qu’ils sont.
key-label = Le lien complet, ou la clé seule
password-title = Ce document demande un mot de passe
    .hint = La personne qui vous a envoyé le lien vous l’a donné à part.
password-label = Mot de passe
password-open = Ouvrir
password-wait = Vérification du mot de passe…
password-wrong = Ce n’est pas le bon mot de passe. Vérifiez les majuscules, puis réessayez.

## En haut de la page
brand = CV vérifiable
brand-badges = Badges vérifiables
badges-of = Badges de { $name }
badges-of-nobody = Des badges numériques
print = Imprimer
language-label = Langue de la page
download-pdf = Télécharger le PDF
download-badges = Télécharger { $count ->
        [one] le badge d’origine
       *[other] les { $count } badges d’origine
    }
download-badge = Télécharger ce badge
download-badge-named = Télécharger ce badge : { $name }
download-file = Télécharger « { $name } »
file-badges = badges
badges-none = Ce CV ne porte pas de badge.

## Ce que le navigateur a trouvé
checking = Vérification en cours…
proof-title = { $count ->
        [one] 1 badge vérifié
       *[other] { $count } badges vérifiés
    }
proof-none = Aucun badge vérifié
proof-of = sur { $count }
proof-here = par votre navigateur, à l’instant
proof-printed = par un navigateur, le { $date }
proof-how = Chaque badge porte la signature de l’organisme qui l’a donné. Votre navigateur vient de la recalculer lui-même, sans rien demander à personne.
proof-more = Que veut dire « vérifié » ?
proof-more-text = Le badge n’a pas été changé depuis sa signature, la clé est celle de l’émetteur nommé, il a été donné à l’adresse indiquée ici et il est dans ses dates.
proof-more-name = Un nom d’organisme ne prouve rien à lui seul : comparez l’adresse ou la clé écrite à côté avec celle que l’organisme publie.
proof-more-online = Cette page n’utilise pas le réseau. Ce qui demande le réseau (un badge retiré depuis, par exemple) a été vérifié par l’expéditeur, à la date indiquée.
summary-published = { $count ->
        [one] 1 vérifié par l’expéditeur seulement
       *[other] { $count } vérifiés par l’expéditeur seulement
    }
summary-not-confirmed = { $count } à confirmer
summary-self-declared = { $count ->
        [one] 1 auto-déclaré
       *[other] { $count } auto-déclarés
    }
summary-expired = { $count ->
        [one] 1 expiré
       *[other] { $count } expirés
    }
summary-wrong = { $count ->
        [one] 1 à ne pas croire
       *[other] { $count } à ne pas croire
    }

state-verified = Vérifié
state-published = Vérifié par l’expéditeur
state-not-confirmed = À confirmer
state-expired = Expiré
state-expired-on = Expiré le { $date }
state-revoked = Retiré par l’émetteur
state-suspended = Suspendu
state-other-person = Donné à quelqu’un d’autre
state-self-declared = Auto-déclaré
state-changed = Modifié après avoir été donné
state-rejected = À ne pas croire
state-unreadable = Illisible
state-unreadable-text = Aucun badge n’a pu être lu dans ce fichier.

claim-recognised = Reconnu par { $name }, selon l’expéditeur
claim-declared = Déclaré

## Un badge
badges-title = Les badges et leurs preuves
given-by = Donné par
given-on = le { $date }
proven-by = { $kind ->
        [key] clé
       *[host] adresse
    }
criteria = Comment on l’obtient
evidence = Preuves choisies par l’expéditeur
endorsements = Recommandations signées
endorsed-by = { $name } ({ $state })

answers-here = Vérifié par votre navigateur
answers-on = le { $date }
answers-sent = Vérifié par l’expéditeur
answers-sent-text = Votre navigateur ne peut pas le refaire sans le réseau.
answers-open = À confirmer
question-intact = Est-il intact ?
question-issuer = Vient-il de l’émetteur nommé ?
question-recipient = A-t-il été donné à cette personne ?
question-status = Est-il toujours reconnu ?
question-dates = Est-il dans ses dates ?
verdict-yes = Oui
verdict-no = Non
verdict-not-confirmed = À confirmer
as-of = au { $date }
why = Pourquoi ?

recipient-yes = Donné à { $address }, l’adresse indiquée sur cette page.
recipient-no = Donné à une autre adresse que celle indiquée sur cette page.
recipient-open = Le badge masque l’adresse de son titulaire, et cette page n’en indique pas à comparer.
needs-network = Cela demande le réseau, et cette page ne l’utilise pas.

## En bas de la page
printed = Une page imprimée ne prouve rien d’elle-même : rouvrez le lien pour vérifier les badges.
made = Page préparée avec Besace le { $date }.
made-by = Page préparée par { $name } avec Besace le { $date }.
ends-on = Le lien s’arrête le { $date } ; les badges restent ce qu’ils sont.
said-by = Le CV est écrit par la personne elle-même. Seul ce qui renvoie à un badge a été vérifié.
private = Cette page ne charge rien, n’envoie rien et ne compte pas ses lecteurs.
