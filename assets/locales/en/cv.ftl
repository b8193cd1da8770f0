# Besace: cv (en)
# Words printed on a CV.
document-title = CV of { $name }
document-title-anonymous = Curriculum vitae
document-subject = CV with its digital badges
document-subject-plain = CV

section-work = Experience
section-education = Education
section-skills = Skills
section-badges = Badges
section-certificates = Certificates
section-languages = Languages
section-volunteer = Volunteering
section-projects = Projects
section-awards = Awards
section-publications = Publications
section-interests = Interests
section-references = References

provenance-verified = Verified
provenance-recognised = Recognised by { $by }
provenance-declared = Declared
proof = proof
proof-target = Proof: { $name }
evidence = { $title }: { $note }
contact-email = Write to { $address }
contact-phone = Call { $number }
contact-page = Open { $address }
qr-alt = QR code: { $address }
annex = Annex: the badges
annex-target = details in the annex
annex-criteria = Criteria
annex-shows = What it shows on this CV
annex-answers = Verification
annex-answer = { $question } { $answer } ({ $date })
annex-evidence = Evidence
annex-page = The badge’s page
behind = Badges and evidence behind it
contents = Contents
section-summary = Introduction
cover-vae = Recognition of prior experience: portfolio of evidence

template-sobre = Sober
    .hint = One calm column, read in thirty seconds by a person and without a mistake by a machine.
template-deux-colonnes = Two columns
    .hint = The career on one side; badges, skills and languages on the other.
template-portfolio = Badge portfolio
    .hint = The badges first, large, then a page of annex for each.
template-dossier-vae = Prior experience file
    .hint = Cover, contents, introduction, experience with its badges and evidence, annexes.
template-serre = Dense
    .hint = The same column, denser, for long careers.

notice-missing-glyphs = “{ $text }” has signs that our fonts do not have ({ $signs }): they are not printed.
notice-unreadable-picture = The picture of the badge “{ $name }” cannot be read: it is printed without.
notice-unreadable-photo = The photograph cannot be read: the CV is printed without.

photo-alt = Photograph of { $name }
name-anonymous = Anonymous application
badge-other-person = Given to another address than those of the person
badge-unnamed = Badge without a name
shown-by = Shown by the badge “{ $name }”
picture-alt = Picture of the badge “{ $name }”
unwritable = (text in a script our fonts do not have)
page = { $name } · page { $page } of { $pages }
score = Mark: { $score }
courses = Courses: { $courses }
roles = Role: { $roles }
keywords = Keywords: { $keywords }

question-intact = Is it intact?
question-issuer = Does it really come from the issuer named?
question-recipient = Was it given to this person?
question-status = Is it still recognised?
question-dates = Is it in its dates?
answer-yes = Yes
answer-no = No
answer-not-confirmed = To be confirmed
answer-not-asked = Not asked

place-header = At the top of the CV
place-entry = { $section } › { $title }
place-badge = Badge “{ $name }”

note-verified = Verified: on { $date }, the badge was intact, signed by the issuer named, awarded to this person, not revoked and in date.
note-recognised = Recognised: somebody else attests it.
note-declared = Declared: the person says so.
note-files = { $count ->
    [1] The original badge is inside this PDF and can be verified again.
   *[other] The { $count } original badges are inside this PDF and can be verified again.
}

file-data = This CV as data (JSON Resume), with the list of its badges
file-badge = Badge “{ $name }”, as received

month-1 = Jan
month-2 = Feb
month-3 = Mar
month-4 = Apr
month-5 = May
month-6 = Jun
month-7 = Jul
month-8 = Aug
month-9 = Sep
month-10 = Oct
month-11 = Nov
month-12 = Dec
date-month = { $month } { $year }
date-day = { $day } { $month } { $year }
date-first-day = 1 { $month } { $year }
date-range = { $from } – { $to }
date-since = since { $from }
date-until = until { $to }

# Languages spoken, in a CV that names them by codes (ISO 639-2/B)
fluency-native = Mother tongue
fluency-understanding = understanding { $grade }
fluency-speaking = speaking { $grade }
fluency-writing = writing { $grade }
language-alb = Albanian
language-amh = Amharic
language-ara = Arabic
language-arm = Armenian
language-baq = Basque
language-ben = Bengali
language-ber = Berber
language-bos = Bosnian
language-bre = Breton
language-bul = Bulgarian
language-cat = Catalan
language-chi = Chinese
language-cos = Corsican
language-cze = Czech
language-dan = Danish
language-dut = Dutch
language-eng = English
language-est = Estonian
language-fin = Finnish
language-fre = French
language-fsl = French Sign Language
language-geo = Georgian
language-ger = German
language-gle = Irish
language-gre = Greek
language-heb = Hebrew
language-hin = Hindi
language-hrv = Croatian
language-hun = Hungarian
language-ice = Icelandic
language-ita = Italian
language-jpn = Japanese
language-kor = Korean
language-kur = Kurdish
language-lav = Latvian
language-lit = Lithuanian
language-mac = Macedonian
language-mlt = Maltese
language-nor = Norwegian
language-oci = Occitan
language-per = Persian
language-pol = Polish
language-por = Portuguese
language-pus = Pashto
language-rum = Romanian
language-rus = Russian
language-slo = Slovak
language-slv = Slovenian
language-som = Somali
language-spa = Spanish
language-srp = Serbian
language-swa = Swahili
language-swe = Swedish
language-tam = Tamil
language-tur = Turkish
language-ukr = Ukrainian
language-urd = Urdu
language-vie = Vietnamese
language-wol = Wolof

# A CV taken from a file
source-json-resume = JSON Resume file
source-linkedin = LinkedIn data
source-europass-xml = Europass CV (XML)
source-europass-pdf = Europass CV (PDF)
source-besace-pdf = CV made by Besace (PDF)
basics-name = Name
basics-label = Title
basics-email = E-mail address
basics-phone = Telephone
basics-url = Web site
basics-location = Address
basics-summary = Profile
basics-image = Photo
basics-profiles = Account

# The other formats
outlet-annex = Annex: the badges in detail
outlet-criteria = Criteria: { $criteria }
loses-html-badges = The web page shows the badges but does not carry their original files; whoever reads it cannot verify them again.
loses-html-pages = The web page has neither the chosen template nor the QR codes of the PDF.
loses-docx-badges = The Word document shows the badges but does not carry their original files; whoever reads it cannot verify them again.
loses-docx-changes = Anybody can change a Word document, even the word “Verified”.
loses-docx-pages = The Word document has neither the chosen template nor the QR codes of the PDF.
loses-txt-badges = Plain text does not carry the badges; whoever reads it cannot verify them.
loses-txt-form = Plain text has no pictures, no links to click and no layout.
loses-json-badges = The JSON Resume file names the badges but does not carry their original files.
loses-json-form = The JSON Resume file is made for programs: it has no layout.
parcoursup-work = Work experience
parcoursup-volunteer = Civic engagement
parcoursup-guiding = Guiding or leading others
parcoursup-world = Openness to the world
linkedin-name = Name
linkedin-organization = Issuing organisation
linkedin-issued = Issue date
linkedin-expires = Expiry date
linkedin-id = Credential ID
linkedin-page = Credential URL
