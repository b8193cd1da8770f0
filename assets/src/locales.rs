/// The sentences of one language, as Fluent source, one file a subject.
#[derive(Debug, Clone, Copy)]
pub struct Sentences {
    /// What went wrong, and what to do next.
    pub problems: &'static str,
    /// The five answers with their reasons, and the flags.
    pub answers: &'static str,
    /// Words printed on a CV.
    pub cv: &'static str,
    /// Words of the window and of the command line.
    pub ui: &'static str,
    /// Words of the page behind a public link.
    pub share: &'static str,
    /// Words of the relay's own pages.
    pub relay: &'static str,
}

/// French, the first language.
pub const FR: Sentences = Sentences {
    problems: include_str!("../locales/fr/problems.ftl"),
    answers: include_str!("../locales/fr/answers.ftl"),
    cv: include_str!("../locales/fr/cv.ftl"),
    ui: include_str!("../locales/fr/ui.ftl"),
    share: include_str!("../locales/fr/share.ftl"),
    relay: include_str!("../locales/fr/relay.ftl"),
};

/// English, complete.
pub const EN: Sentences = Sentences {
    problems: include_str!("../locales/en/problems.ftl"),
    answers: include_str!("../locales/en/answers.ftl"),
    cv: include_str!("../locales/en/cv.ftl"),
    ui: include_str!("../locales/en/ui.ftl"),
    share: include_str!("../locales/en/share.ftl"),
    relay: include_str!("../locales/en/relay.ftl"),
};
