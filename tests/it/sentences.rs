//! Every code has its sentence and its hint, in both languages, with the same facts.

use crate::shared::project;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};

/// A message: its attributes with the variables each names; the value is the attribute without a name.
type Shape = BTreeMap<String, BTreeSet<String>>;

fn read(source: &str) -> BTreeMap<String, Shape> {
    let resource = fluent_syntax::parser::parse(source).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let messages = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    });
    messages
        .map(|message| {
            let value = message.value.iter().map(|pattern| (String::new(), variables(pattern)));
            let others = message
                .attributes
                .iter()
                .map(|attribute| (attribute.id.name.to_owned(), variables(&attribute.value)));
            (message.id.name.to_owned(), value.chain(others).collect())
        })
        .collect()
}

fn variables(pattern: &Pattern<&str>) -> BTreeSet<String> {
    pattern
        .elements
        .iter()
        .flat_map(|element| match element {
            PatternElement::Placeable { expression } => of_expression(expression),
            PatternElement::TextElement { .. } => BTreeSet::new(),
        })
        .collect()
}

fn of_expression(expression: &Expression<&str>) -> BTreeSet<String> {
    match expression {
        Expression::Inline(inline) => of_inline(inline),
        Expression::Select { selector, variants } => of_inline(selector)
            .into_iter()
            .chain(variants.iter().flat_map(|variant| variables(&variant.value)))
            .collect(),
    }
}

fn of_inline(inline: &InlineExpression<&str>) -> BTreeSet<String> {
    match inline {
        InlineExpression::VariableReference { id } => BTreeSet::from([id.name.to_owned()]),
        InlineExpression::Placeable { expression } => of_expression(expression),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().flat_map(of_inline).collect()
        }
        _ => BTreeSet::new(),
    }
}

#[track_caller]
fn check_pair(name: &str, fr: &str, en: &str) {
    let (fr, en) = (read(fr), read(en));
    let only = |one: &BTreeMap<String, Shape>, other: &BTreeMap<String, Shape>| {
        one.keys().filter(|key| !other.contains_key(*key)).cloned().collect::<Vec<_>>()
    };
    assert!(only(&fr, &en).is_empty(), "{name}: only in French: {:?}", only(&fr, &en));
    assert!(only(&en, &fr).is_empty(), "{name}: only in English: {:?}", only(&en, &fr));
    for (code, shape) in &fr {
        assert_eq!(shape, &en[code], "{name}: {code} names other facts in English");
    }
}

#[test]
fn both_languages_say_the_same_things() {
    check_pair("problems", assets::FR.problems, assets::EN.problems);
    check_pair("answers", assets::FR.answers, assets::EN.answers);
    check_pair("cv", assets::FR.cv, assets::EN.cv);
    check_pair("ui", assets::FR.ui, assets::EN.ui);
    check_pair("share", assets::FR.share, assets::EN.share);
    check_pair("relay", assets::FR.relay, assets::EN.relay);
}

#[test]
fn every_answer_and_flag_has_a_sentence_and_a_hint() {
    let known = read(assets::FR.answers);
    // Looks at documents end in one of these and are turned into an answer; nobody reads them.
    let inner = ["address.blocked", "document.not-held", "document.unreachable", "document.unreadable"];
    for code in codes("verify").iter().chain(&codes("baking")).filter(|code| !inner.contains(&code.as_str()))
    {
        let shape = known.get(&code.replace('.', "-")).unwrap_or_else(|| panic!("{code} has no sentence"));
        assert!(shape.contains_key(""), "{code} has no sentence");
        assert!(shape.contains_key("hint"), "{code} has no hint");
    }
}

/// Every `"area.word-word"` that a room's code writes.
fn codes(room: &str) -> BTreeSet<String> {
    const AREAS: [&str; 18] = [
        "address",
        "badge",
        "container",
        "context",
        "dates",
        "document",
        "endorsement",
        "hosted",
        "identity",
        "image",
        "issuer",
        "jwt",
        "key",
        "link",
        "picture",
        "proof",
        "recipient",
        "status",
    ];
    let mut found = BTreeSet::new();
    let mut folders = vec![project().join("src-tauri/crates").join(room).join("src")];
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            let code = text.split("#[cfg(test)]").next().unwrap_or_default();
            let words = code.split('"').skip(1).step_by(2);
            found.extend(
                words
                    .filter(|word| {
                        let plain = word
                            .bytes()
                            .all(|byte| byte.is_ascii_lowercase() || byte == b'-' || byte == b'.');
                        plain
                            && word.split_once('.').is_some_and(|(area, rest)| {
                                AREAS.contains(&area) && !rest.is_empty() && !rest.contains('.')
                            })
                    })
                    .map(str::to_owned),
            );
        }
    }
    found
}
