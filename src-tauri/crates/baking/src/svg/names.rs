use crate::Keyword;
use quick_xml::events::BytesStart;

/// The namespace that Open Badges 1 and 2 are baked under (OB20-Bake "SVGs").
pub(super) const OB2: &str = "http://openbadges.org";
/// The namespace that Open Badges 3.0 are baked under (OB3 §5.3.2).
pub(super) const OB3: &str = "https://purl.imsglobal.org/ob/v3p0";
/// A misreading of the above that some issuers bake.
const OB3_WILD: &str = "https://purl.imsglobal.org/spec/ob/v3p0";
/// Comprehensive Learner Records.
const CLR: &str = "https://purl.imsglobal.org/clr/v2p0";

/// The namespaces in force, by prefix.
#[derive(Debug, Default)]
pub(super) struct Scopes {
    /// Whether the prefix `openbadges` is taken at its word even when it is declared as something else.
    trusts_prefix: bool,
    declared: Vec<Declared>,
}

#[derive(Debug)]
struct Declared {
    depth: usize,
    prefix: String,
    namespace: String,
}

impl Scopes {
    pub fn trusting_prefixes() -> Self {
        Scopes { trusts_prefix: true, declared: Vec::new() }
    }

    /// Declares what an element at `depth` says of `prefix` (empty: the default namespace).
    pub fn declare(&mut self, depth: usize, prefix: &str, namespace: &str) {
        self.declared.push(Declared { depth, prefix: prefix.to_owned(), namespace: namespace.to_owned() });
    }

    /// Forgets what elements at `depth` and below declared.
    pub fn leave(&mut self, depth: usize) {
        while self.declared.last().is_some_and(|declared| declared.depth >= depth) {
            self.declared.pop();
        }
    }

    pub fn namespace(&self, prefix: &str) -> Option<&str> {
        self.declared.iter().rev().find(|known| known.prefix == prefix).map(|known| known.namespace.as_str())
    }

    /// Which credential an element holds, if it is one of ours: by namespace, whatever the prefix. A prefix that
    /// nothing declares is taken at its word, since some bakers forget the declaration.
    pub fn keyword(&self, element: &BytesStart<'_>) -> Option<Keyword> {
        let (local, prefix) = split(element.name().into_inner());
        if !matches!(local, "assertion" | "credential") {
            return None;
        }
        match (self.namespace(prefix), prefix, local) {
            (Some(OB2), ..) | (None, "openbadges", "assertion") => Some(Keyword::OpenBadges),
            (Some(OB3 | OB3_WILD), ..) | (None, "openbadges", _) => Some(Keyword::OpenBadgeCredential),
            (Some(CLR), ..) => Some(Keyword::ClrCredential),
            (Some(_), "openbadges", "assertion") if self.trusts_prefix => Some(Keyword::OpenBadges),
            (Some(_), "openbadges", _) if self.trusts_prefix => Some(Keyword::OpenBadgeCredential),
            _ => None,
        }
    }
}

/// A name's local part and its prefix, which may be empty.
pub(super) fn split(name: &str) -> (&str, &str) {
    name.split_once(':').map_or((name, ""), |(prefix, local)| (local, prefix))
}
