//! Is it yours? Compared here, with no help from outside.

use crate::case::Case;
use crate::report::{Answer, Finding};
use openbadges::{Claims, Recipient};
use sha2::{Digest, Sha256};

/// What comparing one identity with one address showed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Match {
    /// A kind of identity that no address is: a name, a number at school.
    Foreign,
    /// Another one.
    No,
    /// Written in a way that cannot be compared.
    Unknown,
    /// The same under MD5, which can be forged.
    Weak,
    /// The same but for upper and lower case.
    Variant,
    /// The same.
    Exact,
}

pub(crate) fn judge(case: &Case<'_>, claims: &Claims) -> Answer {
    if case.question.addresses.is_empty() {
        return Answer {
            verdict: crate::Verdict::NotAsked,
            ..case.unsure(Finding::new("recipient.no-address-given"))
        };
    }
    let tried = claims.recipients.iter().flat_map(|recipient| {
        case.question.addresses.iter().map(move |address| (compare(recipient, address), recipient, address))
    });
    let Some((found, recipient, address)) = tried.max_by_key(|(found, ..)| *found) else {
        return case.unsure(Finding::new("recipient.none-named"));
    };
    if recipient.hashed && recipient.salt.as_deref().unwrap_or_default().is_empty() && found >= Match::Weak {
        case.flag(Finding::new("recipient.unsalted"));
    }
    match found {
        Match::Exact => case.yes(Finding::new("recipient.match").with("address", address)),
        Match::Variant => {
            case.flag(Finding::new("recipient.case-variant").with("address", address));
            case.yes(Finding::new("recipient.match").with("address", address))
        }
        Match::Weak => case.unsure(Finding::new("recipient.weak-hash")),
        Match::Unknown | Match::Foreign => case.unsure(Finding::new("recipient.unreadable")),
        Match::No => case.no(Finding::new("recipient.other")),
    }
}

fn compare(recipient: &Recipient, address: &str) -> Match {
    match family(&recipient.kind) {
        None => return Match::Foreign,
        Some(family) if family != Family::Any && family != family_of(address) => return Match::No,
        Some(_) => {}
    }
    // ASCII alone: other letters fold onto letters of somebody else's address.
    let folded = address.to_ascii_lowercase();
    if !recipient.hashed {
        // A "plain" identity that is a hash contradicts itself (SPEC §18.19).
        if is_hash(&recipient.value) {
            return Match::Unknown;
        }
        return compare_plain(recipient, address);
    }
    if !is_hash(&recipient.value) {
        return Match::Unknown;
    }
    let (exact, variant) = (hashes_to(recipient, address), hashes_to(recipient, &folded));
    let weak = recipient.value.to_ascii_lowercase().starts_with("md5$");
    match (exact, variant) {
        (Some(true), _) | (_, Some(true)) if weak => Match::Weak,
        (Some(true), _) => Match::Exact,
        (_, Some(true)) => Match::Variant,
        (None, _) => Match::Unknown,
        _ => Match::No,
    }
}

fn compare_plain(recipient: &Recipient, address: &str) -> Match {
    let bare = |text: &str| {
        let text = text.trim();
        text.strip_prefix("mailto:").or_else(|| text.strip_prefix("tel:")).unwrap_or(text).to_owned()
    };
    let (own, asked) = (bare(&recipient.value), bare(address));
    if own == asked
        || (recipient.kind == "telephone" && digits(&own) == digits(&asked) && !digits(&own).is_empty())
    {
        Match::Exact
    } else if own.eq_ignore_ascii_case(&asked) && own.contains('@') {
        Match::Variant
    } else {
        Match::No
    }
}

/// Kinds of address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Family {
    Email,
    Telephone,
    Url,
    Did,
    /// An identifier of any kind.
    Any,
}

/// The kind of address an identity's `type` stands for (OB 2.0 IdentityObject, OB 3.0 IdentityType).
fn family(kind: &str) -> Option<Family> {
    let bare = kind.rsplit([':', '/', '#']).next().unwrap_or(kind);
    Some(match bare {
        "email" | "emailAddress" => Family::Email,
        "telephone" | "phone" => Family::Telephone,
        "url" => Family::Url,
        "did" => Family::Did,
        "id" | "identifier" => Family::Any,
        _ => return None,
    })
}

fn family_of(address: &str) -> Family {
    match address.split_once(':') {
        Some(("did", _)) => Family::Did,
        Some(("http" | "https", _)) => Family::Url,
        Some(("tel", _)) => Family::Telephone,
        Some(("mailto", _)) => Family::Email,
        _ if address.contains('@') => Family::Email,
        _ if !digits(address).is_empty() => Family::Telephone,
        _ => Family::Any,
    }
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

fn is_hash(value: &str) -> bool {
    value.split_once('$').is_some_and(|(name, hex)| {
        !name.contains('@') && hex.len() >= 16 && hex.bytes().all(|byte| byte.is_ascii_hexdigit())
    })
}

/// `None` when the algorithm is not one that Open Badges knows.
fn hashes_to(recipient: &Recipient, address: &str) -> Option<bool> {
    let (algorithm, expected) = recipient.value.split_once('$')?;
    let salted = format!("{address}{}", recipient.salt.as_deref().unwrap_or_default());
    let digest = match algorithm.to_ascii_lowercase().as_str() {
        "sha256" => Sha256::digest(salted.as_bytes()).to_vec(),
        "md5" => md5::Md5::digest(salted.as_bytes()).to_vec(),
        _ => return None,
    };
    let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    Some(hex.eq_ignore_ascii_case(expected))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(value: &str, hashed: bool, salt: Option<&str>, address: &str, expected: Match) {
        let recipient =
            Recipient { kind: "email".into(), value: value.into(), hashed, salt: salt.map(Into::into) };
        assert_eq!(compare(&recipient, address), expected);
    }

    #[test]
    fn plain_addresses_are_compared() {
        check("zoe@example.org", false, None, "zoe@example.org", Match::Exact);
        check("zoe@example.org", false, None, "Zoe@Example.org", Match::Variant);
        check("mailto:zoe@example.org", false, None, "zoe@example.org", Match::Exact);
        check("zoe@example.org", false, None, "lea@example.org", Match::No);
    }

    #[test]
    fn an_identity_of_another_kind_is_another_identity() {
        let of = |kind: &str, value: &str, address: &str| {
            let recipient = Recipient { kind: kind.into(), value: value.into(), hashed: false, salt: None };
            compare(&recipient, address)
        };
        assert_eq!(of("emailAddress", "zoe@example.org", "zoe@example.org"), Match::Exact);
        assert_eq!(of("name", "zoe@example.org", "zoe@example.org"), Match::Foreign);
        assert_eq!(of("telephone", "zoe@example.org", "zoe@example.org"), Match::No);
        assert_eq!(of("telephone", "+33 6 12 34 56 78", "tel:+33612345678"), Match::Exact);
        assert_eq!(of("url", "https://zoe.example.org", "https://zoe.example.org"), Match::Exact);
        // The Kelvin sign is no k.
        assert_eq!(of("email", "\u{212a}@b.org", "k@b.org"), Match::No);
    }

    #[test]
    fn hashed_addresses_are_compared() {
        // OB 3.0 §9.3, checked there: a@example.com with the salt Kosher.
        let digest = |text: &str| {
            Sha256::digest(text.as_bytes()).iter().map(|b| format!("{b:02x}")).collect::<String>()
        };
        let value = format!("sha256${}", digest("a@example.comKosher"));
        assert!(value.starts_with("sha256$b5809d8a"));
        check(&value, true, Some("Kosher"), "a@example.com", Match::Exact);
        check(&value, true, Some("Kosher"), "A@example.com", Match::Variant);
        check(
            &value.to_uppercase().replace("SHA256", "sha256"),
            true,
            Some("Kosher"),
            "a@example.com",
            Match::Exact,
        );
        check(&value, true, None, "a@example.com", Match::No);
        check(&value, false, Some("Kosher"), "a@example.com", Match::Unknown);
        check("sha1$0123456789abcdef0123", true, None, "a@example.com", Match::Unknown);
    }
}
