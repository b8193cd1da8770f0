# Besace: what went wrong, then what to do (.hint).
# A code becomes a name here: "input.not-a-badge" is "input-not-a-badge".

## What was given to read
input-empty = This file is empty.
    .hint = Ask for it again where you got it from.
input-too-large = This file is too large to be a badge (more than { $limit } MB).
    .hint = Check that you chose the right file.
input-not-a-badge = This file holds no badge.
    .hint = Ask the organisation that gave you the badge for the original file.
input-not-baked = This { $kind } picture holds no badge. It may be a copy or a screenshot.
    .hint = Ask the organisation that gave you the badge for the original file, or download it from its site.
input-other-picture = This picture is a { $kind }. A badge is a PNG or SVG picture.
    .hint = It may be a photo or a screenshot: ask the organisation that gave it to you for the original file.
input-pdf = This PDF holds no badge.
    .hint = Ask for the badge itself: a PNG or SVG picture, a PDF badge, or a JSON file.
input-zip = This file is a ZIP archive. It cannot be opened here.
    .hint = Open the archive on your computer, then add the badges it holds.
input-pdf-encrypted = This PDF is protected by a password or a lock. Besace cannot look for a badge in it.
    .hint = Ask for a PDF without protection, or for the picture of the badge.
input-mail = This message holds no badge.
    .hint = If the message leads to a web page, download the badge there, then add the file you get.
input-mail-too-complex = This message has too many parts to be opened safely.
    .hint = Save the attached badges one by one, then add them.
input-nested = This file lies inside too many messages, PDFs or folders, one in another.
    .hint = Take it out of there, then add it by itself.
input-unreadable = This file could not be read.
    .hint = Check that you can open it, then try again.
input-web-page = This file is a web page, not a badge.
    .hint = On that page, look for “Download the badge”, then add the file you get.
input-page-without-badge = This address leads to a web page on which Besace found no badge.
    .hint = Download the badge’s picture from that page, then drop it here.
input-receive-link = This is a personal link to receive a badge. Besace neither follows nor keeps it.
    .hint = Open it in your browser, download the badge’s picture, then drop it here.
input-sd-jwt = This credential is in a format (SD-JWT) that Open Badges do not use.
    .hint = Ask the organisation for a badge in the Open Badges format.
input-not-utf8 = The text of this badge is not written in UTF-8, as it should be. It was not added.
    .hint = Download it again without opening it in another program, or tell the organisation.
input-credential-too-large = What this file holds is too large for a badge (more than { $limit } MB).
    .hint = Ask the organisation that gave you the badge for the original file.
input-bad-json = The content of this file is damaged or incomplete (line { $line }).
    .hint = Download it again. If it still cannot be read, tell the organisation.
input-bad-jws = The signature of this badge is damaged or incomplete.
    .hint = Download it again. If it still cannot be read, tell the organisation.
input-too-deep = The content of this file is too complicated to be a badge.
    .hint = Ask the organisation that gave you the badge for the original file.
input-duplicate-field = This badge says the same thing twice, in two ways (line { $line }). Nobody can know which one is right.
    .hint = Tell the organisation that gave it to you: they have to correct it.
input-several = This file holds { $count } badges. Besace takes them one by one.
    .hint = Ask for one file a badge.
input-missing-field = This badge lacks something it must say: “{ $field }”.
    .hint = Tell the organisation that gave it to you: they have to correct it.
input-unreadable-field = Something in this badge cannot be read: “{ $field }”.
    .hint = Tell the organisation that gave it to you: they have to correct it.
input-no-badge-type = This file looks like a badge, but does not say that it is one.
    .hint = Tell the organisation that gave it to you: they have to correct it.
input-badge-class = This file describes a badge that can be earned. It does not say that you earned it.
    .hint = Ask the organisation for your own badge.
input-profile = This file describes an organisation. It is not a badge.
    .hint = Ask the organisation for your own badge.
input-empty-presentation = This file is an empty envelope: there is no badge in it.
    .hint = Export the badge again from the application that holds it.
input-revocation-list = This file is a list of withdrawn badges. It is not a badge.
    .hint = Ask the organisation for your own badge.
input-unreachable = Nothing could be read at { $address }.
    .hint = Check the address and your connection, then try again.
input-address = Besace does not go to { $address }: it is not a public site over https.
    .hint = Check the address. If it is right, download the badge and add the file.

## The picture or file that carries the badge
container-empty = The place for the badge is there, but it is empty.
    .hint = Ask the organisation that gave you the badge for the original file.
container-not-a-credential = In place of the badge, this picture holds something else.
    .hint = Ask the organisation that gave you the badge for the original file.
container-address = This badge leads to an address that Besace does not go to: { $address }.
    .hint = A real badge lies on a public site over https. Ask the organisation for another one.
container-two-different = This file holds two different badges. Nobody can know which one is right.
    .hint = Ask for one file a badge.
container-verify-disagrees = This picture says two different things of the same badge. Nobody can know which one is right.
    .hint = Tell the organisation that gave it to you: they have to correct it.
container-cut-short = This file is incomplete: it stops before the end.
    .hint = Download it again, or ask for it once more.
container-damaged = This file is damaged: the badge could not be taken out of it.
    .hint = Download it again, or ask for it once more.
container-document-type = This picture holds declarations that can be dangerous. It was not opened.
    .hint = Tell the organisation that gave it to you, and ask for a PNG picture.
container-too-complex = This picture is too complicated to be opened safely.
    .hint = Ask the organisation that gave you the badge for a PNG picture.

## ZIP archives. What follows refuses the whole archive, except archive-nested.
archive-cut-short = This archive is incomplete, or something follows it in the file. Nothing was taken from it.
    .hint = Download or copy it again.
archive-inconsistent = This archive contradicts itself: two programs would see two different things in it. Nothing was taken from it.
    .hint = Ask for another archive, or for the badges one by one.
archive-unsafe-name = This archive holds a dangerous name: “{ $name }”. Nothing was taken from it.
    .hint = Tell the person who sent it to you, and ask for the badges one by one.
archive-duplicate-name = This archive holds the name “{ $name }” twice, or two names that are the same on some computers. Nothing was taken from it.
    .hint = Ask for an archive in which each file has its own name.
archive-link = This archive holds a link or a special file: “{ $name }”. Nothing was taken from it.
    .hint = Ask for the badges one by one.
archive-encrypted = This archive is protected by a password. Nothing was taken from it.
    .hint = Open it on your computer, then add the badges it holds.
archive-method = In this archive, “{ $name }” is compressed in a way that Besace does not read. Nothing was taken from it.
    .hint = Open the archive on your computer, then add the badges it holds.
archive-too-many = This archive holds more than { $limit } files. Nothing was taken from it.
    .hint = Split it into several archives.
archive-too-large = This archive would be far too large once opened. Nothing was taken from it.
    .hint = Split it into several archives. If it is small, it may be a trap: do not open it.
archive-damaged = This archive is damaged: “{ $name }” cannot be taken out of it. Nothing was taken from it.
    .hint = Download or copy it again.
archive-nested = This is an archive inside an archive. Besace does not open it.
    .hint = Take it out of the first archive, then add it by itself.
archive-no-badge = This archive holds no file.
    .hint = Ask for an archive with the badges, or for the badges one by one.

## Putting a badge into a picture
bake-not-a-picture = A badge is put into a PNG or SVG picture. This file is neither.
    .hint = Choose a PNG or SVG picture.
bake-already = This picture already holds a badge. Nothing was changed.
    .hint = Choose a picture without a badge.
bake-nothing = What should be put into the picture is not a badge.
    .hint = Choose a JSON file or a signed badge.

## Adding a badge
import-refused = This badge was not added.
    .hint = Ask the organisation that gave it to you for a correct badge.
import-not-open-badge = This document is signed, but it is not an Open Badge. It was not added.
    .hint = Keep it elsewhere, or attach it as evidence to one of your badges.
import-endorsement = This document recommends a badge. It is not a badge, and it was not added.
    .hint = Attach it as evidence to the badge it speaks of.

## Files and folders
file-not-found = There is no file { $name }.
    .hint = Check its name and its folder.
file-not-picked = This file is no longer at hand: it was chosen for another portfolio.
    .hint = Choose it again.
file-is-a-folder = { $name } is a folder, not a file.
    .hint = Choose a file in that folder.
file-unreadable = The file { $name } could not be read.
    .hint = Check that you may read it and that the disk is connected.
file-already-there = There is already a file { $name }. Nothing was written.
    .hint = Choose another name.
file-not-written = The file { $name } could not be written.
    .hint = Check that there is room left and that you may write in that folder.
file-not-a-map = The file { $name } is not a map of documents.
    .hint = Check that it is JSON of the expected shape.

## The portfolio, the file that keeps everything
portfolio-none-open = No portfolio is open.
    .hint = Open a portfolio, then try again.
portfolio-not-found = There is no portfolio at this place: { $name }.
    .hint = Check the name of the file. If it is on a USB stick, connect it.
portfolio-already-there = There is already a file at this place: { $name }. It was not touched.
    .hint = Choose another name.
portfolio-empty = This file is empty: it is no portfolio any more. It was not touched.
    .hint = Restore a backup, if you have one.
portfolio-foreign = This file is not a portfolio. It was not touched.
    .hint = Choose a file that ends in “.besace”.
portfolio-unexpected = This file holds things that no portfolio holds. It was not touched.
    .hint = Do not use it, unless you know where it comes from. Restore a backup.
portfolio-damaged = This portfolio is damaged. It was not touched.
    .hint = Make a copy of it, then restore a backup.
portfolio-newer = This portfolio was made by a newer version of Besace. It was not touched.
    .hint = Update Besace, then open it again.
portfolio-password = This portfolio asks for a password, or this one is not right.
    .hint = Try again. Without the password, nobody can open it.
portfolio-empty-password = A password cannot be empty.
    .hint = Choose one, several words for instance.
portfolio-busy = This portfolio is being used by another program.
    .hint = Close the other window, then try again.
portfolio-disk-full = There is no room left on the disk. Nothing was lost, but nothing was added.
    .hint = Make some room, then try again.
portfolio-read-only = This portfolio cannot be changed: the file or the disk is protected.
    .hint = Copy it to a place where you may write.
portfolio-gone = The file of this portfolio is no longer in its place, or its disk does not answer. What was saved still is.
    .hint = If it is on a USB stick, plug the stick in again. Then close the portfolio and open it again.
portfolio-failed = The portfolio could not be read or written.
    .hint = Try again. If it goes on, make a copy of it and restore a backup.
portfolio-altered = Something in this portfolio is not what was kept any more.
    .hint = The disk may be damaged: restore a backup.
portfolio-no-badge = There is no badge { $id } in this portfolio.
    .hint = Look at the list of your badges.
portfolio-several-badges = Several badges begin with { $id }.
    .hint = Give more of the identifier.
portfolio-no-evidence = There is no evidence { $id } in this portfolio.
    .hint = Look at the list of the evidence of that badge.
portfolio-several-evidence = Several pieces of evidence begin with { $id }.
    .hint = Give more of the identifier.
portfolio-short-id = The identifier { $id } is too short.
    .hint = Give at least its first eight characters.
portfolio-no-collection = There is no collection “{ $title }” in this portfolio.
    .hint = Look at the list of your collections.
portfolio-title-taken = A collection is already called that: { $title }.
    .hint = Choose another title. Accents and capitals do not count.
portfolio-empty-title = A title needs at least one letter or digit.
    .hint = Choose a title that speaks to you, for instance “My trade”.
portfolio-no-level = There is no level { $level } in your scale.
    .hint = Choose a level of the scale, or add one.
portfolio-empty-level = Each level needs a word.
    .hint = Write a word, or take this level away.
portfolio-level-in-use = A badge is at level { $level }: the scale cannot be shorter.
    .hint = Change the level of that badge first.
portfolio-other-name = This is not the name of the person whose portfolio it is. Nothing was erased.
    .hint = Write their name exactly as it stands in the portfolio.

## Backups
backup-empty = This backup is empty.
    .hint = Take another backup. Writing this one was probably not finished.
backup-foreign = This file is not a backup made by Besace.
    .hint = Choose the file that Besace wrote when you made the backup.
backup-unexpected = This backup holds things that no portfolio holds. It was not restored.
    .hint = Do not use it, unless you know where it comes from. Take another backup.
backup-damaged = This backup is damaged or cut off. Nothing was restored.
    .hint = Copy it again from where it comes from, or take another backup.
backup-newer = This backup was made by a newer version of Besace.
    .hint = Update Besace, then try again.
backup-password = This backup asks for a password, or this one is not right.
    .hint = Try again with the password chosen on the day of the backup.
backup-missing = The files of these are missing in it: { $names }.
    .hint = Take another backup, or ask for these files again.
backup-altered = These files are not what was kept any more: { $names }.
    .hint = Take another backup, or ask for these files again.
backup-extra = It holds a file that belongs to no badge and no evidence.
    .hint = Do not use it, unless you know where it comes from. Take another backup.
backup-incomplete = This backup is incomplete. Badges missing: { $badges }. Pieces of evidence missing: { $evidence }.
    .hint = Take another backup.
backup-changed = This backup is not as it was made any more.
    .hint = Take another backup. Somebody may have changed this one.

## Handing over and exporting
hand-over-not-erased = The folder is written, read back and compared, but the portfolio could not be erased from here.
    .hint = Close other programs that use it, open it again, then erase it in the settings.
export-disk-full = There is no room left where to write. Nothing was left there.
    .hint = Make room or choose another disk, then try again.
export-not-written = The export could not be written.
    .hint = Choose a folder you may write in, then try again.

## Evidence
evidence-no-action = A story must say what you did.
    .hint = Write in a few words what you did yourself.
evidence-empty = This file is empty. It was not attached.
    .hint = Check that you chose the right file.
evidence-too-large = This file is too large (more than { $limit } MB). It was not attached.
    .hint = Attach a smaller version, or a link.
evidence-not-cleaned = Besace cannot take out of “{ $name }” what the device wrote in it: perhaps the place, the day and the model.
    .hint = Choose a photo in JPEG or PNG, or accept to give the original file.
evidence-not-opened = Besace does not open files of this kind: they could hold a program.
    .hint = Save a copy of it if you know where it comes from.
evidence-link = This is not the address of a web page: { $address }.
    .hint = An address begins with https:// or http://.

## CV
cv-not-resume = This file is not a CV that Besace can read.
    .hint = Choose a JSON Resume file.
cv-format = Besace writes no CV to a { $ending } file.
    .hint = Choose a name that ends in .pdf.
cv-failed = The CV could not be laid out.
    .hint = Take out the text added last, then try again.
cv-no-template = There is no CV template of that name: { $name }.
    .hint = Leave this choice out to take the first template.

## Command line
network-unavailable = This computer offers no secure connection to the internet.
    .hint = Try again without “--online”: what can be checked offline will be.
usage-no-password = There is no password on standard input.
    .hint = Write it on the first line.

## The window
program-fault = The program made a mistake. What was saved still is.
    .hint = Try again. If it goes on, close the window, then open it again.
program-no-opener = No other program could open { $name }.
    .hint = Save a copy of it, then open it yourself.
program-no-browser = The address { $address } could not be opened in your browser.
    .hint = Copy the address, then paste it into your browser.
program-no-network = This computer allows no safe connection to the internet. Nobody was asked anything.
    .hint = Check the connection, or go on without the internet.
