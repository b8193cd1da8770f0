//! Names for files that are written: safe on Windows, macOS and Linux, whatever name they came under.

/// The longest name given, in characters: some encrypted folders take no more.
const LONGEST: usize = 120;

/// A name to offer for a file of this content, made from the name it came under.
pub fn export_name(given: Option<&str>, media_type: &str, fallback: &str) -> String {
    let last = given.unwrap_or_default().rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = last.rsplit_once('.').map_or(last, |(stem, _)| stem);
    let mut stem: String = stem.chars().filter(|c| is_plain(*c)).take(LONGEST).collect();
    stem = stem.trim_matches([' ', '.', '-']).to_owned();
    if stem.is_empty() || is_reserved(&stem) {
        stem = fallback.to_owned();
    }
    format!("{stem}.{}", ending(media_type))
}

/// The name of a portfolio's file, made from the person's.
pub fn portfolio_name(person: &str) -> String {
    // The ending that is cut off again protects a dot in the name: « Zoé M. ».
    let safe = export_name(Some(&format!("{person}.")), "", "besace");
    format!("{}.besace", safe.rsplit_once('.').map_or(&*safe, |(stem, _)| stem))
}

/// Letters and digits of every script, and what no system gives a meaning to.
fn is_plain(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, ' ' | '-' | '_' | '.' | '(' | ')' | '\'' | ',')
}

/// Device names of Windows, with any ending.
fn is_reserved(stem: &str) -> bool {
    let first = stem.split('.').next().unwrap_or_default().trim().to_ascii_uppercase();
    let numbered = first.strip_prefix("COM").or_else(|| first.strip_prefix("LPT"));
    matches!(first.as_str(), "CON" | "PRN" | "AUX" | "NUL")
        || numbered.is_some_and(|number| number.chars().count() == 1)
}

fn ending(media_type: &str) -> &'static str {
    match media_type {
        "image/png" => "png",
        "image/jpeg" => "jpg",
        "image/gif" => "gif",
        "image/webp" => "webp",
        "image/svg+xml" => "svg",
        "application/pdf" => "pdf",
        "application/zip" => "zip",
        "application/json" => "json",
        "application/jwt" => "jwt",
        "text/html" => "html",
        "text/plain" => "txt",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => "docx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" => "xlsx",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation" => "pptx",
        "application/vnd.oasis.opendocument.text" => "odt",
        "application/vnd.oasis.opendocument.spreadsheet" => "ods",
        "application/vnd.oasis.opendocument.presentation" => "odp",
        "image/heif" => "heic",
        "image/avif" => "avif",
        "image/tiff" => "tif",
        "image/bmp" => "bmp",
        "audio/mpeg" => "mp3",
        "audio/m4a" => "m4a",
        "audio/ogg" => "ogg",
        "audio/opus" => "opus",
        "audio/x-wav" => "wav",
        "audio/x-flac" => "flac",
        "video/mp4" => "mp4",
        "video/quicktime" => "mov",
        "video/webm" => "webm",
        _ => "bin",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(given: &str, offered: &str) {
        assert_eq!(export_name(Some(given), "image/png", "badge"), offered, "{given}");
    }

    #[test]
    fn every_name_is_safe() {
        check("Soudure niveau 2.png", "Soudure niveau 2.png");
        check("../../etc/passwd", "passwd.png");
        check("C:\\Windows\\EVIL.exe", "EVIL.png");
        check("https://i.example/a/1.png?x=1", "1.png");
        check("CON", "badge.png");
        check("com1.txt.png", "badge.png");
        check("...", "badge.png");
        check("lettre\u{202e}fdp.exe", "lettrefdp.png");
        check("-rf", "rf.png");
        check("a\tb|c<d>.pdf", "abcd.png");
        assert_eq!(export_name(None, "application/pdf", "badge"), "badge.pdf");
    }
}
