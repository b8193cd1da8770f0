//! RDF Dataset Canonicalization (RDFC-1.0, W3C Recommendation of 21 May 2024), within a work budget: a graph of a
//! few hundred bytes can otherwise cost minutes, and this runs before any signature is checked (SECURITY 4).

use super::nquads;
use crate::jsonld::{Dataset, Quad, Term};
use sha2::{Digest, Sha256, Sha384};
use std::collections::{BTreeMap, HashMap};

/// How much work a canonicalisation may cost, in visits of a blank node's neighbourhood.
#[derive(Debug, Clone, Copy)]
pub struct Budget(pub u32);

impl Default for Budget {
    /// Real credentials need fewer than a hundred; this is about half a second.
    fn default() -> Self {
        Budget(20_000)
    }
}

/// The hash used, inside and for the result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hash {
    /// SHA-256.
    Sha256,
    /// SHA-384, for P-384 suites.
    Sha384,
}

impl Hash {
    /// The digest of `bytes`.
    pub fn digest(self, bytes: &[u8]) -> Vec<u8> {
        match self {
            Hash::Sha256 => Sha256::digest(bytes).to_vec(),
            Hash::Sha384 => Sha384::digest(bytes).to_vec(),
        }
    }

    fn hex(self, text: &str) -> String {
        hex(&self.digest(text.as_bytes()))
    }
}

/// Bytes in lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let pairs =
        bytes.iter().flat_map(|byte| [DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]);
    pairs.map(char::from).collect()
}

/// Why there is no canonical form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CanonError {
    /// The budget is spent: no honest credential is tangled like this.
    #[error("the work budget is spent")]
    OverBudget,
}

/// The canonical N-Quads of a data set: sorted, without repetition, blank nodes named.
pub fn rdfc(dataset: &Dataset, hash: Hash, budget: Budget) -> Result<String, CanonError> {
    Ok(lines(dataset, hash, budget, &[])?.concat())
}

/// The same, a line each, with other names for the blank nodes: `labels` by their canonical number (VC-DI-ECDSA §3.4.1).
pub fn rdfc_relabelled(
    dataset: &Dataset,
    hash: Hash,
    budget: Budget,
    labels: &[String],
) -> Result<Vec<String>, CanonError> {
    lines(dataset, hash, budget, labels)
}

fn lines(
    dataset: &Dataset,
    hash: Hash,
    budget: Budget,
    labels: &[String],
) -> Result<Vec<String>, CanonError> {
    let numbers =
        if dataset.blanks == 0 { HashMap::new() } else { Labelling::new(dataset, hash, budget).run()? };
    let mut name = |out: &mut String, blank: u32| {
        let number = numbers.get(&blank).copied().unwrap_or(u32::MAX);
        match labels.get(number as usize) {
            Some(label) => out.push_str(label),
            None => out.push_str(&format!("c14n{number}")),
        }
    };
    let mut lines: Vec<String> = dataset
        .quads
        .iter()
        .map(|quad| {
            let mut line = String::with_capacity(160);
            nquads::write(&mut line, quad, &mut name);
            line
        })
        .collect();
    lines.sort_unstable();
    lines.dedup();
    Ok(lines)
}

/// §4.4: canonical numbers for blank nodes.
struct Labelling<'a> {
    quads: Vec<&'a Quad>,
    /// The statements that speak of each blank node.
    mentions: Vec<Vec<usize>>,
    /// §4.6 for each blank node, computed once.
    first: Vec<String>,
    canonical: Issuer,
    hash: Hash,
    left: u32,
}

/// §4.5: numbers in the order asked for.
#[derive(Debug, Clone, Default)]
struct Issuer {
    issued: HashMap<u32, u32>,
    order: Vec<u32>,
}

impl Issuer {
    fn issue(&mut self, blank: u32) -> u32 {
        let next = self.order.len() as u32;
        *self.issued.entry(blank).or_insert_with(|| {
            self.order.push(blank);
            next
        })
    }
}

impl<'a> Labelling<'a> {
    fn new(dataset: &'a Dataset, hash: Hash, budget: Budget) -> Self {
        // What speaks of no blank node names none.
        let speaking = dataset.quads.iter().filter(|quad| components(quad).next().is_some());
        let mut seen = std::collections::HashSet::new();
        let quads: Vec<&Quad> = speaking.filter(|quad| seen.insert(*quad)).collect();
        let mut mentions = vec![Vec::new(); dataset.blanks as usize];
        for (at, quad) in quads.iter().enumerate() {
            let mut blanks: Vec<u32> = components(quad).map(|(blank, _)| blank).collect();
            blanks.sort_unstable();
            blanks.dedup();
            blanks.iter().for_each(|blank| mentions[*blank as usize].push(at));
        }
        let mut labelling = Labelling {
            quads,
            mentions,
            first: Vec::new(),
            canonical: Issuer::default(),
            hash,
            left: budget.0,
        };
        labelling.first = (0..dataset.blanks).map(|blank| labelling.hash_first(blank)).collect();
        labelling
    }

    fn run(mut self) -> Result<HashMap<u32, u32>, CanonError> {
        let mut alike: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
        for (blank, hash) in
            self.first.iter().enumerate().filter(|(blank, _)| !self.mentions[*blank].is_empty())
        {
            alike.entry(hash).or_default().push(blank as u32);
        }
        let groups: Vec<Vec<u32>> = alike.into_values().collect();
        for group in groups.iter().filter(|group| group.len() == 1) {
            self.canonical.issue(group[0]);
        }
        for group in groups.iter().filter(|group| group.len() > 1) {
            let mut paths = Vec::new();
            for blank in group {
                if !self.canonical.issued.contains_key(blank) {
                    let mut issuer = Issuer::default();
                    issuer.issue(*blank);
                    paths.push(self.hash_neighbours(*blank, issuer)?);
                }
            }
            paths.sort_by(|a, b| a.0.cmp(&b.0));
            for blank in paths.into_iter().flat_map(|(_, issuer)| issuer.order) {
                self.canonical.issue(blank);
            }
        }
        Ok(self.canonical.issued)
    }

    /// §4.6: what is said of a blank node, whatever its neighbours are called.
    fn hash_first(&self, blank: u32) -> String {
        let mut lines: Vec<String> = self.mentions[blank as usize]
            .iter()
            .map(|at| {
                let mut line = String::new();
                nquads::write(&mut line, self.quads[*at], &mut |out, other| {
                    out.push(if other == blank { 'a' } else { 'z' })
                });
                line
            })
            .collect();
        lines.sort_unstable();
        self.hash.hex(&lines.concat())
    }

    /// §4.7: a neighbour, seen from its place in a statement.
    fn hash_related(&self, related: u32, quad: &Quad, issuer: &Issuer, position: char) -> String {
        let mut input = String::from(position);
        if position != 'g' {
            input.push('<');
            input.push_str(&quad.predicate);
            input.push('>');
        }
        match (self.canonical.issued.get(&related), issuer.issued.get(&related)) {
            (Some(number), _) => input.push_str(&format!("_:c14n{number}")),
            (None, Some(number)) => input.push_str(&format!("_:b{number}")),
            (None, None) => input.push_str(&self.first[related as usize]),
        }
        self.hash.hex(&input)
    }

    /// §4.8: a blank node by its neighbourhood, trying neighbours alike in every order.
    fn hash_neighbours(&mut self, blank: u32, mut issuer: Issuer) -> Result<(String, Issuer), CanonError> {
        self.spend()?;
        let mut related: BTreeMap<String, Vec<u32>> = BTreeMap::new();
        for at in &self.mentions[blank as usize] {
            let quad = self.quads[*at];
            for (other, position) in components(quad).filter(|(other, _)| *other != blank) {
                related.entry(self.hash_related(other, quad, &issuer, position)).or_default().push(other);
            }
        }
        let mut data = String::new();
        for (hash, mut others) in related {
            data.push_str(&hash);
            let mut best: Option<(String, Issuer)> = None;
            let mut more = true;
            others.sort_unstable();
            while more {
                self.spend()?;
                if let Some(found) =
                    self.path(&others, &issuer, best.as_ref().map(|(path, _)| path.as_str()))?
                {
                    best = Some(found);
                }
                more = next_permutation(&mut others);
            }
            if let Some((path, after)) = best {
                data.push_str(&path);
                issuer = after;
            }
        }
        Ok((self.hash.hex(&data), issuer))
    }

    /// One order of neighbours; `None` as soon as it cannot be before `best`.
    fn path(
        &mut self,
        order: &[u32],
        issuer: &Issuer,
        best: Option<&str>,
    ) -> Result<Option<(String, Issuer)>, CanonError> {
        let worse = |path: &str| best.is_some_and(|best| path.len() >= best.len() && path > best);
        let mut issuer = issuer.clone();
        let mut path = String::new();
        let mut deeper = Vec::new();
        for related in order {
            match self.canonical.issued.get(related) {
                Some(number) => path.push_str(&format!("_:c14n{number}")),
                None => {
                    if !issuer.issued.contains_key(related) {
                        deeper.push(*related);
                    }
                    path.push_str(&format!("_:b{}", issuer.issue(*related)));
                }
            }
            if worse(&path) {
                return Ok(None);
            }
        }
        for related in deeper {
            let (hash, after) = self.hash_neighbours(related, issuer.clone())?;
            path.push_str(&format!("_:b{}<{hash}>", issuer.issue(related)));
            issuer = after;
            if worse(&path) {
                return Ok(None);
            }
        }
        Ok(best.is_none_or(|best| path.as_str() < best).then_some((path, issuer)))
    }

    fn spend(&mut self) -> Result<(), CanonError> {
        self.left = self.left.checked_sub(1).ok_or(CanonError::OverBudget)?;
        Ok(())
    }
}

/// The blank nodes of a statement with their positions.
fn components(quad: &Quad) -> impl Iterator<Item = (u32, char)> {
    let blank = |term: Option<&Term>, position| match term {
        Some(Term::Blank(number)) => Some((*number, position)),
        _ => None,
    };
    [blank(Some(&quad.subject), 's'), blank(Some(&quad.object), 'o'), blank(quad.graph.as_ref(), 'g')]
        .into_iter()
        .flatten()
}

/// The next order in lexicographic sequence; false after the last.
fn next_permutation(items: &mut [u32]) -> bool {
    let Some(pivot) = items.windows(2).rposition(|pair| pair[0] < pair[1]) else { return false };
    let swap = items.iter().rposition(|item| *item > items[pivot]).unwrap_or(pivot);
    items.swap(pivot, swap);
    items[pivot + 1..].reverse();
    true
}
