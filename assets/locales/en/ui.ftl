# Besace: ui (en)
# Words of the window.

## Welcome
app-name = Besace
welcome-tagline = Your badges and what proves them, in one file, on your computer.
welcome-promise = No account. No connection. Nothing leaves unless you ask.
welcome-create = Make my portfolio
welcome-example = Open an example
welcome-recent = Carry on
welcome-language = Language
language-fr = Français
language-en = English

## Making a portfolio
create-title = Make my portfolio
create-intro = A portfolio is a file. It follows you: on a USB stick, on another computer.
create-name = Your name
create-name-hint = As you want to see it on your CV.
create-name-missing = Write a name: the file will carry it.
create-address = Your e-mail address
create-address-hint = To tell whether a badge is yours. It stays in your portfolio.
create-address-wrong = This address is not complete. Correct it, or leave the box empty.
create-folder = Kept in the folder { $folder }
create-elsewhere = Choose another folder
optional = optional

## Rail
rail-label = Go to
rail-badges = My badges
rail-cv = My CV
rail-help = Help
rail-settings = Settings
rail-example = Example
rail-close = Close and forget
rail-skip = Go to the content
close-title = Close the portfolio of { $name }?
close-kept = The file stays where it is:
close-explain = “Close and forget” also takes its name off the start screen. Do so on a shared computer.
close-example = This is an example: there is nothing to keep.
close-forget = Close and forget
close-only = Only close

## Words used everywhere
back = Back
cancel = Cancel
close = Close
dismiss = Close this message
loading = One moment…
problem-details = Details for an expert
problem-unexpected = Besace could not do this.
problem-unexpected-hint = Try again. If it happens again, close Besace and open it again: your badges are saved.
link-title = Open this address?
link-body = Besace will open your browser at { $host }. That site will know you visit it.
link-open = Open { $host }

## My badges
badges-title = My badges
badges-add = Add a badge
badges-add-folder = Add a folder
badges-paste = Paste a badge
badges-search = Search badges
badges-search-clear = Clear the search
badges-search-hint = Name, organisation, criteria, notes, evidence
badges-count = { $count ->
    [one] { $count } badge
   *[other] { $count } badges
}
badges-found = { $count ->
    [0] No badge found
    [one] { $count } badge found
   *[other] { $count } badges found
}
badges-states = Filter by state
badges-all = All
badges-sort = Sort by
badges-sort-newest = Newest
badges-sort-name = Name
badges-sort-issuer = Organisation
badges-none-found = No badge matches.
badges-none-found-hint = Try another word, or show all badges.
badges-show-all = Show all badges
badges-empty = Your portfolio is empty.
badges-empty-hint = Add the picture or the file the organisation sent you. You can also drop it here, or paste its address or its text.
badges-drop = Drop here
badges-drop-hint = The files of your badges
badges-drop-evidence = They will become evidence for this badge
given-by = Given by
evidence-count = { $count } attached
picture-none = This badge has no picture.

## Pasting
paste-title = Paste a badge
paste-hint = The address of its page, or the badge itself: JSON or signed text.
paste-field = Address or text
paste-add = Add this badge
paste-fetch-title = Fetch this badge?
paste-fetch = Besace will fetch it from { $host }. Nothing else will be sent.
paste-fetch-go = Fetch it

## Report of an import
import-running = Reading the files…
import-progress = { $done } of { $total }
report-title = What was added
report-summary-new = { $count ->
    [0] No badge added
    [one] { $count } badge added
   *[other] { $count } badges added
}
report-summary-there = { $count ->
    [one] { $count } already there
   *[other] { $count } already there
}
report-summary-refused = { $count ->
    [one] { $count } refused
   *[other] { $count } refused
}
report-new = In your portfolio
report-there = Already in your portfolio
report-refused = Not added
report-part = { $title } ({ $count })
report-more = { $count ->
    [one] Show the next one
   *[other] Show the next { $count }
}
report-stopped = Stopped
report-stopped-hint = What is on this list is saved. For the rest, add the same files again: those already there are passed over quickly.
report-see = See my badges
report-from = in { $file }
report-refused-unknown = This file was not added.

## States
state-verified = Verified
state-not-confirmed = To be confirmed
state-expired = Expired
state-expired-on = Expired on { $date }
state-revoked = Withdrawn by the issuer
state-revoked-on = Withdrawn by the issuer on { $date }
state-suspended = Suspended
state-other-person = Not in your name
state-self-declared = Self-declared
state-rejected = Not to be believed

## A badge
badge-given = Given by { $issuer }
badge-given-on = on { $date }
badge-given-to = to { $recipient }
badge-given-to-you = Given to you by { $issuer }
badge-declared = Declared by { $issuer }
badge-issuer-site = The organisation’s site: { $proof }
badge-issuer-key = The organisation’s key: { $proof }
badge-expires = Valid until { $date }
badge-criteria = How one earns it
badge-criteria-page = Read the organisation’s page
badge-narrative = What you did
badge-results = Results obtained
badge-alignments = Skills recognised
badge-issuer-evidence = Evidence given by the organisation
badge-tags = Keywords
badge-flags = Worth knowing
badge-endorsements = Endorsements
badge-endorsed-by = Endorsed by { $issuer }
badge-languages = This achievement also exists in: { $languages }
badge-file = The file: Open Badges { $version }, { $container }
badge-history = What has changed ({ $count })
badge-to-cv = Put on my CV
badge-on-cv = On my CV
badge-see-cv = See my CV
badge-from-cv = Take off my CV
badge-on-cv-done = This badge is on your CV.
badge-from-cv-done = This badge is no longer on your CV.
badge-attach = Attach evidence
badge-export = Export the original file
badge-exported = Saved: { $file }
badge-remove = Erase this badge
badge-gone = This badge is no longer in your portfolio.

## Five questions
questions-title = Five questions
question-intact = Is it intact?
question-issuer = Who really gave it?
question-recipient = Is it mine?
question-status = Is it still recognised?
question-dates = Is it in date?
verdict-yes = Yes
verdict-no = No
verdict-not-confirmed = To be confirmed
verdict-not-asked = Not asked
answer-checked = checked on { $date }
answer-why = Why?
answer-why-about = Why? { $question }
answer-expert = For an expert
answer-add-address = Add an address of mine
check-again = Check again
check-all = Check { $count ->
    [one] this badge
   *[other] these { $count } badges
}
check-online = Check online
check-online-title = { $count ->
    [one] Check online?
   *[other] Check { $count } badges?
}
check-online-body = { $count ->
    [one] Besace will ask the organisation whether this badge is still recognised. It may learn that somebody checks this badge.
   *[other] Besace can read these badges again without the Internet, or also ask the organisations whether they still recognise them. They may learn that somebody checks their badges.
}
check-online-go = Check online
check-offline-go = Without the Internet
check-running = Checking online…
check-progress = { $done } of { $total }
check-stopped = Stopped. Nothing has changed.
check-unchanged = { $count ->
    [one] Checked: nothing has changed.
   *[other] { $count } badges checked: nothing has changed.
}
check-changed = Checked: an answer has changed.
check-changed-title = { $count ->
    [one] One badge has changed
   *[other] { $count } badges have changed
}
check-change = { $question } { $before } → { $after }
stop = Stop

## Removing
remove-title = { $count ->
    [0] Erase this badge from this computer?
    [one] Erase this badge and its piece of evidence from this computer?
   *[other] Erase this badge and its { $count } pieces of evidence from this computer?
}
remove-body = This cannot be undone.
remove-go = Erase
remove-done = Badge erased.

## Evidence
evidence-title = My evidence
evidence-empty = A photo, a letter, a link: what shows that you deserve it.
evidence-file = Attach a file
evidence-link = Attach a link
evidence-drop-title = { $count ->
    [one] Attach this file as evidence?
   *[other] Attach these { $count } files as evidence?
}
evidence-attach = Attach
evidence-note = What it shows
evidence-consent = Who can be seen, and who agreed?
evidence-consent-hint = For instance: “Inès and Marc, agreed in person on 3 May”.
evidence-look = See { $title } large
evidence-look-none = This picture cannot be shown here.
evidence-close = Close
evidence-open = Open in another program
evidence-open-title = Open “{ $title }” in another program?
evidence-open-body = Besace makes a copy for that program, and erases it when you close the portfolio.
evidence-original-title = Give the original file?
evidence-original-go = Save it as it is
evidence-cleaned = Saved: { $file }. The place, the day and the device are no longer in it.
evidence-link-title = Attach a link
evidence-link-address = Address
evidence-link-address-hint = It starts with https://
evidence-link-wrong = This is not the address of a page. It starts with https://
evidence-link-name = Name of the link
evidence-attached = { $count ->
    [one] Evidence attached.
   *[other] { $count } pieces of evidence attached.
}
evidence-save-about = Save a copy of { $title }
evidence-open-about = Open { $title }
evidence-remove-about = Erase { $title }
evidence-remove-title = Erase “{ $title }” from this computer?
evidence-removed = Evidence erased.
evidence-saved = Saved: { $file }
evidence-added = attached on { $date }
size-kilobytes = { $size } kB
size-megabytes = { $size } MB

## Collections, filters, and the person's own words
badges-collections = Collections
badges-choose = Select several
badges-refine = Refine
badges-refined = Chosen
badges-clear = Clear all
badges-unfilter = Stop filtering: { $what }
badges-more = { $count } more
facet-issuer = Organisation
facet-year = Year
facet-level = Level
facet-purpose = What it is for
facet-tag = My words
facet-skill = Skill
facet-collection = Collection
facet-state = State
facet-chosen = { $kind }: { $value }
choose-count = { $count ->
    [0] No badge selected
    [one] { $count } badge selected
   *[other] { $count } badges selected
}
choose-all = { $count ->
    [one] Select this badge
   *[other] Select all { $count }
}
choose-collect = Put in a collection
choose-cv = Put on my CV
choose-export = Export the originals
choose-end = Done
choose-on-cv = { $count ->
    [one] { $count } badge is on your CV.
   *[other] { $count } badges are on your CV.
}
choose-collected = { $count ->
    [one] { $count } badge put in “{ $title }”.
   *[other] { $count } badges put in “{ $title }”.
}
choose-taken = { $count ->
    [one] { $count } badge taken out of “{ $title }”.
   *[other] { $count } badges taken out of “{ $title }”.
}
choose-exported = { $count ->
    [one] { $count } file saved in { $folder }.
   *[other] { $count } files saved in { $folder }.
}
collect-title = { $count ->
    [one] Put this badge in a collection
   *[other] Put these { $count } badges in a collection
}
collections-title = My collections
collections-intro = A collection brings badges together around an idea: a trade, a project, an interview. A badge can be in several.
collections-empty = You have no collection yet.
collection-new = New collection
collection-make = Create the collection
collection-made = “{ $title }” is created. Choose the badges to put in it.
collection-name = Title
collection-meaning = What it says about me
collection-meaning-hint = One sentence, for you or for whoever reads it.
collection-change = Change the collection
collection-save = Save
collection-saved = Collection saved.
collection-remove = Delete the collection
collection-remove-title = Delete the collection “{ $title }”?
collection-remove-body = The badges stay in your portfolio. The collection cannot be brought back.
collection-removed = Collection deleted. Its badges stay.
collection-badges = { $count ->
    [0] No badge
    [one] { $count } badge
   *[other] { $count } badges
}
collection-nothing = This collection is empty. In “My badges”, select several badges, then “Put in a collection”.
collection-take = Take out of the collection
collection-all = See all my badges

evidence-story = Tell a situation
evidence-story-title = Tell a situation
evidence-story-change = Change this story
evidence-story-intro = One precise moment shows more than a long list. A few sentences are enough.
evidence-story-name = Title
evidence-story-name-hint = As one would announce it: “The customer in a hurry”.
evidence-story-context = The situation
evidence-story-context-hint = Where, when, with whom? What was at stake?
evidence-story-action = What I did
evidence-story-action-hint = You yourself, not the team: your gestures, your choices.
evidence-story-action-missing = Write what you did, even in one sentence.
evidence-story-result = What came of it
evidence-story-result-hint = What changed, what people said, what you learnt.
evidence-story-keep = Keep this story
evidence-story-kept = Story kept.
evidence-describe-about = Change { $title }
evidence-describe-title = Describe this evidence
evidence-describe-name = Title
evidence-describe-name-hint = This title is what your CV will say.
evidence-describe-consent = Who can be seen, and their consent
evidence-describe-consent-hint = If people can be recognised: “Amina and Karim, agreed by message on 3 May”.
evidence-describe-keep = Save
evidence-described = Evidence changed.

notes-title = My notes
notes-mine = All of this is yours: the signed badge is never changed.
notes-note = Note
notes-note-hint = What you want to remember or tell.
notes-saved = Saved
notes-tags = My words
notes-tags-known = Words in use
notes-tag-new = Add a word
notes-tag-hint = Enter adds it.
notes-tag-remove = Remove the word { $tag }
notes-tag-added = Word added: { $tag }
notes-tag-removed = Word removed: { $tag }
notes-level = Where I am
notes-level-none = No level
notes-purposes = What this badge is for
notes-purpose-identity = Identity
notes-purpose-identity-says = It says who I am and what matters to me.
notes-purpose-springboard = Springboard
notes-purpose-springboard-says = It leads me on: to training, a job, a project.
notes-purpose-skill = Skill
notes-purpose-skill-says = It shows what I can do.
notes-purpose-act = Action
notes-purpose-act-says = It lets me act: a role, a task, a responsibility.
notes-collections = In my collections
notes-collections-none = No collection yet.

rail-journey = My journey
journey-title = My journey
journey-years = Along the years
journey-year = { $year }: { $count ->
    [one] { $count } badge
   *[other] { $count } badges
}
journey-year-all = { $count ->
    [one] See this badge
   *[other] See all { $count }
}
journey-skills = What they say about me
journey-skills-hint = The more a word returns, the larger its circle. The rim tells the state of the badges. Choose one to see the badges.
journey-tags = My words
journey-recognised = The organisations’ words
journey-competences = In a framework, in my view
journey-levels = Where I am
journey-strand = { $what }: { $count ->
    [one] { $count } badge
   *[other] { $count } badges
} ({ $states })
journey-state = { $count } { $state }
journey-empty = Your journey will appear here, with your first badges.
journey-print = Print

competences-title = Competences of a framework
competences-none = None yet. You can say which competences of CléA, of the CRCN or of another framework this badge answers.
competences-change = Choose competences
competences-dialog = Which competences does this badge answer?
competences-mine = It is you who say so, and not the organisation: the signed badge does not change.
competences-remove = Remove { $title }
competences-added = Competence added: { $title }
competences-removed = Competence removed: { $title }
competences-search = Look for a competence
competences-framework = Framework
competences-all = All
competences-found = { $count ->
    [0] No competence found
    [one] { $count } competence
   *[other] { $count } competences
}
competences-many = The first { $count }. Add a word to find the others.
competences-nothing = Nothing matches. Try another word, or add a framework in the settings.
frameworks-title = Competence frameworks
frameworks-intro = Your badges may answer the competences of these frameworks. ROME 4.0 and ESCO are added from their official files, as CSV or JSON.
frameworks-shipped = part of Besace
frameworks-entries = { $count ->
    [one] { $count } competence
   *[other] { $count } competences
}
frameworks-links = { $count ->
    [0] no badge
    [one] used once
   *[other] used { $count } times
}
frameworks-add = Add a framework…
frameworks-added = { $title }: { $added ->
    [0] nothing new
    [one] { $added } competence added
   *[other] { $added } competences added
}{ $changed ->
    [0] {""}
    [one] , { $changed } renamed
   *[other] , { $changed } renamed
}.
frameworks-remove = Remove { $title }
frameworks-remove-title = Remove { $title }?
frameworks-remove-text = { $links ->
    [0] No badge uses this framework. You can add it again from its file.
    [one] { $links } competence chosen on your badges will go with it. The badges stay. This cannot be undone.
   *[other] { $links } competences chosen on your badges will go with it. The badges stay. This cannot be undone.
}
frameworks-remove-go = Remove
frameworks-removed = { $title } was removed.
scale-title = Scale of levels
scale-intro = The words that tell your level, from first to last.
scale-word = Level { $position }
scale-add = Add a level
scale-up = Move “{ $word }” up
scale-down = Move “{ $word }” down
scale-drop = Take “{ $word }” away
scale-keep = Save the scale
scale-kept = Scale saved.
scale-empty = Write a word, or take this level away.
scale-twice = This word is on the scale already.
scale-used = { $count ->
    [one] { $count } badge is at this level
   *[other] { $count } badges are at this level
}
scale-lost-title = Take away a level in use?
scale-lost = { $count ->
    [one] { $count } badge is at “{ $word }”: it will have no level any more. Nothing else changes.
   *[other] { $count } badges are at “{ $word }”: they will have no level any more. Nothing else changes.
}

## My CV
cv-title = My CV
cv-choices = How this CV presents itself
cv-export = Export
cv-exported = CV saved: { $file }
cv-format-pdf = PDF
cv-format-pdf-hint = To send. Carries your original badges, and opens in Besace again with nothing lost.
cv-format-docx = Word (DOCX)
cv-format-docx-hint = To retouch. Cannot carry your badges: their names only.
cv-format-html = Web page (HTML)
cv-format-html-hint = To open in a browser. Does not carry your original badges.
cv-format-txt = Plain text
cv-format-txt-hint = To paste into a form. No layout, no pictures, no links to click.
cv-format-json = Data (JSON Resume)
cv-format-json-hint = For another CV program. No layout, no badge files.
cv-import = Import
cv-import-hint = A JSON Resume file, the LinkedIn archive, a Europass CV, or a PDF made by Besace
cv-import-title = What we understood
cv-import-source = This file: { $source }.
cv-import-choose = Tick what you want in your CVs.
cv-import-replaces = What you tick here takes the place of what you had written.
cv-import-nothing = We found nothing in it to take.
cv-import-badges = { $count ->
    [one] This file carries { $count } badge, too. It is verified, then added to your portfolio with the rest.
   *[other] This file carries { $count } badges, too. They are verified, then added to your portfolio with the rest.
}
cv-import-other = Choose another file
cv-import-take = { $count ->
    [0] Take
    [one] Take { $count } item
   *[other] Take { $count } items
}
cv-import-already = Already there
cv-import-all = Tick all
cv-import-none = Untick all
cv-import-all-of = Tick all: { $part }
cv-import-none-of = Untick all: { $part }
cv-import-not-understood = What we did not understand
cv-import-not-understood-hint = This stays in your file. If it matters, write it in the right part yourself.
cv-import-all-understood = All of the file was understood.
cv-taken = { $count ->
    [one] { $count } item added.
   *[other] { $count } items added.
}
cv-saving = Saving…
cv-saved = Saved
cv-unsaved = Not saved
cv-undo-last = Undo the last action
cv-redo = Redo
cv-variant = CV
cv-variant-other = Another version
cv-variant-hint = A second CV with the same experience, for another job offer
cv-variant-badges = { $count ->
    [one] { $count } badge
   *[other] { $count } badges
}
cv-variant-new = New one from this one
cv-variant-rename = Rename
cv-variant-remove = Remove this CV
cv-variant-removed = CV removed: { $name }
cv-variant-made = You are now writing: { $name }
cv-variant-new-title = Another version of your CV
cv-variant-new-body = It starts from this one. Your experience and skills stay shared: what you correct in one is corrected in the other.
cv-variant-rename-title = Rename this CV
cv-variant-name = Name of this CV
cv-variant-name-hint = For you to find it. It is not printed.
cv-variant-make = Make this version
cv-variant-empty = Give it a name.
cv-variant-taken = One of your CVs has this name already.
cv-template = Template
cv-with = Also on the page
cv-with-descriptions = What each badge says
cv-with-descriptions-hint = A sentence below its name
cv-with-qr = A QR code
cv-with-qr-hint = To a badge’s page, or to your site
cv-with-annex = An annex
cv-with-annex-hint = Criteria, answers and evidence of each badge
cv-profile = Profile
cv-profile-full = full
cv-profile-full-hint = Your name and how to reach you
cv-profile-no-contact = no contact
cv-profile-no-contact-hint = Your name, but no address, telephone or site
cv-profile-anonymous = anonymous
cv-profile-anonymous-hint = No name, photo or contact; badge files are not attached
cv-language = Language
cv-in-fr = French
cv-in-en = English
cv-in-fr-hint = Headings and dates in French. Your texts stay as you wrote them.
cv-in-en-hint = Headings and dates in English. Your texts stay as you wrote them.
cv-sections = Parts of the CV
cv-grip = Move { $name }
cv-grip-hint = Drag, or use the up and down arrows
cv-more-parts = Another part
cv-part-name = Title of this part
cv-part-rename = Rename { $name }
cv-part-hide = Hide { $name } on this CV
cv-part-show = Show { $name } on this CV
cv-part-hidden = Hidden
cv-part-hidden-hint = This part is hidden on this CV. What you write in it is kept.
cv-preview = Preview of the CV
cv-preview-page = Page { $page } of { $pages }
cv-preview-waiting = The preview is getting ready.
cv-fits = { $lines ->
    [0] 1 page, full
    [one] 1 page, { $lines } line left
   *[other] 1 page, { $lines } lines left
}
cv-overflows = { $lines ->
    [one] { $pages } pages, { $lines } line too many
   *[other] { $pages } pages, { $lines } lines too many
}
cv-pages = { $pages } pages
cv-tighten = Tighten
cv-loosen = Loosen
cv-tightest = The page is as tight as it gets. Shorten a text, or do not show an old experience on this CV. Two pages are fine, too.
cv-leaks = { $count ->
    [one] { $count } place still says who you are
   *[other] { $count } places still say who you are
}
cv-leaks-none = Nothing found that says who you are
cv-leaks-contact = { $count ->
    [one] { $count } place still says how to reach you
   *[other] { $count } places still say how to reach you
}
cv-leaks-contact-none = Nothing found that says how to reach you
cv-leaks-none-hint = An employer, a place or a rare award may still give you away: read it again.
cv-leaks-fold = Fold
cv-leaks-unfold = See
cv-leaks-not-anonymous = As long as one remains, this CV is not anonymous.
cv-leaks-reachable = As long as one remains, this CV tells how to reach you.
cv-leak-remove-badge = Take this badge off this CV
cv-leak-leave-out = Do not show on this CV
cv-leaks-ask = { $count ->
    [one] This CV still says who you are, in { $count } place
   *[other] This CV still says who you are, in { $count } places
}
cv-leaks-ask-body = The file will not be anonymous. Whoever reads it may recognise you.
cv-leaks-back = Back to the CV
cv-leaks-anyway = Export anyway
cv-section-contact = Contact
cv-section-profiles = Pages online
cv-section-about = Title and profile
cv-section-job = Job aimed at
cv-section-work = Experience
cv-section-education = Education
cv-section-skills = Skills
cv-section-languages = Languages
cv-section-interests = Interests
cv-section-volunteer = Volunteering
cv-section-badges = Badges
cv-section-projects = Projects
cv-section-certificates = Certificates
cv-section-awards = Awards
cv-section-publications = Publications
cv-section-references = References
cv-hint-contact = What is needed to reach you. Nothing else is required.
cv-hint-profiles = LinkedIn, a portfolio, a code repository.
cv-hint-about = What this CV says first.
cv-hint-headline = The job you look for, or your trade, in a few words.
cv-hint-summary = Two or three sentences: what you can do, what you look for.
cv-hint-job = Paste the offer: you will see which of your badges answer it.
cv-hint-work = The latest first. Placements, temporary and small jobs count.
cv-hint-education = Degrees, certificates, short courses.
cv-hint-skills = What you can do, and how far.
cv-hint-languages = Those you speak, even a little. The level in a word: mother tongue, fluent, B1, basics.
cv-hint-interests = What matters to you.
cv-hint-volunteer = Associations, mutual help, sport, projects.
cv-hint-badges = They are inside the PDF: the reader can check them.
cv-hint-projects = What you have led or made.
cv-hint-certificates = Licences, permits, certificates that are not badges.
cv-hint-awards = Prizes, competitions, honours.
cv-hint-publications = Articles, books, exhibitions.
cv-hint-references = People who speak of you, and agreed to.
cv-field-name = First and last name
cv-field-email = E-mail address
cv-field-phone = Telephone
cv-field-postcode = Postal code
cv-field-city = Town
cv-field-address = Street and number
cv-field-website = Site or page
cv-field-network = Network or site
cv-field-username = Your name there
cv-field-page = Address of the page
cv-field-headline = Title of the CV
cv-field-summary = Profile
cv-own-words = Only for this CV
cv-field-position = Job
cv-field-employer = Employer
cv-field-place = Place
cv-field-start = Start
cv-field-end = End
cv-field-date = Date
cv-field-current = Current
cv-field-what = What you did there
cv-field-highlights = Highlights
cv-field-one-a-line = One a line
cv-field-commas = Separated by commas
cv-field-study = Degree or certificate
cv-field-area = Field
cv-field-school = School
cv-field-score = Honours or mark
cv-field-skill = Skill
cv-field-level = Level
cv-field-keywords = Details
cv-field-language = Language
cv-field-fluency = Level
cv-field-interest = Interest
cv-field-organization = Association or group
cv-field-role = Your role
cv-field-project = Project
cv-field-certificate = Certificate
cv-field-issuer = Given by
cv-field-award = Award
cv-field-publication = Title
cv-field-publisher = Published by
cv-field-reference = What this person says of you
cv-wrong-year = Write the year with four digits.
cv-wrong-order = The end is before the start.
cv-wrong-email = An e-mail address looks like name@example.com.
cv-wrong-postcode = A French postal code has five digits.
cv-level-none = No level
cv-month = { $field }: month
cv-year = { $field }: year
cv-month-none = Month
cv-year-none = Year
cv-photo = Photo
cv-photo-hint = It is never required. The place and the device are erased from it.
cv-photo-alt = Your photo
cv-photo-shown = Show it on this CV
cv-photo-choose = Choose a photo
cv-photo-other = Change the photo
cv-photo-remove = Erase the photo
cv-photo-wrong = This file is not a photo that we can read. Choose a JPEG or PNG file.
cv-add-profiles = Add a page
cv-add-work = Add an experience
cv-add-education = Add an education
cv-add-skills = Add a skill
cv-add-languages = Add a language
cv-add-interests = Add an interest
cv-add-volunteer = Add volunteering
cv-add-projects = Add a project
cv-add-certificates = Add a certificate
cv-add-awards = Add an award
cv-add-publications = Add a publication
cv-add-references = Add a reference
cv-new-profiles = New page
cv-new-work = New experience
cv-new-education = New education
cv-new-skills = New skill
cv-new-languages = New language
cv-new-interests = New interest
cv-new-volunteer = New volunteering
cv-new-projects = New project
cv-new-certificates = New certificate
cv-new-awards = New award
cv-new-publications = New publication
cv-new-references = New reference
cv-move-up = Move { $name } up
cv-move-down = Move { $name } down
cv-remove = Erase
cv-remove-entry = Erase { $name }
cv-badge-off = Take { $name } off this CV
cv-moved = { $name }: place { $place } of { $count }
cv-removed = Erased: { $name }
cv-removed-proved = Erased: { $name }. Its evidence stays at the bottom of this page.
cv-undo = Undo
cv-leave-out = Do not show on this CV
cv-left-out = Not on this CV
cv-evidence = What shows it
cv-evidence-none = No badge yet: this line will be called “Declared”.
cv-evidence-add = Choose a badge
cv-evidence-link = Attach { $name } to this line
cv-evidence-unlink = Detach { $name } from this line
cv-evidence-put = Not on this CV: put it there
cv-evidence-missing = A badge that is not in your portfolio.
cv-evidence-unlink-missing = Detach this badge from this line
cv-proofs-none = A photo, a letter, a link, a story: what shows what you did there.
cv-proofs-left = Evidence without an experience
cv-proofs-left-hint = Its line is no longer in your CV. It stays in your portfolio until you erase it.
cv-verified = Verified
cv-recognised = Recognised by { $by }
cv-declared = Declared
cv-job-never = Never printed, never sent.
cv-job-title = Job aimed at
cv-job-text = Text of the offer
cv-job-text-hint = Copied from the site or e-mail where you found it.
cv-matches = Your badges that answer it
cv-matches-count = { $count ->
    [one] { $count } badge answers it.
   *[other] { $count } badges answer it.
}
cv-matches-none = None of your badges shares words with this offer.
cv-matches-words = Shared: { $words }
cv-match-put = Put on the CV
cv-match-on = On this CV
cv-badges-chosen = On the CV
cv-badges-anonymous = On an anonymous CV their names are printed but their files are not attached: the reader cannot check them.
cv-badges-none = No badge on this CV.
cv-badges-search = Search your badges
cv-badges-left = In your portfolio
cv-badges-all-chosen = All your badges are on this CV.
cv-badges-no-match = No badge matches.
cv-badges-put = Put { $name } on the CV
cv-badges-empty = Your portfolio holds no badge yet.

outlets-title = Other outlets
outlets-hint = Parcoursup, LinkedIn, e-mail signature
outlet-parcoursup = Parcoursup
outlet-parcoursup-about = The part “Activités et centres d’intérêt” has four texts. Here they are, drawn from your CV. Read them again, shorten them, copy them. What you change here is not kept.
outlet-linkedin = LinkedIn
outlet-linkedin-about = A badge of this CV becomes a certification on your profile.
outlet-linkedin-none = This CV has no badge. Put one on the CV, then come back.
outlet-linkedin-badge = Badge
outlet-linkedin-open = Open LinkedIn’s form
outlet-linkedin-else = LinkedIn does not always fill in its form. Here is what to fill in yourself.
outlet-signature = E-mail signature
outlet-signature-about = Copy it, then paste it into your mail program’s settings.
outlet-signature-preview = Preview of the signature
outlet-signature-how = No picture from elsewhere: it shows everywhere, and tells nobody when it is read.
outlet-empty = Nothing in your CV for this text. You can write it here.
outlet-count = { $count } characters of { $limit }
outlet-over = { $count } characters of { $limit }: { $over } too many
outlet-copy = Copy
outlet-copy-what = Copy { $what }
outlet-copied = Copied: { $what }
outlet-not-copied = Copying did not work. Select the text, then Ctrl+C.

## Settings
settings-title = Settings
settings-language = Language of the window
settings-appearance = Appearance
appearance-system = Like the computer
appearance-light = Light
appearance-dark = Dark
settings-portfolio = This portfolio
settings-owner = Name
settings-file = File
settings-addresses = Addresses that tell whether a badge is yours
settings-addresses-none = No address. The question “Is it mine?” will stay unanswered.
settings-address-new = Another e-mail address
settings-address-add = Add this address
settings-address-remove = Remove { $address }
settings-address-added = Address added. Your badges were checked again.
settings-address-removed = Address removed. Your badges were checked again.
settings-address-wrong = This address is not complete.
settings-address-there = This address is already there.

## Help
help-title = Help
help-badge = What is a badge?
help-badge-text = A badge is a picture with a proof inside. An organisation wrote and signed it. It says what you did, and who saw it.
help-receive = Receive a badge
help-receive-text = Save the picture or the file the organisation sent. Then choose “Add a badge”. A screenshot is not enough: the proof is in the original file.
help-enrich = Attach evidence
help-enrich-text = Open a badge and attach a photo, a letter or a link. The original badge is never changed.
help-show = Show your badges
help-show-text = Choose some for your CV. The PDF carries the badges you choose: the reader can check them.
help-links = Give a link
help-links-text = “My links” puts an encrypted page where you like: an organisation’s server, your cloud, a USB stick. You choose what is seen and until when, and you can end the link. Your badges remain valid.
help-states = What the signs say
help-verified = It is intact, signed by the organisation, in your name, still recognised and in date.
help-not-confirmed = Nothing says it is false, but an answer is missing. Checking online is often enough.
help-expired = The organisation gave it an end date, and it has passed.
help-revoked = The organisation no longer recognises it.
help-suspended = The organisation has put it aside for a while.
help-other-person = It was given to another address than yours.
help-self-declared = You signed it yourself. It is your word.
help-rejected = One answer is “No”. Open the badge to see which.
help-data = Where is your data?
help-data-text = In a single file, on this computer. Copy it to a USB stick to take it along, or make a backup in the settings. Nothing is sent unless you agree.
help-shared = On a shared computer
help-shared-text = Keep your file on a USB stick, with a password. When you leave, choose “Close and forget”.
help-keys = With the keyboard
help-keys-text = Tab moves from button to button, Enter chooses, Escape closes. Alt and left arrow: back. Ctrl and V: add the copied badge.

## Several people on one computer
welcome-open = Open a file…
welcome-create-other = New portfolio
welcome-restore = Restore a backup
welcome-others = { $count ->
    [one] Show the other portfolio in the folder
   *[other] Show the { $count } other portfolios in the folder
}
welcome-others-only = { $count ->
    [one] Show the portfolio in the folder
   *[other] Show the { $count } portfolios in the folder
}
welcome-list = Portfolios in the folder
welcome-list-search = Search for a portfolio
welcome-list-none = No portfolio matches.
welcome-list-changed = changed on { $date }
welcome-list-locked = password
welcome-list-hide = Hide the list
welcome-idle = { $name } is closed: nobody touched it for { $minutes } minutes. Everything is saved.
welcome-copies = Besace keeps a copy of this portfolio:
welcome-copy = Take up the copy of { $date }
create-title-other = New portfolio
create-name-other = Name of the person
create-address-other = Their e-mail address
unlock-title = Open “{ $name }”
unlock-password = Password
unlock-hint = Without the password, nobody can open it.
unlock-wrong = This is not the right password.
unlock-go = Open
other-title = Open “{ $name }”?
other-body = “{ $current }” is open: it will be saved and closed.
other-go = Close and open
password-title = Password
password-none = This portfolio has no password: whoever has the file can read it.
password-has = This portfolio opens with a password.
password-set = Set a password
password-change = Change the password
password-remove = Remove the password
password-lost = Forgotten means lost: nobody can find it again, and the portfolio no longer opens. Write it down in a safe place.
password-lost-backup = Forgotten means lost: nobody can find it again, and the file no longer opens.
password-removed-body = Afterwards, whoever has the file can read the portfolio.
password-current = Present password
password-new = New password
password-new-hint = For example four or five words.
password-again = The same again
password-differ = The two passwords are not the same.
password-missing = Write a password.
password-show = Show what I type
password-set-done = The password is set.
password-changed = The password is changed.
password-removed = The password is removed.
password-with = With a password
password-without = Without a password: whoever has the file can read everything
lock-title = Close when nobody touches it
lock-0 = Never
lock-5 = 5 minutes
lock-15 = 15 minutes
lock-30 = 30 minutes
lock-hint = Besace first saves what you have written, then goes back to the start screen.
start-title = On the start screen
start-last = The portfolio opened last
start-all = All those in the folder
start-hint = “All” is made for looking after several people on one computer.
keep-title = Keeping and handing over
backup-title = Back up
backup-text = Everything in one file, to keep elsewhere: on a USB stick, or with somebody you trust.
backup-go = Back up…
backup-dialog = Back up this portfolio
backup-running = Writing, then reading back…
backup-done = Backup written to { $file }, read back and compared. Badges: { $badges }. Pieces of evidence: { $evidence }.
copies-kept = Besace also keeps a copy of the last five closings, in a folder beside the file, with the same password. “Close and forget” erases them.
copies-none = Besace keeps no copy of this portfolio on this computer: make backups.
everything-title = Export all my data
everything-text = A ZIP file that can be read without Besace: your original badges, your evidence, your CV, your notes. It has no password.
everything-go = Export…
everything-done = Everything is in { $file }. Badges: { $badges }. Pieces of evidence: { $evidence }.
hand-title = Hand over to the person
hand-text = When you look after somebody: a folder for the person, a receipt, then nothing left here.
hand-go = Hand over…
hand-dialog = Hand this portfolio over to { $name }
hand-what = Besace writes a folder: the portfolio, a page that explains how to open it, and a receipt. All of it is read back and compared before anything is erased.
hand-password = The password is chosen by the person, who keeps it to themselves.
hand-by = Handed over by
hand-by-hint = Your name or organisation. The receipt says nothing of the person.
hand-erase = Then erase this portfolio from this computer, with its copies
hand-where = Choose where…
hand-running = Writing, reading back, comparing…
hand-done = Handed over
hand-done-text = The folder “{ $folder }” is ready, read back and compared. Badges: { $badges }. Pieces of evidence: { $evidence }.
hand-erased = Nothing of this portfolio is left on this computer.
hand-kept = The portfolio has stayed on this computer, too.
hand-receipt = Save the receipt
hand-receipt-text = The receipt is in the folder. You can keep a copy of it: it does not name the person.
hand-receipt-done = Receipt saved: { $file }
erase-title = Erase this portfolio
erase-text = Everything goes from this computer: badges, evidence, CV, notes, and the copies.
erase-go = Erase…
erase-dialog = Erase the portfolio of { $name }?
erase-what = The badges ({ $badges }), their evidence, the CV, the notes and the copies will be erased from this computer. Backups kept elsewhere stay. This cannot be undone.
erase-links = { $count ->
        [one] One link is still open. End it first in “My links”: afterwards nobody could stop it any more.
       *[other] { $count } links are still open. End them first in “My links”: afterwards nobody could stop them any more.
    }
erase-name = To go on, write the name: { $name }
erase-name-wrong = This is not that name.
erase-yes = Erase everything
erase-done = The portfolio is erased.
restore-dialog = Restore a backup
restore-file = Backup chosen
restore-wrong = This is not the password of this backup.
restore-where = The portfolio will go into the folder { $folder }
restore-elsewhere = Put it elsewhere…
restore-go = Restore
restore-running = Reading the backup through…
restore-done-locked = Portfolio restored: the backup was read through, nothing is missing. It opens with the password of the backup.
restore-done = Portfolio restored: the backup was read through, nothing is missing.
close-unsaved = Not everything could be saved
close-unsaved-text = What you have just written is not saved. If you close, it will be lost. What was saved still is.
close-anyway = Close anyway
close-explain-list = “Close and forget” erases the copies. The start screen shows the files in the folder: this name stays there as long as the file does.
rail-locked = With a password
todo-title = To do
todo-ends = { $count ->
    [one] { $count } badge ends soon
   *[other] { $count } badges end soon
}
todo-asked = { $count ->
    [one] { $count } badge to check online
   *[other] { $count } badges to check online
}
todo-ends-on = { $days ->
    [0] ends today
    [one] ends tomorrow, on { $date }
   *[other] ends on { $date }, in { $days } days
}
todo-asked-on = checked online on { $date }
todo-never-asked = never checked online
todo-agenda = Add the ends to my calendar
todo-agenda-done = Calendar file saved: { $file }. Open it with your calendar.
todo-clock = The clock of this computer says { $says }, but this portfolio was already used on { $used }. Set the clock: the dates of badges would be judged wrongly.

## My links
rail-links = My links
links-title = My links
links-intro = A link opens an encrypted page: the reader’s own browser verifies your badges there.
links-new = Create a link
links-places = My places
links-check = Ask how my links are
links-checking = Asking…
links-checked = { $count ->
    [0] Asked: no link is standing.
    [one] Asked where this link lies: its state is up to date.
   *[other] Asked where your { $count } links lie: their state is up to date.
}
links-empty = No links yet.
links-empty-hint = Show a CV or a few badges through a link, to whom you like, until the date you choose.
links-none-standing = No link is standing.
links-standing = Standing
links-ended = { $count ->
    [one] { $count } ended link
   *[other] { $count } ended links
}
links-state-unfinished = Not fully sent
links-state-open = Online
links-state-written = In its folder
links-state-over = Date passed
links-state-ended = Ended, and checked
links-state-unclear = End to be confirmed
links-unfinished-hint = The page was never seen at its place. Do not give this link away: ask how it is, or end it and create another.
links-unclear-hint = Nothing proves that the page is gone. End it again when you are connected.
links-over-hint = The last day has passed. Ask how your links are, or end it: Besace will check that the page is gone.
links-made-left = A page may have stayed at this place without Besace seeing it. It is among your links, “Not fully sent”: end it there. What you chose here is kept.
links-what = What is shown
links-where = Where
links-until = Until when
links-who = Who can read it
links-never-checked = never checked
links-cv = CV “{ $name }”
links-and-badges = { $count ->
    [one] , { $count } badge
   *[other] , { $count } badges
}
links-at = { $place } ({ $kind })
links-file = The file: { $file }
links-day = { $date }
links-no-day = no end date
links-readers-link = Whoever has the link
links-readers-link-password = Whoever has the link and the password
links-readers-file = Whoever has the file and its link
links-readers-file-password = Whoever has the file, its link and the password
links-ends-on = The link ends on { $date }, your badges remain valid.
links-never-ends = The link stays open until you end it. Your badges remain valid afterwards.
links-never-ends-file = Without a date, the page always opens for whoever received it.
links-copy = Copy the link
links-copy-about = Copy the link: { $title }
links-copied = Link copied.
links-qr = QR
links-qr-about = QR code: { $title }
links-qr-alt = QR code of the link “{ $title }”
links-qr-hint = A phone reads it with its camera. You can also show it on your screen.
links-send = Send
links-send-about = Send: { $title }
links-end = End
links-end-about = End: { $title }
links-forget = Take off the list
links-forget-about = Take off the list: { $title }
links-forgotten = Taken off the list.
links-end-title = End “{ $title }”?
links-end-by-the-place = The server will stop giving the page out. Besace will then ask for it, to check that it is gone.
links-end-by-besace = Besace will delete the page, then ask for it to check that it is gone.
links-end-by-the-page = Besace will delete the page here. Its copies will stay where they are.
links-end-by-nobody = Besace will delete the file from this folder. A USB stick you gave cannot be taken back: copies stay with those who have them.
links-end-after = The link cannot be opened again. Your badges remain valid.
links-ending = Ending the link…
links-ended-proven = Ended: Besace asked for the page, and it is gone. Your badges remain valid.
links-ended-file = Ended: the file is no longer in this folder. Your badges remain valid.
links-end-unclear = This link has not ended yet: the page may still be readable.
links-end-again = Try again

links-mail = By e-mail
links-mail-subject = Subject
links-mail-body = Message
links-mail-subject-cv = My CV and my verifiable badges
links-mail-subject-badges = My verifiable badges
links-mail-hello = Hello,
links-mail-cv = Here is my CV. Your own browser verifies the badges that come with it; there is nothing to install.
links-mail-badges = Here are my badges. Your own browser verifies them; there is nothing to install.
links-mail-file = The page is in the attached file. Open it in a browser, add this to the end of its address, then press Enter:
links-mail-password = I will give you the password separately.
links-mail-ends = This link ends on { $date }; the badges remain valid.
links-mail-copy = Copy the message
links-mail-how = Paste the subject and the message into your mail program. What you change here is not kept.
links-linkedin = On LinkedIn
links-linkedin-how = On your profile, add a “Featured” section, choose “Add a link”, and paste it. Anybody who sees your profile can then read the page.
links-linkedin-open = Open my LinkedIn profile
links-linkedin-file = This link needs the file: it cannot go on LinkedIn, nor into a signature. Choose an online place for that.
links-signature = In my e-mail signature
links-signature-words = My badges, verifiable in one click
links-signature-text = { $words }: { $link }
links-signature-how = Paste it into the settings of your mail program.
links-elsewhere = Each badge can also go to LinkedIn by itself.
links-outlets = See the other outlets of the CV

links-made-title = Your link is ready
links-made-whole = Give it in full: the key that opens the page is at its end, and is kept nowhere but in your portfolio.
links-made-file = Give this file, and what follows the # sign in this link: that is the key. On another computer, the reader opens the file, adds the key to the end of its address, then presses Enter.
links-made-shortened = This place does not keep a page any longer: it brought the end date forward.
links-made-list = See my links

links-new-title = Create a link
links-step-what = What will be seen
links-step-where = Where
links-step-until = Until when, and for whom
links-show = What to show
links-show-cv = A CV and its badges
links-show-badges = Badges only
links-which-cv = CV
links-which-badges = Badges to show
links-chosen = { $count ->
    [0] No badge chosen
    [one] { $count } badge chosen
   *[other] { $count } badges chosen
}
links-cv-no-badges = This CV has no badges.
links-badges-none = Your portfolio has no badges yet. You can share a CV.
links-badges-more = { $count ->
    [one] { $count } more badge: search for it by name.
   *[other] { $count } more badges: search for them by name.
}
links-badges-missing = Choose at least one badge.
links-evidence = Evidence to show with “{ $name }”
links-evidence-hint = Evidence is shown only if you tick it. Place and device are removed from photographs.
links-pdf = The PDF of the CV, to download
links-addresses = My addresses: { $addresses }
links-addresses-hint = They show that the badges were given to you. Without them, the reader cannot check that these badges are yours.
links-addresses-off = Without your addresses, the reader will not be able to check that these badges are yours.
links-addresses-none = None of your badges was given to an address of yours: the reader will not be able to check that they are yours.
links-name = Name of this link
links-name-hint = For you to recognise it. The reader does not see it.
links-place-choose = Where to put the page
links-place-none = The page needs a place: an organisation’s server, your cloud, or a USB stick.
links-place-missing = Choose a place.
links-place-add = Add a place
links-place-manage = Change my places
links-duration = How long
links-month = 1 month
links-quarter = 3 months
links-year = 1 year
links-other-day = Until a date
links-never = No date
links-last-day = Last day
links-day-wrong = Choose today or a day to come.
links-relay-shorter = This place may have a shorter time of its own: you will be told the real date.
links-lock = Ask for a password
links-lock-hint = On top of the link. Useful if the link may pass through several hands.
links-lock-lost = Give it by another way than the link: in person or by text message. Nobody can find it again, not even Besace: keep it somewhere safe.
links-promises = What this place allows
links-promises-first = Choose a place: you will see here what it allows.
links-promise-link = Whoever has the full link can read the page. The place keeps only an unreadable copy.
links-promise-file = Whoever has the file and its link can read the page. It is not online: you give it yourself.
links-promise-password = The password is needed as well: it is part of the key.
links-promise-copies = A reader can keep a copy of what they read, or pass the link on.
links-promise-badges = Your badges remain valid, link or not.
links-expiry-by-the-place = On the end date, the server stops giving the page out, even if your computer is off.
links-expiry-by-besace = On the end date, the page no longer opens. Besace then deletes it: for that, it has to be open and connected.
links-expiry-by-the-page = The page will no longer open after this date, but its copies stay where they are.
links-expiry-by-nobody = Nothing ends this page on a date.
links-revocation-by-the-place = You can end the link earlier: the server stops giving the page out, and Besace checks it.
links-revocation-by-besace = You can end the link earlier: Besace deletes the page, then checks that it is gone.
links-revocation-by-the-page = You cannot end this link before its date.
links-revocation-by-nobody = A USB stick you gave cannot be taken back.
links-preview = See it as the reader does
links-previewed = The page opens in your browser, from this computer. Nothing was sent.
links-create = Create the link
links-creating = Encrypting the page, then sending it…

badge-share = Share
choose-share = Share

## Places of links
places-title = My places
places-intro = Where your pages go. They are encrypted there: the place cannot read them. The passwords given here stay in your portfolio.
places-empty = No places yet.
places-links = { $count ->
    [0] no link
    [one] { $count } link still stands there
   *[other] { $count } links still stand there
}
places-kept = { $count ->
    [one] End the link that still stands there first: without this place, it could no longer be ended.
   *[other] End the { $count } links that still stand there first: without this place, they could no longer be ended.
}
places-relay = an organisation’s server
places-webdav = cloud
places-s3 = S3 storage
places-folder = folder or USB stick
places-kind = What kind of place?
places-relay-kind = My organisation’s server (relay)
places-webdav-kind = My cloud (Nextcloud, WebDAV)
places-s3-kind = S3-compatible storage
places-folder-kind = A folder or a USB stick
places-relay-hint = Your organisation gave you an address and a code. The link ends by itself on its date.
places-webdav-hint = A folder that anybody can read without a password, and where only you can write.
places-s3-hint = For those who already have one: a bucket that anybody can read, and a key that may write to it.
places-folder-hint = The page is a file to hand over in person. It is not online.
places-add-title = Add a place
places-change-title = Change “{ $name }”
places-change-about = Change { $name }
places-remove-about = Remove { $name }
places-remove-title = Remove “{ $name }”?
places-remove-text = Besace forgets its address and its password. Nothing else changes there.
places-remove-go = Remove
places-removed = Place removed: { $name }
places-saved = Place saved: { $name }
places-save = Save this place
places-name = Name of this place
places-name-hint = For you to recognise it, for example “Job centre”.
places-name-taken = One of your places already has this name.
places-pick = Choose the folder…
places-pick-other = Choose another folder…
places-folder-missing = Choose a folder.
places-server-relay = Address of the server
places-server-webdav = Address of the folder
places-server-s3 = Address of the storage
places-server-relay-hint = As the organisation gave it to you.
places-server-webdav-hint = The one your cloud calls “WebDAV”, followed by the name of the folder.
places-server-s3-hint = Leave empty for Amazon.
places-server-wrong = Write an address that begins with https://, with no password in it. “http://” is only for this computer.
places-bucket = Bucket
places-bucket-wrong = A bucket has a name of 3 to 63 letters, digits, dots or hyphens.
places-prefix = Folder in the bucket
places-region = Region
places-region-hint = For example “fr-par”.
places-readers = Public address
places-readers-hint = If readers find your pages at another address than the one Besace puts them at.
places-user-webdav = User name
places-user-s3 = Access key
places-user-wrong = Write the name that lets you in.
places-secret-webdav = Password
places-secret-webdav-hint = Better: an app password, made for Besace in the settings of your cloud.
places-secret-s3 = Secret key
places-secret-relay = Code given by the organisation
places-secret-kept = Leave empty to change nothing.
places-secret-moved = The address has changed: it has to be written again.
places-secret-missing = It is needed to put a page at this place.
places-secret-where = It stays in your portfolio, protected by its password.
places-secret-unlocked = It stays in your portfolio. The portfolio has no password: whoever has its file can read it too.

## Pages that Besace writes for people (“page-”)
page-read-me-title = Your portfolio
page-read-me-what = This folder holds your portfolio: your badges, what proves them, and what you said of them. It is in the file “{ $file }”.
page-read-me-open = How to open it
page-read-me-step-1 = Copy this folder to your computer, or keep it on a USB stick.
page-read-me-step-2 = Install Besace. It is free software for Windows, macOS and Linux: the person who gave you this folder can give it to you.
page-read-me-step-3 = In Besace, choose “Open a file…”, then “{ $file }”.
page-read-me-password = The password
page-read-me-with-password = Your portfolio opens with the password you chose. Nobody else has it, and nobody can find it again: write it down in a safe place.
page-read-me-without-password = Your portfolio has no password: whoever has the file can read it. You can set one in the settings of Besace.
page-read-me-keep = Do not lose it
page-read-me-keep-text = Keep it twice, in two places: your computer and a USB stick, for example. Nobody else has a copy.
page-read-me-rights = These data are yours
page-read-me-rights-text = In Besace, “Export all my data” makes a file of it that can be read without Besace. The receipt in this folder says what was handed over to you and what was erased at the place where you were helped.
page-receipt-file-name = Receipt
page-receipt-title = Receipt for a portfolio handed over
page-receipt-fact = { $what }: { $value }
page-receipt-date = Date
page-receipt-by = Handed over by
page-receipt-badges = Badges
page-receipt-evidence = Pieces of evidence
page-receipt-password = Password
page-receipt-with-password = Chosen by the person, known to them alone
page-receipt-without-password = None
page-receipt-fingerprint = Fingerprint of the file handed over (SHA-256)
page-receipt-compared = The file was read back once written and compared with the original: all of it is there.
page-receipt-erased-title = On the computer it comes from
page-receipt-erased = The portfolio was erased, with its journal and all its automatic copies. Backups made by hand are not part of it.
page-receipt-kept = The portfolio was kept, as the person wished.
page-receipt-sign = Received by: ________________________    Signature: ________________________
page-all-title = The portfolio of { $name }
page-all-made = Exported on { $day }.
page-all-what = Everything this portfolio held is in this folder. To know whether a badge is true today, check its original file: this page only says what had been found.
page-all-badges = Badges ({ $count })
page-all-state = { $state } (judged on { $day })
page-all-issuer = Organisation
page-all-issuer-proof = What is proven of it
page-all-issued = Given on
page-all-expires = Valid until
page-all-description = What it says
page-all-criteria = How one gets it
page-all-note = Your note
page-all-level = Your level
page-all-tags = Your words
page-all-competences = Competences of a framework
page-all-collections = Your collections
page-all-file = Original file
page-all-evidence = Evidence
page-all-files = The files in this folder
page-all-file-badges = your badges, as you received them.
page-all-file-credentials = what each of them says, as JSON.
page-all-file-evidence = the evidence you joined.
page-all-file-cv = your CV (JSON Resume).
page-all-file-personal = what you say of your badges: notes, words, levels, collections.
page-all-file-besace-export = the list of badges, for programs.
page-agenda-ends = End of the badge “{ $name }”

## The badge, for the person
level-1 = I do it
level-2 = I pass it on
level-3 = I lead it
purpose-identity = Identity: it says who I am
purpose-springboard = Springboard: it takes me further
purpose-skill = Skill: it shows what I can do
purpose-act = Action: it lets me act

## Command line
cli-besace = Your badges and what proves them, without a window.
cli-verify = Says how far a badge can be believed, without keeping anything.
cli-unbake = Takes a badge out of its picture, as it was put in.
cli-bake = Puts a badge into a PNG or SVG picture, without changing the picture.
cli-new = Makes a portfolio.
cli-password = Sets, changes or removes the password of a portfolio.
cli-import = Adds badges to a portfolio.
cli-list = Shows the badges of a portfolio, the one added last first.
cli-show = Shows one badge.
cli-export = Writes to a file what was received, as it was.
cli-remove = Erases.
cli-check = Verifies the badges of a portfolio again.
cli-evidence = The evidence attached to a badge.
cli-evidence-add = Attaches a file or a link.
cli-evidence-tell = Attaches a story to a badge.
cli-evidence-list = Shows the evidence joined to a badge.
cli-evidence-export = Writes a piece of evidence to a file, without what the camera wrote in it.
cli-evidence-remove = Erases a piece of evidence.
cli-cv = The person’s CV.
cli-cv-taken = { $source } — { $taken ->
    [0] nothing new
    [1] one item taken
   *[other] { $taken } items taken
}, { $already ->
    [0] none was there already
    [1] one was there already
   *[other] { $already } were there already
}
cli-cv-not-understood = What was not understood:
cli-cv-import = Takes over a CV: JSON Resume, LinkedIn, Europass or a PDF by Besace.
cli-cv-export = Writes the CV, in the format that the ending of the name says.
cli-cv-list = Shows the person’s CVs.
cli-cv-no-leaks = Nothing found: this CV says nothing of what its profile promises not to say.
cli-cv-leaks = Says where a CV still tells who the person is, or how to reach them.
cli-annotate = Says something of a badge: note, words, level, what it is good for.
cli-collection = The collections of a portfolio.
cli-collection-make = Makes a collection.
cli-collection-titles = Shows the collections.
cli-collection-put = Puts badges into a collection.
cli-collection-take = Takes badges out of a collection.
cli-collection-dissolve = Erases a collection. Its badges stay.
cli-levels = Shows the scale of levels, or changes it.
cli-share = Public links: a CV or badges on a page that only the full link opens.
cli-share-create = Makes a link, and says it on the last line.
cli-share-list = Shows the links. With “--online”, each place is asked first.
cli-share-revoke = Ends a link: deletes the page, then checks that it is gone.
cli-share-made = The link is ready. It ends on { $date }; your badges stay valid.
cli-share-made-endless = The link is ready. It stays until you end it.
cli-share-unsure = The page was sent, but its place did not confirm that it gives it out.
cli-share-ended = The link has ended: its place gives the page out no more. Your badges stay valid.
cli-share-still = The link has not ended.
cli-share-state-unfinished = on its way
cli-share-state-open = open
cli-share-state-over = past its date
cli-share-state-ended = ended
cli-share-state-unclear = to confirm
cli-framework = Frameworks of competences, and the badges that answer them.
cli-framework-import = Adds a framework: a file of ROME 4.0 or ESCO, as CSV or JSON.
cli-framework-list = Shows the frameworks.
cli-framework-find = Looks for a competence by its words, in all frameworks.
cli-framework-link = Says that a badge shows a competence.
cli-framework-unlink = Takes a competence off a badge.
cli-framework-remove = Removes a framework that was added, and its competences from all badges.
cli-framework-taken = { $title } — competences added: { $added }, renamed: { $changed }, lines without a competence: { $passed }
cli-dump = Writes everything a portfolio holds, line by line.
cli-backup = Writes a whole portfolio into one file, to be kept elsewhere.
cli-restore = Makes a portfolio again from a backup.
cli-erase = Erases a whole portfolio and all its copies.
cli-backup-password = Password of the backup (nothing: no password):
cli-backup-in-clear = This backup has no password: whoever has the file can read it.
cli-hand-over = Hands a portfolio over to the person: a folder for them, a receipt, then nothing left here.
cli-export-all = Writes everything a portfolio holds into a ZIP that can be read without Besace.
cli-reminders = Says which badges end soon or should be checked; with -o, a calendar file (.ics).
cli-clock = The clock of this computer is behind: this portfolio was already used on { $date }.
cli-reminder-ends = { $id } · { $name }: ends on { $day }
cli-reminder-asked = { $id } · { $name }: checked online on { $day }
cli-reminder-never-asked = { $id } · { $name }: never checked online
cli-option-json = One JSON line a badge, link, CV…
cli-option-lang = The language: fr or en
cli-option-at = The moment to judge by (RFC 3339); now when nothing is said
cli-option-documents = A map of documents that stands in for the internet
cli-option-online = Allows going to the internet
cli-option-password-stdin = Reads the password from the first line of standard input
cli-option-address = An address of the person: e-mail, site, DID or telephone
cli-option-input = A file, an address, or “-”
cli-option-file = A file
cli-option-image = A PNG or SVG picture
cli-option-credential = The badge to put into it
cli-option-output = Where to write
cli-option-portfolio = The file of the portfolio
cli-option-name = The person’s name
cli-option-badge = The identifier of a badge, or its beginning
cli-option-evidence = The identifier of a piece of evidence, or its beginning
cli-option-original = The file as it was attached, with what the device wrote in it (place, day, model)
cli-option-title = A title
cli-option-note = A few words
cli-option-collection = The title of a collection
cli-option-meaning = What it means to you
cli-option-tag = A word to find it by; takes the place of all others
cli-option-level = A level of the scale, from 1; 0 takes it away
cli-option-purpose = identity, springboard, skill or act
cli-option-context = The situation
cli-option-action = What you did
cli-option-result = What came of it
cli-option-word = A word for each level, the lowest first
cli-option-code = The code of a competence; “crcn:1.1” if several frameworks have it
cli-option-framework = The name of a framework, as the list shows it
cli-option-consent = Who can be seen, and that they agree
cli-option-backup = The backup
cli-option-backup-password-stdin = Reads the password of the backup from the next line of standard input
cli-option-query = Words to look for
cli-option-verdict = verified, not-confirmed or rejected
cli-option-what = A file or an address
cli-option-cv = The name of a CV; without this choice, the one in hand
cli-option-with-leaks = Writes the anonymous CV even if it still tells who the person is
cli-option-template = A CV template
cli-option-profile = full, no-contact or anonymous
cli-option-badges = The badges to show, separated by commas
cli-option-to = Where to put the page: folder:FOLDER, dav+https://…, s3://bucket/folder?endpoint=…, relay+https://…
cli-option-user = The name that opens the place, or the S3 key id
cli-option-secret-stdin = Reads the place’s password, key or token from the next line of standard input
cli-option-share-password-stdin = Reads the page’s password from the next line of standard input
cli-option-expires = The last day (YYYY-MM-DD)
cli-option-evidences = The evidence to show, separated by commas
cli-option-no-addresses = Does not show the address that the badges were given to
cli-option-no-pdf = Without the CV as PDF
cli-option-only-badges = Badges alone, without a CV
cli-option-share = The identifier of a link, or its beginning
cli-option-leave-links = Leaves public links open that nobody will be able to end
cli-option-keep = Also keeps the portfolio here
cli-option-by = Who hands it over, for the receipt
cli-option-person-password-stdin = Reads the password chosen by the person from the next line of standard input
cli-option-help = Shows this help
cli-option-version = Shows the version
cli-option-change = set or remove
cli-usage = Usage:
cli-commands = Commands
cli-arguments = To give
cli-options = Options
cli-not-understood = This command was not understood.
cli-cv-first = (no name)
cli-outcome-verified = Verified
cli-outcome-not-confirmed = Not confirmed
cli-outcome-rejected = Rejected
cli-outcome-error = Unreadable
cli-outcome-new = Added
cli-outcome-already-there = Already there
cli-outcome-refused = Not added
cli-question-intact = Is it intact?
cli-question-issuer = Who really gave it?
cli-question-recipient = Is it yours?
cli-question-status = Is it still recognised?
cli-question-dates = Is it in its dates?
cli-verdict-yes = Yes
cli-verdict-no = No
cli-verdict-not-confirmed = Not confirmed
cli-verdict-not-asked = Not asked
cli-asking = Sites asked: { $done } of { $total }
cli-changed = Changed: { $question } { $before } → { $after }

## The system's own windows, said by the host (“dialog-”)
dialog-pick-badges = Add badges
dialog-pick-folder = Add the badges in a folder
dialog-pick-evidence = Attach evidence
dialog-pick-cv = Take over a CV
dialog-open-portfolio = Open a portfolio
dialog-new-portfolio = Where to keep the new portfolio
dialog-export-badges = Where to save the original badges
dialog-export-badge = Export the original badge
dialog-export-evidence = Export the evidence
dialog-export-cv = Save the CV
dialog-backup = Where to keep the backup
dialog-pick-backup = Choose a backup
dialog-backups = Backups
dialog-export-everything = Where to write all your data
dialog-hand-over = Choose where to write the folder to hand over
dialog-hand-over-folder = Portfolio of { $name }
dialog-receipt = Save the receipt
dialog-agenda = Save the calendar file
dialog-badges = Badges
dialog-portfolios = Portfolios
dialog-cvs = CVs (PDF, JSON Resume, LinkedIn, Europass)
dialog-place-folder = Where should your pages go?
dialog-preview-file = preview
dialog-pick-framework = Add a framework
dialog-frameworks = ROME or ESCO frameworks (CSV, JSON)
dialog-all-files = All files
