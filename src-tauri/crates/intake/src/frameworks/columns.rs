//! Which columns of a table, or members of an object, hold a competence.

/// Who publishes a framework.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Publisher {
    Rome,
    Esco,
}

impl Publisher {
    /// Its name in the portfolio, and the one people know it by.
    pub fn names(self) -> (&'static str, &'static str) {
        match self {
            Publisher::Rome => ("rome", "ROME"),
            Publisher::Esco => ("esco", "ESCO"),
        }
    }
}

/// Where a competence stands among names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Columns {
    pub publisher: Publisher,
    pub code: usize,
    pub title: usize,
    /// Other names of it.
    pub others: Option<usize>,
}

/// Finds the columns by their names, however these are written: `code_ogr`, `codeOgr`, `Code OGR`.
pub(super) fn columns<'a>(names: impl Iterator<Item = &'a str>) -> Option<Columns> {
    let names: Vec<String> = names.map(plain).collect();
    let at = |wanted: &str| names.iter().position(|name| name == wanted);
    if let (Some(code), Some(title)) = (at("concepturi").or_else(|| at("uri")), at("preferredlabel")) {
        return Some(Columns {
            publisher: Publisher::Esco,
            code,
            title,
            others: at("altlabels").or_else(|| at("altlabel")),
        });
    }
    let (code, title) = of_rome(&names)?;
    Some(Columns { publisher: Publisher::Rome, code, title, others: None })
}

/// ROME's files name each thing by a code and a `libelle` (its title): `code_ogr` for what has a number in all of ROME,
/// else two of the same ending, `code_rome` and `libelle_rome`. Other such pairs tell the kind or the group of a line.
fn of_rome(names: &[String]) -> Option<(usize, usize)> {
    let at = |wanted: &str| names.iter().position(|name| name == wanted);
    let grouping = |name: &String| {
        name.strip_prefix("libelle")
            .is_some_and(|ending| !ending.is_empty() && at(&format!("code{ending}")).is_some())
    };
    let own_title = || names.iter().position(|name| name.starts_with("libelle") && !grouping(name));
    let numbered = at("codeogr").and_then(|code| Some((code, at("libelle").or_else(own_title)?)));
    let plain = || Some((at("code")?, at("libelle")?));
    let paired = || {
        let title = names.iter().position(grouping)?;
        let ending = names.get(title)?.strip_prefix("libelle")?;
        Some((at(&format!("code{ending}"))?, title))
    };
    numbered.or_else(plain).or_else(paired)
}

fn plain(name: &str) -> String {
    name.chars()
        .filter(|letter| letter.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .map(|letter| if letter == 'é' { 'e' } else { letter })
        .collect()
}

/// Whether this is how ROME writes its codes: a letter and four digits (`M1805`), or digits. A file whose columns are
/// called `code` and `libelle` may be anybody's.
pub(super) fn is_of_rome(code: &str) -> bool {
    let digits = |text: &str| text.len() >= 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    let code = code.trim();
    digits(code) || code.strip_prefix(|first: char| first.is_ascii_uppercase()).is_some_and(digits)
}

/// ESCO writes several names into one field, one a line.
pub(super) fn each_name(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(names: &str, expected: Option<(&str, &str)>) {
        let all: Vec<&str> = names.split(',').collect();
        let found = columns(all.iter().copied()).map(|found| (all[found.code], all[found.title]));
        assert_eq!(found, expected, "{names}");
    }

    #[test]
    fn columns_are_known_by_their_names() {
        check(
            "conceptType,conceptUri,preferredLabel,altLabels,description",
            Some(("conceptUri", "preferredLabel")),
        );
        check("code_ogr,libelle", Some(("code_ogr", "libelle")));
        check("Code OGR,Libellé", Some(("Code OGR", "Libellé")));
        check("code_type,libelle_type,code_ogr,libelle_competence", Some(("code_ogr", "libelle_competence")));
        check("code_rome,code_fiche_em,code_ogr,libelle_rome,statut", Some(("code_rome", "libelle_rome")));
        check("code,libelle", Some(("code", "libelle")));
        check("code_ogr_competence,libelle_competence", None);
        check("code,title", None);
        check("First Name,Last Name", None);
    }
}
