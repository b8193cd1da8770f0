# The page behind a public link: what its reader reads, who knows neither Besace nor badges.

## Before it opens
shell-title = A document opens here
shell-text = It is encrypted, and only its full link opens it. It opens in your browser, and asks no server for anything.
shell-broken = This browser could not open this document, or the file is incomplete. Try a recent version of Firefox, Chrome, Edge or Safari, or ask the person who sent you the link for it again.
shell-no-script = JavaScript is switched off: this document cannot decrypt itself. Allow it for this page, then open the link again.
opening = Opening the document…

## What keeps it from opening
link-missing = The end of the link is missing
    .hint = The key that opens this document is at the end of the link, after the # sign. Copy the whole link as you received it, and open it again.
link-reloaded = Open the link again to read this document
    .hint = The page was reloaded. To be on the safe side the key is not kept: start from the link you received.
link-cut = The link is cut short
    .hint = Part of the key at its end is missing. Copy the whole link as you received it, and open it again.
link-other = This link belongs to another document
    .hint = The key at the end of the link opens something else. Use the original link, or ask the person who sent it.
file-damaged = This document is damaged
    .hint = The file was cut or changed on its way. Open the link again; if that does not help, ask the person who sent it.
file-newer = This document is of a later version
    .hint = Open the original link rather than a saved copy.
not-secure = The connection is not protected
    .hint = This page came over “http”: it may have been changed on its way, and the browser refuses to decrypt anything on it. Replace “http” by “https” at the beginning of the link, or ask for it again.
too-old = This browser is too old
    .hint = It cannot decompress this document. Try a recent version of Firefox, Chrome, Edge or Safari.
no-wasm = This browser cannot verify the badges
    .hint = WebAssembly is switched off in it, perhaps by a lockdown mode. Allow it for this page, or open the link in another browser. Nothing is shown unverified.
ended = This link ended on { $date }
    .hint = The person who sent it chose that date. Ask them for a new link; their badges are still what they are.
key-label = The whole link, or the key alone
password-title = This document asks for a password
    .hint = The person who sent you the link gave it to you separately.
password-label = Password
password-open = Open
password-wait = Checking the password…
password-wrong = That is not the password. Check capitals, then try again.

## At the top of the page
brand = A CV that proves itself
brand-badges = Badges that prove themselves
badges-of = Badges of { $name }
badges-of-nobody = Digital badges
print = Print
language-label = Language of the page
download-pdf = Download the PDF
download-badges = Download { $count ->
        [one] the original badge
       *[other] the { $count } original badges
    }
download-badge = Download this badge
download-badge-named = Download this badge: { $name }
download-file = Download “{ $name }”
file-badges = badges
badges-none = This CV carries no badge.

## What the browser found
checking = Verifying…
proof-title = { $count ->
        [one] 1 badge verified
       *[other] { $count } badges verified
    }
proof-none = No badge verified
proof-of = of { $count }
proof-here = by your browser, just now
proof-printed = by a browser, on { $date }
proof-how = Each badge carries the signature of the organisation that gave it. Your browser has just recomputed it by itself, asking nobody.
proof-more = What does “verified” mean?
proof-more-text = The badge has not changed since it was signed, the key is that of the issuer it names, it was given to the address shown here, and it is in date.
proof-more-name = The name of an organisation proves nothing by itself: compare the address or key beside it with the one the organisation publishes.
proof-more-online = This page does not use the network. What needs it (a badge withdrawn since, for example) was checked by the sender, on the date shown.
summary-published = { $count ->
        [one] 1 verified by the sender only
       *[other] { $count } verified by the sender only
    }
summary-not-confirmed = { $count } to be confirmed
summary-self-declared = { $count ->
        [one] 1 self-declared
       *[other] { $count } self-declared
    }
summary-expired = { $count ->
        [one] 1 expired
       *[other] { $count } expired
    }
summary-wrong = { $count ->
        [one] 1 not to be believed
       *[other] { $count } not to be believed
    }

state-verified = Verified
state-published = Verified by the sender
state-not-confirmed = To be confirmed
state-expired = Expired
state-expired-on = Expired on { $date }
state-revoked = Withdrawn by the issuer
state-suspended = Suspended
state-other-person = Given to somebody else
state-self-declared = Self-declared
state-changed = Changed after it was given
state-rejected = Not to be believed
state-unreadable = Unreadable
state-unreadable-text = No badge could be read in this file.

claim-recognised = Recognised by { $name }, says the sender
claim-declared = Declared

## A badge
badges-title = The badges and their proofs
given-by = Given by
given-on = on { $date }
proven-by = { $kind ->
        [key] key
       *[host] address
    }
criteria = How it is earned
evidence = Evidence chosen by the sender
endorsements = Signed endorsements
endorsed-by = { $name } ({ $state })

answers-here = Verified by your browser
answers-on = on { $date }
answers-sent = Verified by the sender
answers-sent-text = Your browser cannot repeat it without the network.
answers-open = To be confirmed
question-intact = Is it intact?
question-issuer = Is it from the issuer named?
question-recipient = Was it given to this person?
question-status = Is it still recognised?
question-dates = Is it in date?
verdict-yes = Yes
verdict-no = No
verdict-not-confirmed = To be confirmed
as-of = as of { $date }
why = Why?

recipient-yes = Given to { $address }, the address shown on this page.
recipient-no = Given to another address than the one shown on this page.
recipient-open = The badge hides its holder’s address, and this page shows none to compare it with.
needs-network = This needs the network, and this page does not use it.

## At the bottom of the page
printed = A printed page proves nothing by itself: open the link again to verify the badges.
made = Page made with Besace on { $date }.
made-by = Page made by { $name } with Besace on { $date }.
ends-on = The link ends on { $date }; the badges remain what they are.
said-by = The CV is written by the person. Only what points to a badge was verified.
private = This page loads nothing, sends nothing and does not count its readers.
