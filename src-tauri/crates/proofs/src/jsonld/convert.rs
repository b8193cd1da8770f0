//! A document becomes statements, and nothing in it may fail to.

use super::context::{Active, Coercion, Container, Definition, Meaning, Scope, Usage, apply, document};
use super::each;
use super::number;
use super::rdf::{Dataset, Quad, RDF, Term};
use serde_json::{Map, Value};
use std::collections::HashMap;
use std::sync::Arc;

/// The most types one node may have; each may bring a context.
const MAX_TYPES: usize = 32;

/// Why a document cannot be turned into statements without losing or hiding something.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LdError {
    /// A context that is not bundled. It is never fetched.
    #[error("unknown context {0}")]
    UnknownContext(String),
    /// A context written inside the document: it could give any word any meaning.
    #[error("a context inside the document")]
    InlineContext,
    /// More contexts than we apply.
    #[error("too many contexts")]
    TooManyContexts,
    /// Two contexts disagree on a protected term.
    #[error("protected term `{0}` defined again")]
    ProtectedTerm(String),
    /// A bundled context uses what we do not support.
    #[error("context term `{0}` cannot be read")]
    BadContext(String),
    /// A member that no context defines: it would not be signed.
    #[error("`{0}` is not covered by any context")]
    UndefinedTerm(String),
    /// An identifier or type that is no absolute IRI: it would not be signed.
    #[error("`{0}` is not an absolute identifier")]
    RelativeIri(String),
    /// A way of writing that a JSON reader and a signature understand differently.
    #[error("`{0}` is written in a way that hides what is signed")]
    Hidden(String),
    /// Nothing is stated at all.
    #[error("nothing is stated")]
    Empty,
}

/// Turns a document into statements. `context` is applied first, when the document has none of its own.
pub fn to_rdf(node: &Map<String, Value>, context: &Value) -> Result<Dataset, LdError> {
    to_rdf_without(None, node, context)
}

/// The same, without one member of the root: a proof does not sign itself.
pub(crate) fn to_rdf_without(
    left_out: Option<&'static str>,
    node: &Map<String, Value>,
    context: &Value,
) -> Result<Dataset, LdError> {
    let active = document(&Active::empty(), context)?;
    // The comment of an endorsement inside would otherwise be taken out of it and stand here (see `standing`).
    if each(node.get("type").unwrap_or(&Value::Null)).iter().any(|kind| kind == "EndorsementSubject") {
        return Err(LdError::Hidden("type".to_owned()));
    }
    let root = node.get("id").and_then(Value::as_str).map(str::to_owned);
    let mut converter = Converter { dataset: Dataset::default(), labels: HashMap::new(), root, left_out };
    converter.node(&active, node, None, None, Standing::Root)?;
    if converter.dataset.quads.is_empty() {
        return Err(LdError::Empty);
    }
    Ok(converter.dataset)
}

struct Converter {
    dataset: Dataset,
    labels: HashMap<String, u32>,
    /// The credential's own identifier: its members may stand in one place only, or some could be moved out of sight.
    root: Option<String>,
    /// A member of the root that is not stated.
    left_out: Option<&'static str>,
}

impl Converter {
    fn node(
        &mut self,
        outer: &Arc<Active>,
        node: &Map<String, Value>,
        property: Option<&Definition>,
        graph: Option<&Term>,
        standing: Standing,
    ) -> Result<Term, LdError> {
        let active = context_of_node(outer, node, property, standing)?;
        let typed = context_of_types(&active, node)?;
        let subject = self.subject(&typed, node, standing)?;
        for (key, value) in node {
            let is_left_out = standing == Standing::Root && self.left_out == Some(key);
            if key == "@context" || is_left_out {
                continue;
            }
            let Some(definition) = typed.get(key) else {
                self.undefined(&typed, key, value, &subject, graph)?;
                continue;
            };
            match &definition.meaning {
                Meaning::Id => {}
                Meaning::Type => self.types(&active, value, &subject, graph)?,
                Meaning::Iri(predicate) if !typed.is_preferred(key, predicate, Usage::Member) => {
                    return Err(LdError::Hidden(key.clone()));
                }
                Meaning::Iri(predicate) => {
                    let at = Place { subject: &subject, predicate, graph };
                    self.property(&typed, definition, value, &at, key)?;
                }
                Meaning::Nothing => return Err(LdError::UndefinedTerm(key.clone())),
                Meaning::Keyword => return Err(LdError::Hidden(key.clone())),
            }
        }
        Ok(subject)
    }

    /// A key without definition: signed only if a context gives a vocabulary to all such words.
    fn undefined(
        &mut self,
        active: &Arc<Active>,
        key: &str,
        value: &Value,
        subject: &Term,
        graph: Option<&Term>,
    ) -> Result<(), LdError> {
        if key.starts_with('@') || key.contains(':') {
            return Err(LdError::Hidden(key.to_owned()));
        }
        let Some(vocabulary) = active.vocabulary.as_deref() else {
            return Err(LdError::UndefinedTerm(key.to_owned()));
        };
        let predicate: Arc<str> = format!("{vocabulary}{key}").into();
        let at = Place { subject, predicate: &predicate, graph };
        self.property(active, &Definition::new(Meaning::Nothing, false), value, &at, key)
    }

    fn subject(
        &mut self,
        active: &Active,
        node: &Map<String, Value>,
        standing: Standing,
    ) -> Result<Term, LdError> {
        let mut ids =
            node.iter().filter(|(key, _)| active.get(key).is_some_and(|term| term.meaning == Meaning::Id));
        match (ids.next(), ids.next()) {
            (None, _) => Ok(self.blank()),
            (Some((_, Value::String(id))), None) => {
                if standing == Standing::Inner && node.len() > 1 && self.root.as_ref() == Some(id) {
                    return Err(LdError::Hidden(id.clone()));
                }
                self.reference(active, id)
            }
            (Some((key, _)), _) => Err(LdError::Hidden(key.clone())),
        }
    }

    /// An endorsement may speak of the very credential that carries it (OB 3.0 §9.2). As its subject the credential is
    /// given a comment and nothing else, and no root may be such a subject itself.
    fn standing(&self, node: &Map<String, Value>, at: &Place<'_>) -> Standing {
        let of_root = matches!(at.subject, Term::Iri(subject) if self.root.as_deref() == Some(subject));
        let is_comment = node.iter().all(|(key, value)| match key.as_str() {
            "id" | "endorsementComment" => value.is_string(),
            "type" => each(value).iter().all(|kind| kind == "EndorsementSubject"),
            _ => false,
        });
        let is_subject = **at.predicate == *CREDENTIAL_SUBJECT && !of_root;
        if is_subject && is_comment { Standing::Endorsed } else { Standing::Inner }
    }

    fn types(
        &mut self,
        active: &Active,
        value: &Value,
        subject: &Term,
        graph: Option<&Term>,
    ) -> Result<(), LdError> {
        let items = each(value);
        for item in items {
            let Value::String(name) = item else { return Err(LdError::Hidden("type".to_owned())) };
            let object = vocabulary_iri(active, name)?;
            self.state(&Place { subject, predicate: &TYPE.with(Arc::clone), graph }, Term::Iri(object));
        }
        Ok(())
    }

    fn property(
        &mut self,
        active: &Arc<Active>,
        definition: &Definition,
        value: &Value,
        at: &Place<'_>,
        key: &str,
    ) -> Result<(), LdError> {
        if definition.coercion == Coercion::Json {
            let text = crate::canon::jcs(value).map_err(|_| LdError::Hidden(key.to_owned()))?;
            self.state(at, literal(text, &format!("{RDF}JSON")));
            return Ok(());
        }
        if definition.container == Container::List {
            let list = self.list(active, definition, value, at, key)?;
            self.state(at, list);
            return Ok(());
        }
        match value {
            // Without a statement, the member could be added to a signed document or taken away.
            Value::Array(items) if items.is_empty() => Err(LdError::Hidden(key.to_owned())),
            Value::Array(items) => items.iter().try_for_each(|item| {
                let object = self.value(active, definition, item, at, key)?;
                self.state(at, object);
                Ok(())
            }),
            one => {
                let object = self.value(active, definition, one, at, key)?;
                self.state(at, object);
                Ok(())
            }
        }
    }

    fn value(
        &mut self,
        active: &Arc<Active>,
        definition: &Definition,
        value: &Value,
        at: &Place<'_>,
        key: &str,
    ) -> Result<Term, LdError> {
        match value {
            Value::Null | Value::Array(_) => Err(LdError::Hidden(key.to_owned())),
            Value::Object(object) if object.contains_key("@value") => {
                language_value(object).ok_or_else(|| LdError::Hidden(key.to_owned()))
            }
            Value::Object(object) if definition.container == Container::Graph => {
                let name = self.blank();
                self.node(active, object, Some(definition), Some(&name), Standing::Inner)?;
                Ok(name)
            }
            Value::Object(object) => {
                let standing = self.standing(object, at);
                self.node(active, object, Some(definition), at.graph, standing)
            }
            scalar => {
                let scoped = match definition.context {
                    Some(context) => &apply(active, context, Scope::Property)?,
                    None => active,
                };
                self.scalar(scoped, definition, scalar)
            }
        }
    }

    fn scalar(&mut self, active: &Active, definition: &Definition, value: &Value) -> Result<Term, LdError> {
        let datatype = match &definition.coercion {
            Coercion::Datatype(iri) => Some(iri),
            _ => None,
        };
        let typed = |value: &str, otherwise: fn() -> Arc<str>| Term::Literal {
            value: value.into(),
            datatype: datatype.cloned().unwrap_or_else(otherwise),
            language: None,
        };
        Ok(match value {
            Value::String(text) => match (&definition.coercion, &definition.language) {
                (Coercion::Id, _) => self.reference(active, text)?,
                (Coercion::Vocab, _) => Term::Iri(vocabulary_iri(active, text)?),
                (Coercion::None, Some(Some(tag))) => Term::Literal {
                    value: text.as_str().into(),
                    datatype: format!("{RDF}langString").into(),
                    language: Some(tag.clone()),
                },
                _ => typed(text, || STRING.with(Arc::clone)),
            },
            Value::Bool(truth) => typed(if *truth { "true" } else { "false" }, || XSD_BOOLEAN.into()),
            Value::Number(number) => {
                let as_double = datatype.is_some_and(|iri| **iri == *XSD_DOUBLE);
                let (text, is_double) = number::canonical(number, as_double);
                typed(&text, if is_double { || XSD_DOUBLE.into() } else { || XSD_INTEGER.into() })
            }
            _ => return Err(LdError::Hidden(String::new())),
        })
    }

    fn list(
        &mut self,
        active: &Arc<Active>,
        definition: &Definition,
        value: &Value,
        at: &Place<'_>,
        key: &str,
    ) -> Result<Term, LdError> {
        let items = each(value);
        let first: Arc<str> = format!("{RDF}first").into();
        let rest: Arc<str> = format!("{RDF}rest").into();
        let mut tail = Term::Iri(format!("{RDF}nil").into());
        for item in items.iter().rev() {
            let cell = self.blank();
            let object = self.value(active, definition, item, at, key)?;
            self.state(&Place { subject: &cell, predicate: &first, graph: at.graph }, object);
            self.state(&Place { subject: &cell, predicate: &rest, graph: at.graph }, tail);
            tail = cell;
        }
        Ok(tail)
    }

    /// An `@id` value. A compact IRI could spell a known address in letters nobody recognises.
    fn reference(&mut self, active: &Active, text: &str) -> Result<Term, LdError> {
        if let Some(label) = text.strip_prefix("_:") {
            let next = self.dataset.blanks;
            let number = *self.labels.entry(label.to_owned()).or_insert(next);
            self.dataset.blanks = next.max(number + 1);
            return Ok(Term::Blank(number));
        }
        if !is_absolute(text) {
            return Err(LdError::RelativeIri(text.to_owned()));
        }
        if active.is_compact(text) {
            return Err(LdError::Hidden(text.to_owned()));
        }
        Ok(Term::Iri(text.into()))
    }

    fn blank(&mut self) -> Term {
        let number = self.dataset.blanks;
        self.dataset.blanks += 1;
        Term::Blank(number)
    }

    fn state(&mut self, at: &Place<'_>, object: Term) {
        self.dataset.quads.push(Quad {
            subject: at.subject.clone(),
            predicate: at.predicate.clone(),
            object,
            graph: at.graph.cloned(),
        });
    }
}

/// What a node is in its document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// The document itself.
    Root,
    /// What an endorsement inside speaks of.
    Endorsed,
    /// Any other.
    Inner,
}

/// Where a statement goes.
struct Place<'a> {
    subject: &'a Term,
    predicate: &'a Arc<str>,
    graph: Option<&'a Term>,
}

/// JSON-LD 1.1 API §5.1.2, steps 7 to 9: leave a type's context, enter the property's, then the node's own.
fn context_of_node(
    outer: &Arc<Active>,
    node: &Map<String, Value>,
    property: Option<&Definition>,
    standing: Standing,
) -> Result<Arc<Active>, LdError> {
    let mut active = match &outer.previous {
        Some(previous) if !is_reference(outer, node) => previous.clone(),
        _ => outer.clone(),
    };
    if let Some(context) = property.and_then(|definition| definition.context) {
        active = apply(&active, context, Scope::Property)?;
    }
    match node.get("@context") {
        Some(own) if standing != Standing::Root => document(&active, own),
        _ => Ok(active),
    }
}

/// Step 11: each type may bring a context, in the order of their names.
fn context_of_types(active: &Arc<Active>, node: &Map<String, Value>) -> Result<Arc<Active>, LdError> {
    let mut names: Vec<&str> = node
        .iter()
        .filter(|(key, _)| active.get(key).is_some_and(|term| term.meaning == Meaning::Type))
        .flat_map(|(_, value)| each(value))
        .filter_map(Value::as_str)
        .collect();
    names.sort_unstable();
    names.dedup();
    if names.len() > MAX_TYPES {
        return Err(LdError::Hidden("type".to_owned()));
    }
    names
        .iter()
        .filter_map(|name| active.get(name)?.context)
        .try_fold(active.clone(), |typed, context| apply(&typed, context, Scope::Type))
}

fn is_reference(active: &Active, node: &Map<String, Value>) -> bool {
    node.len() == 1 && node.keys().all(|key| active.get(key).is_some_and(|term| term.meaning == Meaning::Id))
}

/// A type or vocabulary word. A known word must be written as the word, never as its IRI.
fn vocabulary_iri(active: &Active, name: &str) -> Result<Arc<str>, LdError> {
    match active.get(name).map(|term| &term.meaning) {
        Some(Meaning::Iri(iri)) if active.is_preferred(name, iri, Usage::Type) => return Ok(iri.clone()),
        Some(_) => return Err(LdError::Hidden(name.to_owned())),
        None => {}
    }
    if is_absolute(name) && !active.is_compact(name) {
        return Ok(name.into());
    }
    match &active.vocabulary {
        Some(vocabulary) if !name.contains(':') => Ok(format!("{vocabulary}{name}").into()),
        _ => Err(LdError::RelativeIri(name.to_owned())),
    }
}

/// `{"@value": …, "@language": …}`; any other value object would be shown otherwise than it is signed.
fn language_value(object: &Map<String, Value>) -> Option<Term> {
    let value: Arc<str> = object.get("@value")?.as_str()?.into();
    let language = object.get("@language")?.as_str()?.to_lowercase();
    let well_formed =
        !language.is_empty() && language.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    (object.len() == 2 && well_formed).then(|| Term::Literal {
        value,
        datatype: format!("{RDF}langString").into(),
        language: Some(language.into()),
    })
}

/// RFC 3987, as far as it keeps N-Quads unambiguous.
fn is_absolute(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    let mut letters = scheme.bytes();
    letters.next().is_some_and(|first| first.is_ascii_alphabetic())
        && letters.all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
        && !rest.is_empty()
        && !rest.chars().any(|c| c <= ' ' || "<>\"{}|\\^`".contains(c))
}

fn literal(value: String, datatype: &str) -> Term {
    Term::Literal { value: value.into(), datatype: datatype.into(), language: None }
}

const CREDENTIAL_SUBJECT: &str = "https://www.w3.org/2018/credentials#credentialSubject";
const XSD_STRING: &str = "http://www.w3.org/2001/XMLSchema#string";
const XSD_BOOLEAN: &str = "http://www.w3.org/2001/XMLSchema#boolean";
const XSD_INTEGER: &str = "http://www.w3.org/2001/XMLSchema#integer";
const XSD_DOUBLE: &str = "http://www.w3.org/2001/XMLSchema#double";

thread_local! {
    static TYPE: Arc<str> = format!("{RDF}type").into();
    static STRING: Arc<str> = XSD_STRING.into();
}
