//! What the PDF carries: the CV as data, and each badge as it was received.

use super::proofs::Chosen;
use super::shown::forget_unknown;
use crate::words::Words;
use crate::{
    CarriedFile, Certificate, ChosenBadge, CvError, Profile, Provenance, Relation, RenderOptions, Resume,
    When,
};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The name of the CV as data inside the PDF.
pub const DATA_NAME: &str = "cv.json";
const LONGEST_NAME: usize = 60;

/// A safe ASCII name for each badge's file: stable, unique, never `cv.json`, no path, no device name.
pub(super) fn names(badges: &[ChosenBadge]) -> Vec<String> {
    let mut taken = BTreeSet::from([DATA_NAME.to_owned()]);
    badges.iter().map(|badge| free_name(&safe_name(&badge.file.name), &mut taken)).collect()
}

fn free_name(wanted: &str, taken: &mut BTreeSet<String>) -> String {
    let (stem, extension) = wanted.rsplit_once('.').unwrap_or((wanted, ""));
    let dot = if extension.is_empty() { "" } else { "." };
    let others = (2..).map(|number| format!("{stem}-{number}{dot}{extension}"));
    let mut candidates = std::iter::once(wanted.to_owned()).chain(others);
    // Names are compared as Windows does: without case.
    let name = candidates.find(|name| !taken.contains(&name.to_ascii_lowercase()));
    let name = name.unwrap_or_else(|| wanted.to_owned());
    taken.insert(name.to_ascii_lowercase());
    name
}

fn safe_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let mut safe = String::new();
    for sign in last.chars().map(plain) {
        if !(sign == '-' && safe.ends_with('-')) {
            safe.push(sign);
        }
    }
    let (stem, extension) = match safe.rsplit_once('.') {
        Some((stem, extension)) if (1..=8).contains(&extension.len()) => (stem, extension),
        _ => (safe.as_str(), ""),
    };
    let (stem, extension) = (stem.trim_matches(['-', '.', '_']), extension.trim_matches(['-', '_']));
    let stem = stem[..stem.len().min(LONGEST_NAME)].trim_end_matches(['-', '.']);
    let stem = match stem {
        "" => "badge".to_owned(),
        device if is_device(device) => format!("badge-{device}"),
        stem => stem.to_owned(),
    };
    if extension.is_empty() { stem } else { format!("{stem}.{extension}") }
}

fn plain(sign: char) -> char {
    match sign {
        'a'..='z' | 'A'..='Z' | '0'..='9' | '.' | '_' | '-' => sign,
        'à' | 'á' | 'â' | 'ä' | 'À' | 'Â' => 'a',
        'ç' | 'Ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' => 'e',
        'î' | 'ï' | 'Î' => 'i',
        'ô' | 'ö' | 'Ô' => 'o',
        'ù' | 'û' | 'ü' => 'u',
        _ => '-',
    }
}

fn is_device(stem: &str) -> bool {
    let stem = stem.to_ascii_lowercase();
    let base = stem.split('.').next().unwrap_or_default();
    let numbered = |prefix: &str| base.strip_prefix(prefix).is_some_and(|number| number.len() == 1);
    matches!(base, "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt")
}

/// The files inside: `cv.json`, and each badge unless the CV is anonymous, for a badge says whose it is.
pub(super) fn carried(
    shown: &Resume,
    chosen: &Chosen<'_>,
    options: &RenderOptions,
) -> Result<Vec<CarriedFile>, CvError> {
    let words = Words(options.language);
    let mut files = vec![CarriedFile {
        name: DATA_NAME.to_owned(),
        mime: "application/json".to_owned(),
        bytes: data(shown, chosen, options).to_json()?,
        description: words.say("file-data", &[]),
        modified: options.now,
        relation: Relation::Data,
    }];
    if options.profile != Profile::Anonymous {
        files.extend(
            chosen.badges.iter().zip(&chosen.names).map(|(badge, name)| badge_file(badge, name, words)),
        );
    }
    Ok(files)
}

fn badge_file(badge: &ChosenBadge, name: &str, words: Words) -> CarriedFile {
    CarriedFile {
        name: name.to_owned(),
        mime: media_type(&badge.file.mime),
        bytes: badge.file.bytes.clone(),
        description: match badge.file.description.trim() {
            "" => words.say("file-badge", &[("name", &badge.name)]),
            description => description.to_owned(),
        },
        modified: badge.file.date,
        relation: Relation::Supplement,
    }
}

/// The media type, or the general one when this is not one.
fn media_type(mime: &str) -> String {
    let allowed = |sign: char| sign.is_ascii_alphanumeric() || "/+.-".contains(sign);
    let good = mime.matches('/').count() == 1 && mime.len() < 100 && mime.chars().all(allowed);
    if good { mime.to_owned() } else { "application/octet-stream".to_owned() }
}

/// What the CV shows of the résumé, with the chosen badges among its certificates and, under `meta.besace`, what is
/// needed to compose it again.
fn data(shown: &Resume, chosen: &Chosen<'_>, options: &RenderOptions) -> Resume {
    let mut data = shown.clone();
    let named = options.profile != Profile::Anonymous;
    if !named {
        forget_unknown(&mut data, |_| false);
    }
    for (badge, name) in chosen.badges.iter().zip(&chosen.names) {
        let known = data.certificates.iter_mut();
        let mut same = known.filter(|known| known.name.as_deref().map(str::trim) == Some(badge.name.trim()));
        match same.next() {
            Some(known) if named => name_attachment(known, name),
            Some(_) => {}
            None => data.certificates.push(certificate(badge, name, named)),
        }
    }
    let meta = data.other.entry("meta").or_insert_with(|| json!({}));
    if let Value::Object(meta) = meta {
        meta.insert("besace".into(), besace(chosen, options));
    }
    data
}

fn certificate(badge: &ChosenBadge, file: &str, named: bool) -> Certificate {
    let mut certificate = Certificate {
        name: Some(badge.name.clone()),
        date: badge.issued.map(|date| When(date.to_string())),
        issuer: Some(badge.issuer.clone()),
        ..Certificate::default()
    };
    if named {
        certificate.url.clone_from(&badge.page);
        name_attachment(&mut certificate, file);
    }
    certificate
}

/// What else the certificate says of its badge stays as it is.
fn name_attachment(certificate: &mut Certificate, file: &str) {
    let openbadge = certificate.other.entry("x-openbadge").or_insert_with(|| json!({}));
    if let Value::Object(openbadge) = openbadge {
        openbadge.insert("attachment".into(), file.into());
    }
}

fn besace(chosen: &Chosen<'_>, options: &RenderOptions) -> Value {
    let badge = |index| match options.profile {
        Profile::Anonymous => unnamed_badge_data(&chosen.badges[index]),
        _ => badge_data(index, chosen),
    };
    json!({
        "format": 1,
        "language": options.language,
        "profile": options.profile,
        "sections": options.sections,
        "badgeDescriptions": options.badge_descriptions,
        "badges": (0..chosen.badges.len()).map(badge).collect::<Vec<_>>(),
    })
}

/// Everything about a badge but its bytes, which are the attachment of this name.
fn badge_data(index: usize, chosen: &Chosen<'_>) -> Value {
    let badge = &chosen.badges[index];
    let mut data = unnamed_badge_data(badge);
    data["attachment"] = json!(chosen.names[index]);
    data["originalName"] = json!(badge.file.name);
    data["mime"] = json!(badge.file.mime);
    data["sha256"] = json!(chosen.digests[index]);
    data["evidence"] = json!(badge.evidence);
    data["page"] = json!(badge.page);
    data
}

/// What can be said of a badge without saying whose it is.
fn unnamed_badge_data(badge: &ChosenBadge) -> Value {
    json!({
        "name": badge.name,
        "issuer": badge.issuer,
        "issuerProof": badge.issuer_proof,
        "issued": badge.issued.map(|date| date.to_string()),
        "provenance": provenance(&badge.provenance),
        "state": badge.state,
        "criteria": badge.criteria,
        "description": badge.description,
    })
}

/// What was true when the CV was composed; a reader verifies again and does not take it from here.
fn provenance(provenance: &Provenance) -> Value {
    serde_json::to_value(provenance).unwrap_or(Value::Null)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_safe_and_unique() {
        for (name, safe) in [
            ("Réussite été.png", "Reussite-ete.png"),
            ("../../etc/passwd", "passwd"),
            ("C:\\temp\\con.json", "badge-con.json"),
            ("…", "badge"),
            ("", "badge"),
            (".htaccess", "badge.htaccess"),
            (".json", "badge.json"),
            ("a b  c.json", "a-b-c.json"),
            ("شارة.png", "badge.png"),
        ] {
            assert_eq!(safe_name(name), safe, "{name}");
        }
        assert_eq!(safe_name(&"x".repeat(300)).len(), LONGEST_NAME);
        let mut taken = BTreeSet::from([DATA_NAME.to_owned()]);
        assert_eq!(free_name("CV.json", &mut taken), "CV-2.json");
        assert_eq!(free_name("a.png", &mut taken), "a.png");
        assert_eq!(free_name("A.png", &mut taken), "A-2.png");
    }
}
