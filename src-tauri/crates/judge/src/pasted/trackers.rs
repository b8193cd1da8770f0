use url::Url;

/// Parameters that say who looks, or where they clicked. `identity__…` is how badge pages carry the recipient.
const TRACKERS: [&str; 15] = [
    "identity__email",
    "identity__telephone",
    "identity__url",
    "fbclid",
    "gclid",
    "dclid",
    "msclkid",
    "mc_cid",
    "mc_eid",
    "igshid",
    "yclid",
    "_hsenc",
    "_hsmi",
    "vero_id",
    "mkt_tok",
];

/// The address without them; what stays, stays as it was written.
pub(super) fn removed(address: &Url) -> Url {
    let mut address = address.clone();
    let Some(query) = address.query() else { return address };
    let kept: Vec<&str> = query.split('&').filter(|pair| !is_tracker(pair)).collect();
    let kept = kept.join("&");
    address.set_query(Some(kept.as_str()).filter(|kept| !kept.is_empty()));
    address
}

fn is_tracker(pair: &str) -> bool {
    let name = pair.split('=').next().unwrap_or_default().to_ascii_lowercase();
    name.starts_with("utm_") || TRACKERS.contains(&name.as_str())
}
