//! The pages of the platforms, told by the shape of their paths: most of them appear under their customers' names.

use url::Url;

/// Where the badge of a known page lies.
pub(super) fn known(page: &Url) -> Vec<String> {
    if let Some(address) = of_verifier(page) {
        return vec![address];
    }
    let path: Vec<&str> = page.path_segments().map(Iterator::collect).unwrap_or_default();
    match path.as_slice() {
        ["v1", "assertion", file] if is_hexadecimal(stem(file)) => {
            vec![at(page, &format!("/v1/assertion/{}", stem(file)), None)]
        }
        ["obv3", "credentials", file] if file.ends_with(".html") && is_hexadecimal(stem(file)) => {
            vec![at(page, &format!("/obv3/credentials/{}.json", stem(file)), None)]
        }
        ["public", "assertions", id] => badgr(page, id),
        ["badges", id] | ["badges", id, _] if is_uuid(id) => {
            vec![at(page, &format!("/api/v1/obi/v2/badge_assertions/{id}"), None)]
        }
        [id] if is_uuid(id) && is_accredible(page) => {
            vec![format!("https://api.accredible.com/v1/obi/badge_assertions/{id}")]
        }
        [.., "badges", "badge.php"] => moodle(page),
        _ => Vec::new(),
    }
}

/// `#verify?vc=ADDRESS`: VerifierPlus and the Learner Credential Wallet.
pub(super) fn of_verifier(link: &Url) -> Option<String> {
    let fragment = link.fragment()?.trim_start_matches('/');
    let query = fragment.strip_prefix("verify?")?;
    let (_, address) = url::form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "vc")?;
    verify::address::check(&address).ok()?;
    Some(address.into_owned())
}

/// Badgr, Canvas Credentials, Parchment, edubadges, Open Educational Badges: JSON for who asks for it, and always at
/// `.json`.
fn badgr(page: &Url, id: &str) -> Vec<String> {
    let host = match page.host_str() {
        Some("badges.parchment.com") => Some("api.badgr.io"),
        Some("badges.parchment.ca" | "ca.badges.parchment.com") => Some("api.ca.badgr.io"),
        Some("badges.parchment.eu" | "eu.badges.parchment.com") => Some("api.eu.badgr.io"),
        Some("au.badges.parchment.com" | "badges.parchment.au") => Some("api.au.badgr.io"),
        _ => None,
    };
    let mut api = page.clone();
    // A host of our table is one; nothing else can go wrong.
    let _ = api.set_host(host.or(page.host_str()));
    let own = |path: &str| at(&api, path, page.query());
    let as_json = (!id.ends_with(".json")).then(|| own(&format!("/public/assertions/{id}.json")));
    [own(&format!("/public/assertions/{id}"))].into_iter().chain(as_json).collect()
}

fn moodle(page: &Url) -> Vec<String> {
    let Some((_, hash)) = page.query_pairs().find(|(name, _)| name == "hash") else { return Vec::new() };
    if hash.is_empty() || !hash.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Vec::new();
    }
    let folder = page.path().trim_end_matches("badge.php");
    let query = format!("b={hash}&obversion=2");
    // From 5.1 on it is the second.
    ["assertion.php", "json/assertion.php"]
        .map(|file| at(page, &format!("{folder}{file}"), Some(&query)))
        .to_vec()
}

/// The same site at another path.
fn at(page: &Url, path: &str, query: Option<&str>) -> String {
    let mut address = page.clone();
    address.set_path(path);
    address.set_query(query);
    address.set_fragment(None);
    address.into()
}

fn is_accredible(page: &Url) -> bool {
    let ours = ["credential.net", "accredible.com"];
    page.host_str().is_some_and(|host| {
        ours.iter()
            .any(|own| host.strip_suffix(own).is_some_and(|rest| rest.is_empty() || rest.ends_with('.')))
    })
}

fn stem(file: &str) -> &str {
    file.split('.').next().unwrap_or(file)
}

fn is_hexadecimal(id: &str) -> bool {
    id.len() == 40 && id.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn is_uuid(id: &str) -> bool {
    let lengths = id.split('-').map(str::len);
    lengths.eq([8, 4, 4, 4, 12]) && id.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}
