use super::Page;
use crate::pages::words;
use messages::Language;

/// What somebody must know who is given a portfolio and has never seen the program: in French, then in English.
pub(crate) fn read_me(file: &str, has_password: bool) -> String {
    let mut page = part(Language::Fr, file, has_password);
    let french = std::mem::take(&mut page.body);
    page.raw(&format!("<section>\n{french}</section>\n"));
    page.part(&part(Language::En, file, has_password));
    page.finish(&words(Language::Fr, "read-me-title", &[]))
}

fn part(language: Language, file: &str, has_password: bool) -> Page {
    let mut page = Page::new(language);
    page.say("h1", "read-me-title", &[]);
    page.say("p", "read-me-what", &[("file", file)]);
    page.say("h2", "read-me-open", &[]);
    page.raw("<ol>\n");
    for step in ["read-me-step-1", "read-me-step-2", "read-me-step-3"] {
        page.say("li", step, &[("file", file)]);
    }
    page.raw("</ol>\n");
    page.say("h2", "read-me-password", &[]);
    page.say("p", if has_password { "read-me-with-password" } else { "read-me-without-password" }, &[]);
    page.say("h2", "read-me-keep", &[]);
    page.say("p", "read-me-keep-text", &[]);
    page.say("h2", "read-me-rights", &[]);
    page.say("p", "read-me-rights-text", &[]);
    page
}
