/// How much effort one container may cost. The defaults are those of SECURITY, "Limits".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// How much one badge may cost; its `file` is also the largest member that is read.
    pub badge: baking::Limits,
    /// The largest e-mail, PDF or presentation, in bytes: it is held in memory as a whole.
    pub held: usize,
    /// The most entries of a ZIP.
    pub entries: usize,
    /// The most bytes that all entries of a ZIP may inflate to.
    pub inflated: u64,
    /// How many times its packed size an entry of a ZIP may inflate to.
    pub ratio: u64,
    /// Containers inside containers are opened so often.
    pub depth: usize,
    /// The deepest folder below a folder.
    pub folders: usize,
    /// The most parts of an e-mail.
    pub mail_parts: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            badge: baking::Limits::default(),
            held: 50 << 20,
            entries: 20_000,
            inflated: 2 << 30,
            ratio: 200,
            depth: 4,
            folders: 32,
            mail_parts: 500,
        }
    }
}
