use messages::{Language, Message, Subject};

/// A sentence of the window that the system's dialogs show, too.
pub fn say(language: Language, code: &str) -> String {
    messages::say(language, Message { subject: Subject::Ui, code, args: &[] })
}
