use verify::Report;

/// What can be proven of an issuer: the host of its address, or its DID. Never its name.
pub fn issuer_proof(report: &Report) -> Option<String> {
    report.claims.issuer.id.as_deref().map(proof_of)
}

/// The same of an address or a DID alone.
pub(crate) fn proof_of(id: &str) -> String {
    let address = url::Url::parse(id).ok().filter(|address| matches!(address.scheme(), "http" | "https"));
    match address.as_ref().and_then(url::Url::host_str) {
        Some(host) => host.to_owned(),
        None => short(id),
    }
}

/// A key is compared by its beginning and its end; whole, it fills a line and says no more.
fn short(id: &str) -> String {
    let letters: Vec<char> = id.chars().collect();
    match letters.len() {
        0..=32 => id.to_owned(),
        length => letters[..16].iter().chain(&['…']).chain(&letters[length - 6..]).collect(),
    }
}
