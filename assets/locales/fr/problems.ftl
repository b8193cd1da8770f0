# Besace : ce qui s’est mal passé, puis ce qu’on peut faire (.hint).
# Un code de programme devient un nom ici : « input.not-a-badge » est « input-not-a-badge ».

## Ce qui a été donné à lire
input-empty = Ce fichier est vide.
    .hint = Demandez-le de nouveau à la personne ou au site qui vous l’a donné.
input-too-large = Ce fichier est trop grand pour être un badge (plus de { $limit } Mo).
    .hint = Vérifiez que vous avez choisi le bon fichier.
input-not-a-badge = Ce fichier ne contient pas de badge.
    .hint = Demandez le fichier d’origine à l’organisme qui vous a donné le badge.
input-not-baked = Cette image { $kind } ne contient pas de badge. C’est peut-être une copie ou une capture d’écran.
    .hint = Demandez le fichier d’origine à l’organisme qui vous a donné le badge, ou téléchargez-le depuis son site.
input-other-picture = Cette image est au format { $kind }. Un badge est une image PNG ou SVG.
    .hint = C’est peut-être une photo ou une capture d’écran : demandez le fichier d’origine à l’organisme qui vous l’a donné.
input-pdf = Ce PDF ne contient pas de badge.
    .hint = Demandez le badge lui-même : une image PNG ou SVG, un PDF de badge, ou un fichier JSON.
input-zip = Ce fichier est une archive ZIP. Elle ne s’ouvre pas ici.
    .hint = Ouvrez l’archive sur votre ordinateur, puis ajoutez les badges qu’elle contient.
input-pdf-encrypted = Ce PDF est protégé par un mot de passe ou un verrou. Besace ne peut pas y chercher de badge.
    .hint = Demandez un PDF sans protection, ou l’image du badge.
input-mail = Ce message ne contient pas de badge.
    .hint = Si le message mène à une page web, téléchargez-y le badge, puis ajoutez le fichier obtenu.
input-mail-too-complex = Ce message a trop de parties pour être ouvert sans risque.
    .hint = Enregistrez les badges joints un par un, puis ajoutez-les.
input-nested = Ce fichier se trouve au fond de trop de messages, de PDF ou de dossiers emboîtés.
    .hint = Sortez-le de là, puis ajoutez-le seul.
input-unreadable = Ce fichier n’a pas pu être lu.
    .hint = Vérifiez que vous pouvez l’ouvrir, puis réessayez.
input-web-page = Ce fichier est une page web, pas un badge.
    .hint = Sur cette page, cherchez « Télécharger le badge », puis ajoutez le fichier obtenu.
input-page-without-badge = Cette adresse mène à une page web où Besace n’a pas trouvé de badge.
    .hint = Téléchargez l’image du badge depuis cette page, puis déposez-la ici.
input-receive-link = C’est un lien personnel pour recevoir un badge. Besace ne le suit pas et ne le garde pas.
    .hint = Ouvrez-le dans votre navigateur, téléchargez l’image du badge, puis déposez-la ici.
input-sd-jwt = Cette attestation est dans un format (SD-JWT) que les Open Badges n’utilisent pas.
    .hint = Demandez à l’organisme un badge au format Open Badges.
input-not-utf8 = Le texte de ce badge n’est pas écrit en UTF-8, comme il le devrait. Il n’a pas été ajouté.
    .hint = Téléchargez-le de nouveau sans l’ouvrir dans un autre logiciel, ou prévenez l’organisme.
input-credential-too-large = Ce que contient ce fichier est trop grand pour un badge (plus de { $limit } Mo).
    .hint = Demandez le fichier d’origine à l’organisme qui vous a donné le badge.
input-bad-json = Le contenu de ce fichier est abîmé ou incomplet (ligne { $line }).
    .hint = Téléchargez-le de nouveau. S’il est toujours illisible, prévenez l’organisme.
input-bad-jws = La signature de ce badge est abîmée ou incomplète.
    .hint = Téléchargez-le de nouveau. S’il est toujours illisible, prévenez l’organisme.
input-too-deep = Le contenu de ce fichier est trop compliqué pour être un badge.
    .hint = Demandez le fichier d’origine à l’organisme qui vous a donné le badge.
input-duplicate-field = Ce badge dit deux fois la même chose, de deux façons (ligne { $line }). On ne peut pas savoir laquelle est la bonne.
    .hint = Prévenez l’organisme qui vous l’a donné : c’est à lui de le corriger.
input-several = Ce fichier contient { $count } badges. Besace les prend un par un.
    .hint = Demandez un fichier par badge.
input-missing-field = Il manque à ce badge une information obligatoire : « { $field } ».
    .hint = Prévenez l’organisme qui vous l’a donné : c’est à lui de le corriger.
input-unreadable-field = Une information de ce badge est illisible : « { $field } ».
    .hint = Prévenez l’organisme qui vous l’a donné : c’est à lui de le corriger.
input-no-badge-type = Ce fichier ressemble à un badge, mais ne dit pas qu’il en est un.
    .hint = Prévenez l’organisme qui vous l’a donné : c’est à lui de le corriger.
input-badge-class = Ce fichier décrit un badge que l’on peut obtenir. Il ne dit pas que vous l’avez obtenu.
    .hint = Demandez à l’organisme votre badge à vous.
input-profile = Ce fichier décrit un organisme. Ce n’est pas un badge.
    .hint = Demandez à l’organisme votre badge à vous.
input-empty-presentation = Ce fichier est une enveloppe vide : il n’y a pas de badge dedans.
    .hint = Exportez de nouveau le badge depuis l’application où il se trouve.
input-revocation-list = Ce fichier est une liste de badges retirés. Ce n’est pas un badge.
    .hint = Demandez à l’organisme votre badge à vous.
input-unreachable = Rien n’a pu être lu à l’adresse { $address }.
    .hint = Vérifiez l’adresse et votre connexion, puis réessayez.
input-address = Besace ne va pas à l’adresse { $address } : elle n’est pas celle d’un site public en https.
    .hint = Vérifiez l’adresse. Si elle est juste, téléchargez le badge et ajoutez le fichier.

## L’image ou le fichier qui porte le badge
container-empty = La place du badge est là, mais elle est vide.
    .hint = Demandez le fichier d’origine à l’organisme qui vous a donné le badge.
container-not-a-credential = À la place du badge, cette image contient autre chose.
    .hint = Demandez le fichier d’origine à l’organisme qui vous a donné le badge.
container-address = Ce badge renvoie à une adresse où Besace ne va pas : { $address }.
    .hint = Un vrai badge se trouve sur un site public en https. Demandez-en un autre à l’organisme.
container-two-different = Ce fichier contient deux badges différents. On ne peut pas savoir lequel est le bon.
    .hint = Demandez un fichier par badge.
container-verify-disagrees = Cette image dit deux choses différentes du même badge. On ne peut pas savoir laquelle est la bonne.
    .hint = Prévenez l’organisme qui vous l’a donnée : c’est à lui de la corriger.
container-cut-short = Ce fichier est incomplet : il s’arrête avant la fin.
    .hint = Téléchargez-le de nouveau, ou demandez-le encore une fois.
container-damaged = Ce fichier est abîmé : le badge n’a pas pu en être sorti.
    .hint = Téléchargez-le de nouveau, ou demandez-le encore une fois.
container-document-type = Cette image contient des déclarations qui peuvent être dangereuses. Elle n’a pas été ouverte.
    .hint = Prévenez l’organisme qui vous l’a donnée, et demandez une image PNG.
container-too-complex = Cette image est trop compliquée pour être ouverte sans risque.
    .hint = Demandez une image PNG à l’organisme qui vous a donné le badge.

## Les archives ZIP. Ce qui suit refuse toute l’archive, sauf archive-nested.
archive-cut-short = Cette archive est incomplète, ou quelque chose la suit dans le fichier. Rien n’en a été pris.
    .hint = Téléchargez-la ou copiez-la de nouveau.
archive-inconsistent = Cette archive se contredit : deux programmes y verraient deux choses différentes. Rien n’en a été pris.
    .hint = Demandez une autre archive, ou les badges un par un.
archive-unsafe-name = Cette archive contient un nom dangereux : « { $name } ». Rien n’en a été pris.
    .hint = Prévenez la personne qui vous l’a envoyée, et demandez les badges un par un.
archive-duplicate-name = Cette archive contient deux fois le nom « { $name } », ou deux noms qui se confondent sur certains ordinateurs. Rien n’en a été pris.
    .hint = Demandez une archive où chaque fichier a son nom.
archive-link = Cette archive contient un lien ou un fichier spécial : « { $name } ». Rien n’en a été pris.
    .hint = Demandez les badges un par un.
archive-encrypted = Cette archive est protégée par un mot de passe. Rien n’en a été pris.
    .hint = Ouvrez-la sur votre ordinateur, puis ajoutez les badges qu’elle contient.
archive-method = Dans cette archive, « { $name } » est compressé d’une façon que Besace ne lit pas. Rien n’en a été pris.
    .hint = Ouvrez l’archive sur votre ordinateur, puis ajoutez les badges qu’elle contient.
archive-too-many = Cette archive contient plus de { $limit } fichiers. Rien n’en a été pris.
    .hint = Partagez-la en plusieurs archives.
archive-too-large = Cette archive serait beaucoup trop grande une fois ouverte. Rien n’en a été pris.
    .hint = Partagez-la en plusieurs archives. Si elle est petite, elle est peut-être piégée : ne l’ouvrez pas.
archive-damaged = Cette archive est abîmée : « { $name } » ne peut pas en être sorti. Rien n’en a été pris.
    .hint = Téléchargez-la ou copiez-la de nouveau.
archive-nested = C’est une archive dans une archive. Besace ne l’ouvre pas.
    .hint = Sortez-la de la première archive, puis ajoutez-la seule.
archive-no-badge = Cette archive ne contient aucun fichier.
    .hint = Demandez une archive avec les badges, ou les badges un par un.

## Mettre un badge dans une image
bake-not-a-picture = Un badge se met dans une image PNG ou SVG. Ce fichier n’en est pas une.
    .hint = Choisissez une image PNG ou SVG.
bake-already = Cette image contient déjà un badge. Rien n’a été changé.
    .hint = Choisissez une image sans badge.
bake-nothing = Ce qui devait être mis dans l’image n’est pas un badge.
    .hint = Choisissez un fichier JSON ou un badge signé.

## Ajouter un badge
import-refused = Ce badge n’a pas été ajouté.
    .hint = Demandez à l’organisme qui vous l’a donné un badge correct.
import-not-open-badge = Ce document est signé, mais ce n’est pas un Open Badge. Il n’a pas été ajouté.
    .hint = Gardez-le à part, ou joignez-le comme preuve à l’un de vos badges.
import-endorsement = Ce document recommande un badge. Ce n’est pas un badge, et il n’a pas été ajouté.
    .hint = Joignez-le comme preuve au badge dont il parle.

## Fichiers et dossiers
file-not-found = Le fichier { $name } n’existe pas.
    .hint = Vérifiez son nom et son dossier.
file-not-picked = Ce fichier n’est plus à portée : il avait été choisi pour une autre besace.
    .hint = Choisissez-le de nouveau.
file-is-a-folder = { $name } est un dossier, pas un fichier.
    .hint = Choisissez un fichier de ce dossier.
file-unreadable = Le fichier { $name } n’a pas pu être lu.
    .hint = Vérifiez que vous avez le droit de le lire et que le disque est branché.
file-already-there = Un fichier { $name } existe déjà. Rien n’a été écrit.
    .hint = Choisissez un autre nom.
file-not-written = Le fichier { $name } n’a pas pu être écrit.
    .hint = Vérifiez qu’il reste de la place et que vous avez le droit d’écrire dans ce dossier.
file-not-a-map = Le fichier { $name } n’est pas une table de documents.
    .hint = Vérifiez qu’il est en JSON et qu’il suit la forme attendue.

## La besace, le fichier qui garde tout
portfolio-none-open = Aucune besace n’est ouverte.
    .hint = Ouvrez une besace, puis réessayez.
portfolio-not-found = Il n’y a pas de besace à cet endroit : { $name }.
    .hint = Vérifiez le nom du fichier. Si elle est sur une clé USB, branchez-la.
portfolio-already-there = Un fichier existe déjà à cet endroit : { $name }. Il n’a pas été touché.
    .hint = Choisissez un autre nom.
portfolio-empty = Ce fichier est vide : ce n’est plus une besace. Il n’a pas été touché.
    .hint = Reprenez une sauvegarde, si vous en avez une.
portfolio-foreign = Ce fichier n’est pas une besace. Il n’a pas été touché.
    .hint = Choisissez un fichier qui finit par « .besace ».
portfolio-unexpected = Ce fichier contient des choses qu’aucune besace ne contient. Il n’a pas été touché.
    .hint = Ne l’utilisez pas, sauf si vous savez d’où il vient. Reprenez une sauvegarde.
portfolio-damaged = Cette besace est abîmée. Elle n’a pas été touchée.
    .hint = Faites-en une copie, puis reprenez une sauvegarde.
portfolio-newer = Cette besace a été faite par une version plus récente de Besace. Elle n’a pas été touchée.
    .hint = Mettez Besace à jour, puis ouvrez-la de nouveau.
portfolio-password = Cette besace demande un mot de passe, ou celui-ci n’est pas le bon.
    .hint = Essayez encore. Sans le mot de passe, personne ne peut l’ouvrir.
portfolio-empty-password = Un mot de passe ne peut pas être vide.
    .hint = Choisissez-en un, par exemple plusieurs mots.
portfolio-busy = Cette besace est utilisée par un autre programme.
    .hint = Fermez l’autre fenêtre, puis réessayez.
portfolio-disk-full = Il n’y a plus de place sur le disque. Rien n’a été perdu, mais rien n’a été ajouté.
    .hint = Faites de la place, puis réessayez.
portfolio-read-only = Cette besace ne peut pas être changée : le fichier ou le disque est protégé.
    .hint = Copiez-la à un endroit où vous avez le droit d’écrire.
portfolio-gone = Le fichier de cette besace n’est plus à sa place, ou son disque ne répond plus. Ce qui était enregistré l’est toujours.
    .hint = Si elle est sur une clé USB, rebranchez la clé. Puis fermez la besace et ouvrez-la de nouveau.
portfolio-failed = La besace n’a pas pu être lue ou écrite.
    .hint = Réessayez. Si cela continue, faites-en une copie et reprenez une sauvegarde.
portfolio-altered = Un contenu de cette besace n’est plus celui qui a été gardé.
    .hint = Le disque est peut-être abîmé : reprenez une sauvegarde.
portfolio-no-badge = Il n’y a pas de badge { $id } dans cette besace.
    .hint = Regardez la liste de vos badges.
portfolio-several-badges = Plusieurs badges commencent par { $id }.
    .hint = Donnez un plus long début de l’identifiant.
portfolio-no-evidence = Il n’y a pas de preuve { $id } dans cette besace.
    .hint = Regardez la liste des preuves de ce badge.
portfolio-several-evidence = Plusieurs preuves commencent par { $id }.
    .hint = Donnez un plus long début de l’identifiant.
portfolio-short-id = L’identifiant { $id } est trop court.
    .hint = Donnez au moins ses huit premiers caractères.
portfolio-no-collection = Il n’y a pas de collection « { $title } » dans cette besace.
    .hint = Regardez la liste de vos collections.
portfolio-title-taken = Une collection s’appelle déjà ainsi : { $title }.
    .hint = Choisissez un autre titre. Les accents et les majuscules ne comptent pas.
portfolio-empty-title = Un titre a besoin d’au moins une lettre ou un chiffre.
    .hint = Choisissez un titre qui vous parle, par exemple « Mon métier ».
portfolio-no-level = Il n’y a pas de niveau { $level } dans votre échelle.
    .hint = Choisissez un niveau de l’échelle, ou ajoutez-en un.
portfolio-empty-level = Chaque niveau a besoin d’un mot.
    .hint = Écrivez un mot, ou retirez ce niveau.
portfolio-level-in-use = Un badge est au niveau { $level } : l’échelle ne peut pas être plus courte.
    .hint = Changez d’abord le niveau de ce badge.
portfolio-other-name = Ce n’est pas le nom de la personne à qui est cette besace. Rien n’a été effacé.
    .hint = Écrivez son nom exactement comme dans la besace.

## Sauvegardes
backup-empty = Cette sauvegarde est vide.
    .hint = Prenez une autre sauvegarde. L’écriture de celle-ci n’est sans doute pas allée au bout.
backup-foreign = Ce fichier n’est pas une sauvegarde de Besace.
    .hint = Choisissez le fichier que Besace a écrit quand vous avez fait la sauvegarde.
backup-unexpected = Cette sauvegarde contient des choses qu’aucune besace ne contient. Elle n’a pas été reprise.
    .hint = Ne l’utilisez pas, sauf si vous savez d’où elle vient. Prenez une autre sauvegarde.
backup-damaged = Cette sauvegarde est abîmée ou coupée. Rien n’a été repris.
    .hint = Copiez-la de nouveau depuis l’endroit d’où elle vient, ou prenez une autre sauvegarde.
backup-newer = Cette sauvegarde a été faite par une version plus récente de Besace.
    .hint = Mettez Besace à jour, puis réessayez.
backup-password = Cette sauvegarde demande un mot de passe, ou celui-ci n’est pas le bon.
    .hint = Essayez encore avec le mot de passe choisi le jour de la sauvegarde.
backup-missing = Il y manque les fichiers de : { $names }.
    .hint = Prenez une autre sauvegarde, ou demandez de nouveau ces fichiers.
backup-altered = Ces fichiers n’y sont plus tels qu’ils ont été gardés : { $names }.
    .hint = Prenez une autre sauvegarde, ou demandez de nouveau ces fichiers.
backup-extra = Un fichier s’y trouve qui n’appartient à aucun badge ni à aucune preuve.
    .hint = Ne l’utilisez pas, sauf si vous savez d’où elle vient. Prenez une autre sauvegarde.
backup-incomplete = Cette sauvegarde est incomplète. Badges qui manquent : { $badges }. Preuves qui manquent : { $evidence }.
    .hint = Prenez une autre sauvegarde.
backup-changed = Cette sauvegarde n’est plus telle qu’elle a été faite.
    .hint = Prenez une autre sauvegarde. Quelqu’un a peut-être changé celle-ci.

## Remettre et exporter
hand-over-not-erased = Le dossier est écrit, relu et comparé, mais la besace n’a pas pu être effacée d’ici.
    .hint = Fermez les autres programmes qui l’utilisent, ouvrez-la de nouveau, puis effacez-la dans les réglages.
export-disk-full = Il n’y a plus de place là où écrire. Rien n’y a été laissé.
    .hint = Faites de la place ou choisissez un autre disque, puis réessayez.
export-not-written = L’export n’a pas pu être écrit.
    .hint = Choisissez un dossier où vous avez le droit d’écrire, puis réessayez.

## Preuves
evidence-no-action = Une histoire doit dire ce que vous avez fait.
    .hint = Écrivez en quelques mots ce que vous avez fait vous-même.
evidence-empty = Ce fichier est vide. Il n’a pas été joint.
    .hint = Vérifiez que vous avez choisi le bon fichier.
evidence-too-large = Ce fichier est trop grand (plus de { $limit } Mo). Il n’a pas été joint.
    .hint = Joignez une version plus petite, ou un lien.
evidence-not-cleaned = Besace ne sait pas enlever de « { $name } » ce que l’appareil y a écrit : peut-être le lieu, le jour et le modèle.
    .hint = Choisissez une photo en JPEG ou en PNG, ou acceptez de donner le fichier d’origine.
evidence-not-opened = Besace n’ouvre pas ce genre de fichier : il pourrait contenir un programme.
    .hint = Enregistrez-en une copie si vous savez d’où il vient.
evidence-link = Cette adresse n’est pas celle d’une page web : { $address }.
    .hint = Une adresse commence par https:// ou http://.

## CV
cv-not-resume = Ce fichier n’est pas un CV que Besace sait lire.
    .hint = Choisissez un fichier JSON Resume.
cv-format = Besace n’écrit pas de CV dans un fichier { $ending }.
    .hint = Choisissez un nom qui finit par .pdf.
cv-failed = Le CV n’a pas pu être mis en page.
    .hint = Enlevez le dernier texte ajouté, puis réessayez.
cv-no-template = Il n’y a pas de modèle de CV de ce nom : { $name }.
    .hint = Enlevez ce choix pour prendre le premier modèle.

## Ligne de commande
network-unavailable = Cet ordinateur n’offre pas de connexion sûre à internet.
    .hint = Réessayez sans « --online » : ce qui peut être vérifié hors ligne le sera.
usage-no-password = Il n’y a pas de mot de passe sur l’entrée standard.
    .hint = Écrivez-le sur la première ligne.

## La fenêtre
program-fault = Le programme s’est trompé. Ce qui était enregistré l’est toujours.
    .hint = Réessayez. Si cela continue, fermez la fenêtre, puis ouvrez-la de nouveau.
program-no-opener = Aucun autre programme n’a pu ouvrir { $name }.
    .hint = Enregistrez-en une copie, puis ouvrez-la vous-même.
program-no-browser = L’adresse { $address } n’a pas pu être ouverte dans votre navigateur.
    .hint = Copiez l’adresse, puis collez-la dans votre navigateur.
program-no-network = Cet ordinateur ne permet pas de connexion sûre à internet. Rien n’a été demandé à personne.
    .hint = Vérifiez la connexion, ou continuez sans internet.
