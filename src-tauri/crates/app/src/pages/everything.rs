use super::{Page, escape, stranger};
use crate::dto::iso;
use crate::{State, issuer_proof, state_of};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use messages::{Language, Message, Subject, date_in_words, say};
use portfolio::{EvidenceItem, HeldBadge, Owner, Personal};
use time::OffsetDateTime;

/// What the page shows of a badge.
pub(crate) struct Shown {
    /// The badge itself.
    pub held: HeldBadge,
    /// Where its file is in the archive.
    pub file: String,
    /// Its picture, PNG.
    pub picture: Option<Vec<u8>>,
    /// What the person says of it.
    pub personal: Personal,
    /// The words for the levels.
    pub levels: Vec<String>,
    /// What is attached, each with the place of its file.
    pub evidence: Vec<(EvidenceItem, Option<String>)>,
}

/// Everything, to be read without any program but a browser.
pub(crate) fn everything(owner: &Owner, badges: &[Shown], language: Language, now: OffsetDateTime) -> String {
    let mut page = Page::new(language);
    let title = page.words("all-title", &[("name", &owner.name)]);
    page.text("h1", &title);
    let made = date_in_words(language, &iso(now)).unwrap_or_default();
    page.say("p", "all-made", &[("day", &made)]);
    page.say("p", "all-what", &[]);
    page.say("h2", "all-badges", &[("count", &badges.len().to_string())]);
    badges.iter().for_each(|badge| page.badge(badge));
    page.say("h2", "all-files", &[]);
    page.raw("<ul>\n");
    let files = ["badges", "credentials", "evidence", "cv.json", "personal.json", "besace-export.json"];
    for file in files {
        let what = page.words(&format!("all-file-{}", file.trim_end_matches(".json")), &[]);
        page.raw(&format!("<li><code>{file}</code> {}</li>\n", escape(&what)));
    }
    page.raw("</ul>\n");
    page.finish(&title)
}

impl Page {
    fn badge(&mut self, shown: &Shown) {
        let claims = &shown.held.report.claims;
        let achievement = &claims.achievement;
        let name = achievement.name.as_deref().unwrap_or(&shown.file);
        self.raw("<article>\n");
        if let Some(picture) = &shown.picture {
            let data = STANDARD.encode(picture);
            self.raw(&format!("<img alt=\"\" src=\"data:image/png;base64,{data}\">\n"));
        }
        self.raw(&format!(
            "<div>\n<h3>{}</h3>\n<p><strong>{}</strong></p>\n<dl>\n",
            stranger(name),
            escape(&self.state(shown))
        ));
        let said = [
            ("all-issuer", claims.issuer.name.clone()),
            // A name proves nothing; what stands beside it can be checked.
            ("all-issuer-proof", issuer_proof(&shown.held.report)),
            ("all-issued", self.day(claims.issued.as_deref())),
            ("all-expires", self.day(claims.expires.as_deref())),
            ("all-description", achievement.description.clone()),
            ("all-criteria", achievement.criteria_narrative.clone()),
            ("all-note", shown.personal.note.clone()),
            ("all-level", shown.level()),
            ("all-tags", Some(shown.personal.tags.join(", "))),
            ("all-collections", Some(shown.personal.collections.join(", "))),
            ("all-competences", Some(shown.competences())),
        ];
        for (code, value) in said {
            if let Some(value) = value.filter(|value| !value.is_empty()) {
                self.fact(code, &value);
            }
        }
        self.link("all-file", &shown.file, &shown.file);
        shown.evidence.iter().for_each(|(item, file)| self.evidence(item, file.as_deref()));
        self.raw("</dl>\n</div>\n</article>\n");
    }

    fn evidence(&mut self, item: &EvidenceItem, file: Option<&str>) {
        match (file, &item.url) {
            (Some(file), _) => self.link("all-evidence", file, &item.title),
            (None, Some(url)) => self.fact("all-evidence", &format!("{} {url}", item.title)),
            (None, None) => self.fact("all-evidence", &item.title),
        }
        let story = item.story.iter().flat_map(|story| [&story.context, &story.action, &story.result]);
        for words in item.note.iter().chain(story).filter(|words| !words.is_empty()) {
            self.raw(&format!("<dd>{}</dd>\n", stranger(words)));
        }
    }

    /// A file of the archive. Its path is ours; only links to it lead anywhere on this page.
    fn link(&mut self, code: &str, path: &str, text: &str) {
        self.say("dt", code, &[]);
        self.raw(&format!("<dd><a href=\"{}\">{}</a></dd>\n", address(path), stranger(text)));
    }

    fn state(&self, shown: &Shown) -> String {
        let (state, on) = state_of(&shown.held.report);
        let code = match (&state, &on) {
            (State::Expired | State::Revoked, Some(_)) => format!("state.{}-on", state.as_str()),
            _ => format!("state.{}", state.as_str()),
        };
        let args = [("date", on.as_deref().unwrap_or_default())];
        let state = say(self.language, Message { subject: Subject::Ui, code: &code, args: &args });
        let judged = self.day(Some(&iso(shown.held.judged_at))).unwrap_or_default();
        self.words("all-state", &[("state", &state), ("day", &judged)])
    }

    fn day(&self, date: Option<&str>) -> Option<String> {
        date_in_words(self.language, date?)
    }
}

impl Shown {
    fn competences(&self) -> String {
        let each = self.personal.competences.iter();
        let each = each.map(|found| format!("{} ({} {})", found.title, found.framework_title, found.code));
        each.collect::<Vec<_>>().join(", ")
    }

    fn level(&self) -> Option<String> {
        let position = usize::try_from(self.personal.level?).ok()?.checked_sub(1)?;
        self.levels.get(position).cloned()
    }
}

/// A path of ours as an address: what is not a plain letter is written by its bytes (RFC 3986 §2.1).
fn address(path: &str) -> String {
    let mut address = String::new();
    for byte in path.bytes() {
        match byte {
            b'/' | b'.' | b'-' | b'_' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => {
                address.push(char::from(byte))
            }
            _ => address.push_str(&format!("%{byte:02X}")),
        }
    }
    address
}
