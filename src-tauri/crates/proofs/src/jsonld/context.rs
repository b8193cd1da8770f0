//! Contexts compiled once into term tables. A scoped context becomes a layer over the context it is used in, and
//! every layer is remembered, so that a second credential costs look-ups only.

use super::convert::LdError;
use super::each;
use rustc_hash::FxHashMap;
use serde_json::{Map, Value};
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

/// The most contexts one `@context` may name (SECURITY 3).
const MAX_CONTEXTS: usize = 8;
/// Layers remembered; an attacker who varies the order of contexts only makes us forget.
const MAX_REMEMBERED: usize = 4_096;

/// What a term means.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Definition {
    pub meaning: Meaning,
    pub coercion: Coercion,
    pub container: Container,
    pub language: Option<Option<Arc<str>>>,
    /// A property- or type-scoped context.
    pub context: Option<&'static Value>,
    protected: bool,
    prefix: bool,
}

impl Definition {
    /// A term of this meaning whose values are read as they stand.
    pub(super) fn new(meaning: Meaning, protected: bool) -> Definition {
        Definition {
            meaning,
            coercion: Coercion::None,
            container: Container::Plain,
            language: None,
            context: None,
            protected,
            prefix: false,
        }
    }
}

/// What a term stands for.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Meaning {
    Iri(Arc<str>),
    Id,
    Type,
    /// Another keyword: known so that it can be refused where it would hide something.
    Keyword,
    /// Mapped to null: what uses it is not signed.
    Nothing,
}

/// How a term's values are read.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Coercion {
    None,
    Id,
    Vocab,
    Json,
    Datatype(Arc<str>),
}

/// How a term's values are held.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Container {
    Plain,
    List,
    Graph,
}

/// The terms in force at one place of a document.
#[derive(Debug)]
pub(super) struct Active {
    id: u64,
    parent: Option<Arc<Active>>,
    terms: FxHashMap<&'static str, Definition>,
    /// The words of this layer by what they mean.
    by_iri: FxHashMap<Arc<str>, Vec<&'static str>>,
    pub vocabulary: Option<Arc<str>>,
    /// What is in force again in nested nodes, after a type-scoped context.
    pub previous: Option<Arc<Active>>,
}

/// How a scoped context is applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Scope {
    /// By `@context`: protected terms stay.
    Document,
    /// By a property: protected terms may be redefined, and it reaches into nested nodes.
    Property,
    /// By a type: ends at nested nodes.
    Type,
}

/// Where a word stands: as a member's name, or as a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Usage {
    Member,
    Type,
}

impl Usage {
    /// JSON-LD 1.1 API §4.3: a member's word that says how its values are read goes before one that does not, then the
    /// shorter, then the first in order. Types that mean the same (`AchievementCredential`, `OpenBadgeCredential`) are
    /// equal; a member's word does not stand for a type.
    fn rank<'a>(self, definition: &Definition, term: &'a str) -> (bool, usize, &'a str) {
        let coerces = definition.coercion != Coercion::None;
        match self {
            Usage::Member => (!coerces, term.len(), term),
            Usage::Type => (coerces, 0, ""),
        }
    }
}

impl Active {
    /// Nothing defined.
    pub(super) fn empty() -> Arc<Active> {
        static EMPTY: LazyLock<Arc<Active>> = LazyLock::new(|| Arc::new(Active::over(None)));
        EMPTY.clone()
    }

    fn over(parent: Option<&Arc<Active>>) -> Active {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        Active {
            id: NEXT.fetch_add(1, Ordering::Relaxed),
            terms: FxHashMap::default(),
            by_iri: FxHashMap::default(),
            vocabulary: parent.and_then(|parent| parent.vocabulary.clone()),
            previous: parent.and_then(|parent| parent.previous.clone()),
            parent: parent.cloned(),
        }
    }

    /// Whether `term` is the word that compaction would write for its IRI. Where two words of a context mean the same
    /// (`criteria` and `Criteria`), the other one would hide a signed member from whoever reads the JSON.
    pub(super) fn is_preferred(&self, term: &str, iri: &str, usage: Usage) -> bool {
        let Some(own) = self.get(term) else { return true };
        let mut layer = self;
        loop {
            let others = layer.by_iri.get(iri).into_iter().flatten().filter(|other| **other != term);
            let rivals = others.filter_map(|other| Some((*other, self.get(other)?)));
            let mut same =
                rivals.filter(|(_, rival)| matches!(&rival.meaning, Meaning::Iri(other) if **other == *iri));
            if same.any(|(name, rival)| usage.rank(rival, name) < usage.rank(own, term)) {
                return false;
            }
            match layer.parent.as_deref() {
                Some(parent) => layer = parent,
                None => return true,
            }
        }
    }

    pub(super) fn get(&self, term: &str) -> Option<&Definition> {
        let mut layer = self;
        loop {
            if let Some(found) = layer.terms.get(term) {
                return Some(found);
            }
            layer = layer.parent.as_deref()?;
        }
    }

    /// Whether `text`, though it looks like an IRI, would be read as prefix and suffix.
    pub(super) fn is_compact(&self, text: &str) -> bool {
        text.split_once(':').is_some_and(|(prefix, suffix)| {
            !suffix.starts_with("//") && self.get(prefix).is_some_and(|term| term.prefix)
        })
    }

    fn protects_any(&self) -> bool {
        self.terms.values().any(|term| term.protected)
            || self.parent.as_deref().is_some_and(Active::protects_any)
    }
}

/// Applies a document's `@context`: an address or up to eight of them, each bundled.
pub(super) fn document(active: &Arc<Active>, value: &Value) -> Result<Arc<Active>, LdError> {
    let items = each(value);
    if items.len() > MAX_CONTEXTS {
        return Err(LdError::TooManyContexts);
    }
    items.iter().try_fold(active.clone(), |active, item| match item {
        Value::String(address) => apply(&active, bundled(address)?, Scope::Document),
        _ => Err(LdError::InlineContext),
    })
}

/// The bundled context of this very address, parsed on first use.
fn bundled(address: &str) -> Result<&'static Value, LdError> {
    static PARSED: LazyLock<Mutex<HashMap<&'static str, &'static Value>>> = LazyLock::new(Mutex::default);
    let known = assets::CONTEXTS.iter().find(|context| context.address == address);
    let context = known.ok_or_else(|| LdError::UnknownContext(address.to_owned()))?;
    let mut parsed = PARSED.lock().unwrap_or_else(PoisonError::into_inner);
    Ok(parsed.entry(context.address).or_insert_with(|| {
        let document: Value =
            serde_json::from_str(context.json).expect("bundled contexts are JSON; a test reads them all");
        // Leaked on purpose: there are as many as bundled files, and terms point into them for good.
        &Box::leak(Box::new(document))["@context"]
    }))
}

/// Applies a context of ours, or finds the layer it made before.
pub(super) fn apply(
    active: &Arc<Active>,
    local: &'static Value,
    scope: Scope,
) -> Result<Arc<Active>, LdError> {
    type Key = (u64, usize, Scope);
    static LAYERS: LazyLock<Mutex<FxHashMap<Key, Arc<Active>>>> = LazyLock::new(Mutex::default);
    let key = (active.id, std::ptr::from_ref(local) as usize, scope);
    if let Some(layer) = LAYERS.lock().unwrap_or_else(PoisonError::into_inner).get(&key) {
        return Ok(layer.clone());
    }
    let layer = build(active, local, scope)?;
    let mut layers = LAYERS.lock().unwrap_or_else(PoisonError::into_inner);
    if layers.len() >= MAX_REMEMBERED {
        layers.clear();
    }
    layers.insert(key, layer.clone());
    Ok(layer)
}

fn build(active: &Arc<Active>, local: &'static Value, scope: Scope) -> Result<Arc<Active>, LdError> {
    let items = each(local);
    let mut result = active.clone();
    for item in items {
        result = match item {
            Value::Null if scope != Scope::Property && result.protects_any() => {
                return Err(LdError::ProtectedTerm(String::new()));
            }
            Value::Null => Active::empty(),
            Value::String(address) => apply(&result, bundled(address)?, scope)?,
            Value::Object(terms) => define_all(&result, terms, scope)?,
            _ => return Err(LdError::InlineContext),
        };
    }
    if scope == Scope::Type {
        let mut ending = Active::over(Some(&result));
        ending.previous = Some(active.previous.clone().unwrap_or_else(|| active.clone()));
        result = Arc::new(ending);
    }
    Ok(result)
}

fn define_all(
    active: &Arc<Active>,
    terms: &'static Map<String, Value>,
    scope: Scope,
) -> Result<Arc<Active>, LdError> {
    let mut layer = Active::over(Some(active));
    match terms.get("@vocab") {
        Some(Value::String(vocabulary)) => layer.vocabulary = Some(vocabulary.as_str().into()),
        Some(_) => layer.vocabulary = None,
        None => {}
    }
    let protected = terms.get("@protected").and_then(Value::as_bool).unwrap_or(false);
    let mut defining = Defining { layer, local: terms, protected, scope, open: Vec::new() };
    for term in terms.keys().filter(|term| !term.starts_with('@')) {
        defining.define(term)?;
    }
    let mut layer = defining.layer;
    for (term, definition) in &layer.terms {
        if let Meaning::Iri(iri) = &definition.meaning {
            layer.by_iri.entry(iri.clone()).or_default().push(term);
        }
    }
    Ok(Arc::new(layer))
}

/// Defines the terms of one context object; a term may rest on another of the same object.
struct Defining {
    layer: Active,
    local: &'static Map<String, Value>,
    protected: bool,
    scope: Scope,
    open: Vec<&'static str>,
}

impl Defining {
    fn define(&mut self, term: &'static str) -> Result<(), LdError> {
        if self.layer.terms.contains_key(term) {
            return Ok(());
        }
        if self.open.contains(&term) {
            return Err(LdError::BadContext(term.to_owned()));
        }
        self.open.push(term);
        let definition = self.read(term)?;
        self.open.pop();
        let definition = self.keep_protected(term, definition)?;
        self.layer.terms.insert(term, definition);
        Ok(())
    }

    fn read(&mut self, term: &'static str) -> Result<Definition, LdError> {
        let bad = || LdError::BadContext(term.to_owned());
        let mut definition = Definition::new(Meaning::Nothing, self.protected);
        let object = match &self.local[term] {
            Value::Null => return Ok(definition),
            Value::String(id) => {
                definition.meaning = self.meaning(id)?;
                definition.prefix = !term.contains([':', '/']) && ends_like_prefix(&definition.meaning);
                return Ok(definition);
            }
            Value::Object(object) => object,
            _ => return Err(bad()),
        };
        if ["@reverse", "@nest", "@index"].iter().any(|name| object.contains_key(*name)) {
            definition.meaning = Meaning::Keyword;
            return Ok(definition);
        }
        definition.meaning = match object.get("@id") {
            Some(Value::String(id)) => self.meaning(id)?,
            Some(Value::Null) => return Ok(definition),
            Some(_) => return Err(bad()),
            None => self.implied(term)?,
        };
        definition.coercion = self.coercion(object.get("@type")).map_err(|()| bad())?;
        definition.container = container(object.get("@container")).ok_or_else(bad)?;
        definition.language =
            object.get("@language").map(|language| language.as_str().map(|tag| tag.to_lowercase().into()));
        definition.context = object.get("@context");
        definition.prefix = object.get("@prefix").and_then(Value::as_bool).unwrap_or(false);
        definition.protected = object.get("@protected").and_then(Value::as_bool).unwrap_or(self.protected);
        Ok(definition)
    }

    /// A term without `@id` is a compact IRI, or belongs to the vocabulary.
    fn implied(&mut self, term: &'static str) -> Result<Meaning, LdError> {
        match &self.layer.vocabulary {
            _ if term.contains(':') => self.meaning(term),
            Some(vocabulary) => Ok(Meaning::Iri(format!("{vocabulary}{term}").into())),
            None => Err(LdError::BadContext(term.to_owned())),
        }
    }

    fn coercion(&mut self, value: Option<&'static Value>) -> Result<Coercion, ()> {
        Ok(match value {
            None => Coercion::None,
            Some(Value::String(kind)) => match kind.as_str() {
                "@id" => Coercion::Id,
                "@vocab" => Coercion::Vocab,
                "@json" => Coercion::Json,
                "@none" => Coercion::None,
                other => match self.meaning(other) {
                    Ok(Meaning::Iri(iri)) => Coercion::Datatype(iri),
                    _ => return Err(()),
                },
            },
            Some(_) => return Err(()),
        })
    }

    /// IRI expansion inside a context.
    fn meaning(&mut self, text: &'static str) -> Result<Meaning, LdError> {
        match text {
            "@id" => return Ok(Meaning::Id),
            "@type" => return Ok(Meaning::Type),
            _ if text.starts_with('@') => return Ok(Meaning::Keyword),
            _ => {}
        }
        if self.local.contains_key(text) && !self.open.contains(&text) {
            self.define(text)?;
        }
        if let Some(known) = self.layer.get(text).filter(|_| !self.open.contains(&text)) {
            return Ok(known.meaning.clone());
        }
        if let Some((prefix, suffix)) = text.split_once(':') {
            if prefix == "_" || suffix.starts_with("//") {
                return Ok(Meaning::Iri(text.into()));
            }
            if let Some((name, _)) = self.local.get_key_value(prefix) {
                self.define(name)?;
            }
            return Ok(Meaning::Iri(match self.layer.get(prefix) {
                Some(Definition { meaning: Meaning::Iri(iri), prefix: true, .. }) => {
                    format!("{iri}{suffix}").into()
                }
                _ => text.into(),
            }));
        }
        match &self.layer.vocabulary {
            Some(vocabulary) => Ok(Meaning::Iri(format!("{vocabulary}{text}").into())),
            None => Err(LdError::BadContext(text.to_owned())),
        }
    }

    /// A protected term may only be defined again as it was, unless a property's context does it.
    fn keep_protected(&self, term: &str, new: Definition) -> Result<Definition, LdError> {
        let Some(old) = self.layer.get(term).filter(|old| old.protected && self.scope != Scope::Property)
        else {
            return Ok(new);
        };
        let same = Definition { protected: true, ..new };
        if same == *old { Ok(same) } else { Err(LdError::ProtectedTerm(term.to_owned())) }
    }
}

fn ends_like_prefix(meaning: &Meaning) -> bool {
    matches!(meaning, Meaning::Iri(iri) if iri.ends_with([':', '/', '?', '#', '[', ']', '@']))
}

fn container(value: Option<&Value>) -> Option<Container> {
    let names: Vec<&str> = match value {
        None => return Some(Container::Plain),
        Some(Value::Array(items)) => items.iter().map(Value::as_str).collect::<Option<_>>()?,
        Some(one) => vec![one.as_str()?],
    };
    match names.as_slice() {
        [] | ["@set"] => Some(Container::Plain),
        ["@list"] => Some(Container::List),
        ["@graph"] | ["@graph", "@set"] | ["@set", "@graph"] => Some(Container::Graph),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_bundled_context_can_be_applied_alone() {
        for context in assets::CONTEXTS {
            document(&Active::empty(), &Value::String(context.address.to_owned()))
                .unwrap_or_else(|error| panic!("{}: {error}", context.address));
        }
    }

    #[test]
    fn protected_terms_stay() {
        let pair = serde_json::json!([
            "https://www.w3.org/ns/credentials/v2",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json"
        ]);
        assert!(
            matches!(document(&Active::empty(), &pair), Err(LdError::ProtectedTerm(_))),
            "3.0.1 redefines terms of v2 (SPEC §6)"
        );
    }
}
