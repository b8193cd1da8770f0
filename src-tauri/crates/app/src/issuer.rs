use verify::Report;

/// What can be proven of an issuer: the host of its address, or its DID. Never its name.
pub fn issuer_proof(report: &Report) -> Option<String> {
    let id = report.claims.issuer.id.as_deref()?;
    match url::Url::parse(id) {
        Ok(address) if matches!(address.scheme(), "http" | "https") => address.host_str().map(str::to_owned),
        _ => Some(short(id)),
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
