use std::collections::BTreeSet;

/// Files that an operating system leaves behind in folders and archives.
pub(crate) fn is_litter(path: &str) -> bool {
    let mut parts = path.split('/');
    let name = parts.next_back().unwrap_or_default();
    let known = [".ds_store", "thumbs.db", "desktop.ini"];
    parts.any(|part| part == "__MACOSX")
        || name == "__MACOSX"
        || name.starts_with("._")
        || known.contains(&name.to_ascii_lowercase().as_str())
}

/// Gives each part of an e-mail or a PDF a name of its own: the one it has, with its number when that is missing or
/// taken.
#[derive(Debug, Default)]
pub(crate) struct Names {
    taken: BTreeSet<String>,
}

impl Names {
    /// The name of the part with this number, counted from 1.
    pub fn give(&mut self, wanted: &str, number: usize) -> String {
        let wanted = wanted.trim();
        let name = if wanted.is_empty() || self.taken.contains(wanted) {
            format!("{wanted}#{number}")
        } else {
            wanted.to_owned()
        };
        self.taken.insert(name.clone());
        name
    }
}

/// The path of something inside a member.
pub(crate) fn below(outer: Option<&str>, inner: &str) -> String {
    outer.map_or_else(|| inner.to_owned(), |outer| format!("{outer}/{inner}"))
}
