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
picture-alt = Picture of the badge “{ $name }”
unwritable = (text in a script our fonts do not have)
page = { $name } · page { $page } of { $pages }
score = Mark: { $score }
courses = Courses: { $courses }
roles = Role: { $roles }
keywords = Keywords: { $keywords }

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
