use super::{Page, words};
use crate::Receipt;
use messages::date_in_words;

/// The receipt to print. It names nobody but who wanted to be named: the fingerprint tells which file it speaks of.
pub(crate) fn receipt(receipt: &Receipt) -> String {
    let mut page = Page::new(receipt.language);
    page.say("h1", "receipt-title", &[]);
    page.raw("<dl>\n");
    facts(receipt).iter().for_each(|(code, value)| page.fact(code, value));
    page.raw("</dl>\n");
    page.say("p", "receipt-compared", &[]);
    page.say("h2", "receipt-erased-title", &[]);
    page.say("p", of_erasure(receipt), &[]);
    page.raw("<div class=\"sign\">\n");
    page.say("p", "receipt-sign", &[]);
    page.raw("</div>\n");
    page.finish(&words(receipt.language, "receipt-title", &[]))
}

/// The same for a terminal.
pub(crate) fn receipt_lines(receipt: &Receipt) -> Vec<String> {
    let say = |code| words(receipt.language, code, &[]);
    let facts = facts(receipt).into_iter().map(|(code, value)| {
        words(receipt.language, "receipt-fact", &[("what", &say(code)), ("value", &value)])
    });
    let ends = [say("receipt-compared"), say(of_erasure(receipt))];
    [say("receipt-title")].into_iter().chain(facts).chain(ends).collect()
}

fn facts(receipt: &Receipt) -> Vec<(&'static str, String)> {
    let date = date_in_words(receipt.language, &receipt.at).unwrap_or_else(|| receipt.at.clone());
    let password = if receipt.password { "receipt-with-password" } else { "receipt-without-password" };
    let said = [
        ("receipt-date", Some(date)),
        ("receipt-by", receipt.by.clone()),
        ("receipt-badges", Some(receipt.badges.to_string())),
        ("receipt-evidence", Some(receipt.evidence.to_string())),
        ("receipt-password", Some(words(receipt.language, password, &[]))),
        ("receipt-fingerprint", Some(receipt.sha256.clone())),
    ];
    said.into_iter().filter_map(|(code, value)| Some((code, value?))).collect()
}

fn of_erasure(receipt: &Receipt) -> &'static str {
    if receipt.erased { "receipt-erased" } else { "receipt-kept" }
}
