//! Pages that people read in a browser: a receipt, instructions, everything exported. Each is one file that loads
//! nothing and runs nothing, and can be read aloud.

mod everything;
mod read_me;
mod receipt;

pub(crate) use everything::{Shown, everything};
pub(crate) use read_me::read_me;
pub(crate) use receipt::{receipt, receipt_lines};

use messages::{Language, Message, Subject};

const STYLE: &str = include_str!("page.css");

/// A page being written, in one language or with parts in several.
pub(crate) struct Page {
    language: Language,
    body: String,
}

impl Page {
    pub fn new(language: Language) -> Self {
        Page { language, body: String::new() }
    }

    /// A sentence of `ui.ftl`, its `page-` left out.
    pub fn words(&self, code: &str, args: &[(&str, &str)]) -> String {
        words(self.language, code, args)
    }

    /// Adds a sentence in an element.
    pub fn say(&mut self, tag: &str, code: &str, args: &[(&str, &str)]) {
        let text = self.words(code, args);
        self.text(tag, &text);
    }

    /// Adds words of ours in an element.
    pub fn text(&mut self, tag: &str, text: &str) {
        self.raw(&format!("<{tag}>{}</{tag}>\n", escape(text)));
    }

    /// Adds a name and its value to a list of such.
    pub fn fact(&mut self, code: &str, value: &str) {
        self.say("dt", code, &[]);
        self.raw(&format!("<dd>{}</dd>\n", stranger(value)));
    }

    /// Adds HTML as it is.
    pub fn raw(&mut self, html: &str) {
        self.body.push_str(html);
    }

    /// Adds a part in another language.
    pub fn part(&mut self, part: &Page) {
        self.raw(&format!("<section lang=\"{}\">\n{}</section>\n", part.language.tag(), part.body));
    }

    /// The whole page.
    pub fn finish(self, title: &str) -> String {
        format!(
            "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\">\n\
             <meta name=\"referrer\" content=\"no-referrer\">\n<title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n\
             <body>\n<main>\n{}</main>\n</body>\n</html>\n",
            self.language.tag(),
            escape(title),
            self.body
        )
    }
}

/// A sentence of `ui.ftl`, its `page-` left out.
pub(crate) fn words(language: Language, code: &str, args: &[(&str, &str)]) -> String {
    messages::say(language, Message { subject: Subject::Ui, code: &format!("page.{code}"), args })
}

/// Text as HTML shows it. Marks that would turn or hide it are made visible.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\n' => escaped.push('\n'),
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' => {
                escaped.push('\u{FFFD}');
            }
            c if c.is_control() => escaped.push('\u{FFFD}'),
            c => escaped.push(c),
        }
    }
    escaped
}

/// Words a stranger wrote: apart from ours, whatever their direction.
pub(crate) fn stranger(text: &str) -> String {
    format!("<bdi>{}</bdi>", escape(text))
}
