/// A font file, embedded in PDFs (only the glyphs used) and never taken from the system.
#[derive(Debug, Clone, Copy)]
pub struct Font {
    /// Its PostScript name.
    pub name: &'static str,
    /// The TrueType file.
    pub bytes: &'static [u8],
    /// SHA-256 of `bytes`, lower-case hexadecimal; a test holds them together.
    pub sha256: &'static str,
}

/// Body text.
pub const SANS: Font = Font {
    name: "SourceSans3-Regular",
    bytes: include_bytes!("../fonts/SourceSans3-Regular.ttf"),
    sha256: "393fb5b878ceed04aebc34b097e853ae5138c51d0c34b496ce8e2b47e0d0b94a",
};

/// Titles of entries.
pub const SANS_SEMIBOLD: Font = Font {
    name: "SourceSans3-SemiBold",
    bytes: include_bytes!("../fonts/SourceSans3-SemiBold.ttf"),
    sha256: "bd2550fce2d295b0bf20bd8b1b7f1477da834f1066bd850aafdb4787a67a63ca",
};

/// Quotations.
pub const SANS_ITALIC: Font = Font {
    name: "SourceSans3-Italic",
    bytes: include_bytes!("../fonts/SourceSans3-Italic.ttf"),
    sha256: "f17facaa9ed293bb38526db3638e240510b7393c37ffa70e5c48f39575de44ab",
};

/// Texts that are read rather than looked over: a dossier's narrative.
pub const SERIF: Font = Font {
    name: "SourceSerif4-Regular",
    bytes: include_bytes!("../fonts/SourceSerif4-Regular.ttf"),
    sha256: "d47da11c5f55f031d9ec54c3172865d76009b2cbab5c706dfa73866b00096639",
};

/// The name and the headings.
pub const SERIF_SEMIBOLD: Font = Font {
    name: "SourceSerif4-SemiBold",
    bytes: include_bytes!("../fonts/SourceSerif4-SemiBold.ttf"),
    sha256: "d31cd1fb273e5399efc04691e9ac14b581eae836d783f6cf3c560225ebcf95c0",
};

/// Names written in Arabic, which the others cannot show.
pub const ARABIC: Font = Font {
    name: "IBMPlexSansArabic-Regular",
    bytes: include_bytes!("../fonts/IBMPlexSansArabic-Regular.ttf"),
    sha256: "93ac94c4b3174176d410381b86c19891086a091c3c8da940ca65d85aa6a4f8a4",
};

/// Every font.
pub const FONTS: &[Font] = &[SANS, SANS_SEMIBOLD, SANS_ITALIC, SERIF_SEMIBOLD, ARABIC, SERIF];
