use messages::{Language, Message, Subject};

/// A sentence of the window that the system's dialogs show, too.
pub fn say(language: Language, code: &str) -> String {
    say_with(language, code, &[])
}

/// The same with facts.
pub fn say_with(language: Language, code: &str, args: &[(&str, &str)]) -> String {
    messages::say(language, Message { subject: Subject::Ui, code, args })
}
